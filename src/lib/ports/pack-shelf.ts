import type { Result } from '#lib/base/result.ts';
import type { StoreProblem } from './plan-store.ts';

/**
 * Keeps the pack files of a service. A pack says nothing about a man, and his plan is nothing without it: it can be read
 * whenever a plan can, also while a man has the device. What is kept never changes.
 */
export interface PackShelf {
	/** Every kept file, as it was given. One that cannot be read is left out. */
	readonly list: () => Promise<Result<readonly unknown[], StoreProblem>>;
	/** Keeps a file under a name (`id/version`). `conflict` when something is kept under it: it stays as it is. */
	readonly keep: (name: string, file: unknown) => Promise<Result<null, StoreProblem>>;
	/** Takes a file away. One that is not there is no problem. */
	readonly remove: (name: string) => Promise<Result<null, StoreProblem>>;
}
