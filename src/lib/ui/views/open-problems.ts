import type { OpenProblem, TypedOpener } from '#lib/ports/backups.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** Files that may hold a plan, as a file field names them. */
export const planFiles = '.age,.json,.pdf,application/json,application/pdf';

/** What is said where a file could not be opened, but for what is asked for and for what the store has to say. */
export const openTexts: Readonly<Partial<Record<OpenProblem, AppText>>> = {
	'too-big': 'open-too-big',
	refused: 'open-refused',
	newer: 'open-newer',
	'paper-no-plan': 'open-paper-no-plan',
	'paper-two-plans': 'open-paper-two-plans'
};

const asked: Readonly<Partial<Record<OpenProblem, TypedOpener['kind']>>> = {
	'needs-phrase': 'phrase',
	'not-for-us': 'service-key',
	'paper-needs-words': 'paper-words'
};

/** What staff have to type before the file opens; undefined where typing does not help. A wrong word leaves it as it was. */
export function askedAfter(problem: OpenProblem, before: TypedOpener['kind'] | undefined): typeof before {
	return asked[problem] ?? before;
}
