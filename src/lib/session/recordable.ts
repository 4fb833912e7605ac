import type { JourneyWords, Line, StepWords, WordsFile } from '#lib/programme/grammar.ts';
import type { AppText, Say } from '#lib/words/app-words.ts';
import { sayLine, type Manner } from '#lib/words/line.ts';
import type { LoadedProgramme } from './programmes.ts';

/** Texts that belong together, to be recorded one after the other. */
export interface RecordablePart {
	readonly id: string;
	/** Undefined for the words of the app itself. */
	readonly title: string | undefined;
	readonly texts: readonly string[];
}

/** What the man hears of the app itself on nearly every page. Texts with a gap for a name or a count cannot be recorded. */
const appTexts: readonly AppText[] = [
	'back',
	'help',
	'next',
	'see-more',
	'not-sure',
	'something-else',
	'stop-for-today',
	'also-picked',
	'ask-rung-plan',
	'ask-person',
	'ask-call-order',
	'rung-who',
	'rung-when',
	'agree-yes',
	'agree-no',
	'agree-could-not-answer',
	'agree-why',
	'sort-me',
	'sort-not-sure',
	'sort-not-me',
	'helper-name-hint',
	'helper-asked',
	'helper-asked-more',
	'now-stop',
	'now-ring',
	'now-999',
	'help-stop',
	'help-unsure',
	'help-ask',
	'stopped-title',
	'stopped-kept',
	'stopped-talk',
	'stopped-good'
];

/** What can be recorded: the app's own words, then each part of a programme as it is said in a language and a manner. */
export function recordableParts(
	{ languages }: Pick<LoadedProgramme, 'languages'>,
	say: Say,
	wished: { readonly language: string; readonly manner: Manner }
): readonly RecordablePart[] {
	const { manner } = wished;
	const files = languages.filter(({ language }) => language === wished.language).flatMap(({ easy }) => easy);
	const app = { id: 'app', title: undefined, texts: once(appTexts.map((id) => say(id))) };
	return [app, ...files.map((file, at) => partOf(file, at, manner))];
}

function partOf(file: WordsFile, at: number, manner: Manner): RecordablePart {
	const texts = linesOf(file).map((line) => sayLine(line, manner));
	return { id: `part-${at}`, title: texts[0] ?? '', texts: once(texts) };
}

function linesOf({ journeys, steps, cards }: WordsFile): readonly Line[] {
	return [
		...Object.values(journeys ?? {}).flatMap(({ title, about }: JourneyWords) => [title, about]),
		...Object.values(steps ?? {}).flatMap(({ ask, hint, then, tell }: StepWords) => [ask, hint, then, tell]),
		...Object.values(cards ?? {})
	].filter((line) => line !== undefined);
}

function once(texts: readonly string[]): readonly string[] {
	return [...new Set(texts)];
}
