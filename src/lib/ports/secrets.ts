import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';

/**
 * Keeps what only staff may read: keys of this device, and which devices it knows. It lies under the vault key alone, so
 * every call says `locked` while that is not in memory: when the device is locked, and when a man has it.
 */
export interface Secrets {
	/** Undefined when nothing was kept under this name; `damaged` when it cannot be read. */
	readonly read: (name: string) => Promise<Result<unknown, StoreProblem>>;
	readonly keep: (name: string, value: unknown) => Promise<Result<null, StoreProblem>>;
}
