import { isRecord } from '#lib/base/json.ts';
import type { PlanKeyRecord, SlotRecord, VaultFound, VaultRecord } from '#lib/ports/vault-store.ts';

/** The records of the vault, with their shapes checked. */
export interface VaultRecords {
	readonly vault: VaultRecord;
	readonly keys: ReadonlyMap<string, PlanKeyRecord>;
}

/**
 * The records; null when there never was a vault, undefined when one stood here and cannot be read. A slot or a key of
 * another shape is left out: the others still open.
 */
export function readRecords({ vault, keys }: VaultFound): VaultRecords | null | undefined {
	if (vault === undefined && keys.length === 0) return null;
	if (!isRecord(vault) || !Array.isArray(vault['slots'])) return undefined;
	const { id, generation, members } = vault;
	if (typeof id !== 'string' || typeof members !== 'string' || !isCount(generation)) return undefined;
	return {
		vault: { id, generation, slots: vault['slots'].flatMap(slotIn), members },
		keys: new Map(keys.flatMap(keyIn))
	};
}

/** How many wrong phrases in a row; what cannot be read counts as none. */
export function readTries(value: unknown): number {
	return isCount(value) ? value : 0;
}

function slotIn(value: unknown): readonly SlotRecord[] {
	if (!isRecord(value)) return [];
	const { id, salt, secret, vaultKey } = value;
	if (typeof id !== 'string' || typeof salt !== 'string') return [];
	if (typeof secret !== 'string' || typeof vaultKey !== 'string') return [];
	const way = wayIn(value);
	return way === undefined ? [] : [{ id, salt, secret, vaultKey, ...way }];
}

/** What a slot opens by; undefined when this program does not know it. */
function wayIn({ kind, kdf, iterations, credential }: Readonly<Record<string, unknown>>) {
	if (kind === 'passkey')
		return kdf === 'prf-hkdf-sha256' && typeof credential === 'string'
			? ({ kind, kdf, credential } as const)
			: undefined;
	if (kind !== 'staff' && kind !== 'recovery') return undefined;
	return kdf === 'pbkdf2-sha256' && typeof iterations === 'number' ? ({ kind, kdf, iterations } as const) : undefined;
}

function keyIn(value: unknown): readonly (readonly [string, PlanKeyRecord])[] {
	if (!isRecord(value)) return [];
	const { plan, wrapped } = value;
	return typeof plan === 'string' && typeof wrapped === 'string' ? [[plan, { plan, wrapped }]] : [];
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
