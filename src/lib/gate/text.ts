/** What the word gate reads and what it answers: texts, findings, and how a text falls into sentences and words. */

/** Where a text stands decides who speaks in it: questions and help say "you", cards, headings and paper say "I". */
export type Kind = 'question' | 'page' | 'card' | 'heading' | 'button' | 'help' | 'paper' | 'meaning';

/** One text with all that the rules need to know about it. */
export interface Text {
	readonly key: string;
	readonly text: string;
	readonly kind: Kind;
	/** Easy and standard texts are read by the man (a pack's `reading`). Staff texts get rules 24 to 27 only. */
	readonly register: 'easy' | 'standard' | 'staff';
	readonly voice: 'i' | 'he';
	/** How hard the words may be: 1 is at most 3 words (ADR 0010). */
	readonly level: 1 | 2 | 3;
	readonly language: string;
}

/** X fails the build, W is a warning. */
export type Level = 'X' | 'W';

/** One fault of one text against one rule of easy-read.md section 1.2. */
export interface Finding {
	readonly rule: number;
	readonly level: Level;
	readonly message: string;
}

/** One rule, or a family of rules, over one text. */
export type Check = (text: Text) => readonly Finding[];

export function fault(rule: number, message: string): Finding {
	return { rule, level: 'X', message };
}

export function warning(rule: number, message: string): Finding {
	return { rule, level: 'W', message };
}

/** One finding when `bad` holds, none otherwise. */
export function findIf(bad: boolean, finding: Finding): readonly Finding[] {
	return bad ? [finding] : [];
}

const placeholder = /\{\{\s*\w+\s*\}\}/g;

/** The text with each placeholder as the figure 1: one word, and never an unfamiliar one. */
export function withoutPlaceholders(text: string): string {
	return text.replace(placeholder, '1');
}

export function sentencesOf(text: string): readonly string[] {
	return withoutPlaceholders(text)
		.split(/(?<=[.?!])\s+/)
		.filter((each) => /[\p{L}\p{N}]/u.test(each));
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
	const known = segmenters.get(language);
	if (known !== undefined) return known;
	const made = new Intl.Segmenter(language, { granularity: 'word' });
	segmenters.set(language, made);
	return made;
}

export function wordsOf(text: string, language = 'en-GB'): readonly string[] {
	return [...segmenterFor(language).segment(withoutPlaceholders(text))]
		.filter(({ isWordLike }) => isWordLike === true)
		.map(({ segment }) => segment);
}

/** The first place where a phrase of the list stands as whole words, whatever its capitals. */
export function phraseIn(text: string, phrases: readonly string[]): string | undefined {
	const spaced = ` ${withoutPlaceholders(text)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}'’]+/gu, ' ')} `;
	return phrases.find((phrase) => spaced.includes(` ${phrase.toLowerCase().replaceAll('-', ' ')} `));
}
