/** One thing wrong with a file: where it is, as a path of steps, and what to do, as a plain sentence. */
export interface Fault {
	readonly path: string;
	readonly sentence: string;
}

const longestStep = 80;

/** Turns steps into one path that a person can follow: `journeys › 2 › steps › 0`. Empty means the file itself. */
export function pathOf(steps: readonly (string | number)[]): string {
	return steps.length === 0 ? 'file' : steps.map(onOneLine).join(' › ');
}

/** A key may be any text in a file that we did not write: a fault still stands on one line of reasonable length. */
function onOneLine(step: string | number): string {
	if (step === '') return '""';
	return String(step)
		.slice(0, longestStep)
		.replace(/[\p{C}\u2028\u2029]/gu, '?');
}
