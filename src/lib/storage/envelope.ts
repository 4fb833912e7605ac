import { isRecord } from '#lib/base/json.ts';

/** What lies on the disk instead of a value. Only this file knows how a value gets in and out (ADR 0005). */
export interface Envelope {
	readonly form: 'plain-1';
	readonly text: string;
}

/** Puts values into envelopes and takes them out again. Sealing is the last step of writing, opening the first of reading. */
export interface Sealer {
	readonly seal: (value: unknown) => Promise<Envelope>;
	/** Undefined when the envelope cannot be opened. */
	readonly open: (envelope: unknown) => Promise<unknown>;
}

/** Envelopes without a lock, until the vault is there. */
export const plainSealer: Sealer = {
	seal: async (value) => ({ form: 'plain-1', text: JSON.stringify(value) }),
	open: async (envelope) => {
		if (!isRecord(envelope) || envelope['form'] !== 'plain-1' || typeof envelope['text'] !== 'string') return undefined;
		try {
			return JSON.parse(envelope['text']);
		} catch {
			return undefined;
		}
	}
};
