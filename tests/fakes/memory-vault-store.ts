import { refuse, succeed } from '#lib/base/result.ts';
import type { PlanKeyRecord, VaultChange, VaultRecord, VaultStore } from '#lib/ports/vault-store.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';

/** The records as they lie on the disk; tests may change them as a thief or a failing disk would. */
export interface VaultDisk {
	vault: VaultRecord | undefined;
	keys: Map<string, PlanKeyRecord>;
	tries: number | undefined;
	/** What the next writes say instead of being kept. */
	problem: StoreProblem | null;
	readonly written: VaultChange[];
}

export function emptyDisk(): VaultDisk {
	return { vault: undefined, keys: new Map(), tries: undefined, problem: null, written: [] };
}

/** Another disk with the same on it. */
export function copyOf({ vault, keys, tries }: VaultDisk): VaultDisk {
	return { vault: structuredClone(vault), keys: structuredClone(keys), tries, problem: null, written: [] };
}

/** The fake of the vault's store. It passes the same contract as the store of the browser. */
export function createMemoryVaultStore(disk: VaultDisk): VaultStore {
	return {
		read: async () => succeed({ vault: disk.vault, keys: [...disk.keys.values()], tries: disk.tries }),
		write: async (change) => {
			if (disk.problem !== null) return refuse(disk.problem);
			if ((disk.vault?.generation ?? null) !== change.base) return refuse('conflict');
			disk.vault = change.vault;
			for (const record of change.putKeys) disk.keys.set(record.plan, record);
			for (const plan of change.removeKeys) disk.keys.delete(plan);
			disk.written.push(change);
			return succeed(null);
		},
		keepTries: async (tries) => {
			if (disk.problem !== null) return refuse(disk.problem);
			disk.tries = tries;
			return succeed(null);
		}
	};
}
