import { isRecord } from '#lib/base/json.ts';
import type { VaultEvent } from '#lib/ports/vault.ts';
import type { SlotRecord, VaultRecord } from '#lib/ports/vault-store.ts';
import { bytesOf, openBytes, sealBytes, type Binding } from './boxes.ts';
import { pad, unpad } from './padding.ts';
import type { RootKeys } from './roots.ts';

/** Whose slot it is. It stands under the vault key: outside nobody can tell who works here. */
export interface Member {
	readonly slot: string;
	readonly kind: SlotRecord['kind'];
	/** Initials; '' for the recovery code. Those of whoever set it up for the device's own key. */
	readonly label: string;
	/** The slot's salt: an old slot that was put back does not count. */
	readonly salt: string;
	/** The slot's public point. */
	readonly point: string;
	/** For the device's own key: the slot of whoever set it up. It goes when they go. */
	readonly owner?: string;
}

/** Who has a way in, and what was done to the ways in. */
export interface Roll {
	readonly members: readonly Member[];
	readonly log: readonly VaultEvent[];
}

/** What a closed vault tells. */
export const emptyRoll: Roll = { members: [], log: [] };

/** As many of the last events are kept. */
const mostEvents = 200;

/** The log with one more event. */
export function noted(log: readonly VaultEvent[], event: VaultEvent): readonly VaultEvent[] {
	return [...log, event].slice(-mostEvents);
}

/** Seals the roll for one generation of a vault. */
export function sealRoll(
	crypto: Crypto,
	{ id, generation }: Pick<VaultRecord, 'id' | 'generation'>,
	keys: RootKeys,
	{ members, log }: Roll
): Promise<string> {
	return sealBytes(crypto, keys.seal, pad(bytesOf(JSON.stringify({ members, log }))), bindingOf(id, generation));
}

/** The roll of a vault; undefined when it is not of this key and this generation. */
export async function openRoll(
	crypto: Crypto,
	{ id, generation, members }: VaultRecord,
	keys: RootKeys
): Promise<Roll | undefined> {
	const bytes = unpad(await openBytes(crypto, keys.seal, members, bindingOf(id, generation)));
	if (bytes === undefined) return undefined;
	const roll: unknown = JSON.parse(new TextDecoder().decode(bytes));
	if (!isRecord(roll) || !Array.isArray(roll['members'])) return undefined;
	const log = Array.isArray(roll['log']) ? roll['log'].filter(isEvent) : [];
	return { members: roll['members'].filter(isMember), log };
}

function bindingOf(vault: string, generation: number): Binding {
	return ['members', 1, vault, generation];
}

const kinds: readonly unknown[] = ['staff', 'recovery', 'passkey'] satisfies readonly SlotRecord['kind'][];

function isMember(value: unknown): value is Member {
	return (
		isRecord(value) &&
		kinds.includes(value['kind']) &&
		['slot', 'label', 'salt', 'point'].every((field) => typeof value[field] === 'string') &&
		['string', 'undefined'].includes(typeof value['owner'])
	);
}

function isEvent(value: unknown): value is VaultEvent {
	return (
		isRecord(value) &&
		Number.isFinite(value['at']) &&
		['what', 'label', 'by'].every((field) => typeof value[field] === 'string')
	);
}
