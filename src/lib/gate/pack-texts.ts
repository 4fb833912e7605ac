/** Takes words files of a pack apart into the texts that the rules read. */
import type { Line, WordsFile } from '#lib/programme/grammar.ts';
import type { Kind, Text } from './text.ts';

/** Which words a file holds, and which steps ask nothing but head a page. */
export interface FileKind {
	readonly language: string;
	readonly register: Text['register'];
	readonly isHeading: (step: string) => boolean;
}

const variants: Readonly<Record<string, Pick<Text, 'voice' | 'level'>>> = {
	i: { voice: 'i', level: 2 },
	he: { voice: 'he', level: 2 },
	i1: { voice: 'i', level: 1 },
	he1: { voice: 'he', level: 1 },
	i3: { voice: 'i', level: 3 },
	he3: { voice: 'he', level: 3 }
};

/** Every line of a words file with its key and the kind of place it stands in. */
export function linesOf(
	{ journeys, steps, cards, pack, sessions }: WordsFile,
	isHeading: FileKind['isHeading']
): readonly [key: string, kind: Kind, line: Line][] {
	const parts = (words: object): readonly [string, Line][] => Object.entries(words);
	const asked = (id: string, part: string): Kind =>
		part === 'hint' ? 'help' : part === 'ask' && isHeading(id) ? 'page' : 'question';
	return [
		...Object.entries(journeys ?? {}).flatMap(([id, words]) =>
			parts(words).map(([part, line]): [string, Kind, Line] => [`${id}.${part}`, 'heading', line])
		),
		...Object.entries(steps ?? {}).flatMap(([id, words]) =>
			parts(words).map(([part, line]): [string, Kind, Line] => [`${id}.${part}`, asked(id, part), line])
		),
		...Object.entries(cards ?? {}).map(([id, line]): [string, Kind, Line] => [id, 'card', line]),
		...(pack === undefined ? [] : [pack.title, pack.about, ...pack.leavesOut]).map((line, at): [string, Kind, Line] => [
			`pack.${at}`,
			at === 0 ? 'heading' : 'help',
			line
		]),
		...Object.entries(sessions ?? {}).flatMap(([id, words]) =>
			parts(words).map(([part, line]): [string, Kind, Line] => [
				`session.${id}.${part}`,
				part === 'title' ? 'heading' : 'help',
				line
			])
		)
	];
}

/** The texts of one words file, one for each variant of each line. */
export function textsOf(words: WordsFile, { language, register, isHeading }: FileKind): readonly Text[] {
	return linesOf(words, isHeading).flatMap(([key, kind, line]) =>
		Object.entries(typeof line === 'string' ? { '': line } : line).map(([variant, text]) => ({
			key: `${register === 'staff' ? 'plain.' : ''}${key}${variant === '' ? '' : `.${variant}`}`,
			text,
			kind,
			language,
			register,
			...(variants[variant] ?? { voice: 'i', level: 2 })
		}))
	);
}
