import { isRecord } from '#lib/base/json.ts';
import type { Sealer } from '#lib/ports/sealer.ts';

/** Envelopes without a lock, until the vault is there. Marks are the texts themselves. */
export const plainSealer: Sealer = {
	seal: async (value) => ({ form: 'plain-1', text: JSON.stringify(value) }),
	open: async (envelope) => readPlain(envelope),
	mark: async (text) => text,
	forget: async () => undefined
};

/** The value in an envelope without a lock; undefined when it is another or spoiled. */
export function readPlain(envelope: unknown): unknown {
	if (!isRecord(envelope) || envelope['form'] !== 'plain-1' || typeof envelope['text'] !== 'string') return undefined;
	try {
		return JSON.parse(envelope['text']);
	} catch {
		return undefined;
	}
}
