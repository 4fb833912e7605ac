import { isRecord } from '#lib/base/json.ts';

/**
 * What must be here at least, told outside the database: so that an empty one is not taken for a new device. Nothing in it
 * is about a man.
 */
export interface Sentinel {
	/** '' when there is no vault. */
	readonly vaultId: string;
	readonly plans: number;
	/** The sequences of all heads, added up. Never more than what is there: it is lowered before, and raised after. */
	readonly lastSequenceSum: number;
}

/** Where the sentinel lies. Nothing here throws: without one, a loss is told by the second copy alone. */
export interface SentinelPlace {
	readonly read: () => Sentinel | undefined;
	readonly write: (sentinel: Sentinel) => void;
}

const key = 'steady-here';

/** The sentinel in the browser's small storage. It is asked for at each call: a browser may forbid it. */
export function createSentinelPlace(storage: () => Pick<Storage, 'getItem' | 'setItem'>): SentinelPlace {
	return {
		read: () => {
			try {
				return readSentinel(JSON.parse(storage().getItem(key) ?? 'null'));
			} catch {
				return undefined;
			}
		},
		write: (sentinel) => {
			try {
				storage().setItem(key, JSON.stringify(sentinel));
			} catch {
				// Forbidden or full: the second copy and the database still tell.
			}
		}
	};
}

function readSentinel(value: unknown): Sentinel | undefined {
	if (!isRecord(value)) return undefined;
	const { vaultId, plans, lastSequenceSum } = value;
	if (typeof vaultId !== 'string' || !isCount(plans) || !isCount(lastSequenceSum)) return undefined;
	return { vaultId, plans, lastSequenceSum };
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
