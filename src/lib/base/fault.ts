/** One thing wrong with a file: where it is, as a dotted path, and what to do, as a plain sentence. */
export interface Fault {
	readonly path: string;
	readonly sentence: string;
}

/** Turns steps into one path that a person can follow: `journeys › 2 › steps › 0`. Empty means the file itself. */
export function pathOf(steps: readonly (string | number)[]): string {
	return steps.length === 0 ? 'file' : steps.join(' › ');
}
