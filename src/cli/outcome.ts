/** What a command leaves behind: text for standard output and standard error, and an exit code. */
export interface Outcome {
	readonly code: 0 | 1 | 2;
	readonly out: string;
	readonly err: string;
}

/** Done: exit 0. */
export function done(out: string): Outcome {
	return { code: 0, out, err: '' };
}

/** The plan is not valid: every fault as `path: sentence`, one a line; exit 1. */
export function notValid(faults: readonly { readonly path: string; readonly sentence: string }[]): Outcome {
	return { code: 1, out: '', err: faults.map(({ path, sentence }) => `${path}: ${sentence}\n`).join('') };
}

/** The command was not given rightly: one clear line; exit 2. */
export function misused(sentence: string): Outcome {
	return { code: 2, out: '', err: `${sentence} Add --help to see how it is used.\n` };
}
