/** Finds every text that the gate reads: the words files of the packs, the app's own texts, and the glossary's meanings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Line, WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { glossary, glossaryFile } from './glossary.ts';
import { baseOf, registerOf } from './register.ts';
import registers from './registers.json' with { type: 'json' };
import type { Kind, Text } from './text.ts';

/** One words file and where it comes from. */
export interface Source {
	readonly path: string;
	readonly language: string;
	readonly register: Text['register'];
	readonly words: WordsFile;
}

const variants: Readonly<Record<string, Pick<Text, 'voice' | 'level'>>> = {
	i: { voice: 'i', level: 2 },
	he: { voice: 'he', level: 2 },
	i1: { voice: 'i', level: 1 },
	he1: { voice: 'he', level: 1 },
	i3: { voice: 'i', level: 3 },
	he3: { voice: 'he', level: 3 }
};

/** The files below a folder that have such a name, sorted, so that faults always come in the same order. */
function filesIn(folder: string, name: RegExp): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((path) => name.test(path))
		.map((path) => `${folder}/${path}`)
		.toSorted();
}

/** What a pack says of its `reading`: the words for the man are easy unless its pack.ts says "standard". */
function registerOfPack(path: string): 'easy' | 'standard' {
	const folder = path.split('/').slice(0, 5).join('/');
	const pack = `${folder}/pack.ts`;
	const isStandard = existsSync(pack) && /^\treading: 'standard',$/m.test(readFileSync(pack, 'utf8'));
	return isStandard ? 'standard' : 'easy';
}

/** `…/words.easy.en-GB.json` is for the man, easy or standard as its pack says, and in en-GB. */
export function packSources(): readonly Source[] {
	return filesIn('src/lib/packs', /(^|\/)words\.\w+\.[\w-]+\.json$/).map((path) => {
		const [, register, language] = /words\.(\w+)\.([\w-]+)\.json$/.exec(path) ?? [];
		const words: WordsFile = JSON.parse(readFileSync(path, 'utf8'));
		return { path, language: language ?? '', register: register === 'easy' ? registerOfPack(path) : 'staff', words };
	});
}

/** Every line of a words file with its key and the kind of place it stands in. */
export function linesOf(file: WordsFile): readonly [key: string, kind: Kind, line: Line][] {
	const { journeys, steps, cards, pack, sessions } = file;
	const parts = (words: object): readonly [string, Line][] => Object.entries(words);
	const asked = (id: string, part: string): Kind =>
		part === 'hint' ? 'help' : part === 'ask' && registers.packHeadings.includes(id) ? 'page' : 'question';
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
export function packTexts({ language, register, words }: Source): readonly Text[] {
	return linesOf(words).flatMap(([key, kind, line]) =>
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

/** The notes for facilitators, `…/guide.en-GB.json`: staff texts, by folder, so that translations can be held side by side. */
export function guideTexts(): ReadonlyMap<string, readonly Text[]> {
	const found = new Map<string, readonly Text[]>();
	for (const path of filesIn('src/lib/packs', /(^|\/)guide\.[\w-]+\.json$/)) {
		const [, place = '', language = ''] = /^(.*\/guide)\.([\w-]+)\.json$/.exec(path) ?? [];
		const { journeys, steps }: GuideFile = JSON.parse(readFileSync(path, 'utf8'));
		const texts = Object.entries({ ...journeys, ...steps }).flatMap(([id, note]) =>
			Object.entries(note)
				.filter(([part]) => part !== 'source')
				.map(([part, text]: [string, string]): Text => ({
					key: `guide.${id}.${part}`,
					text,
					kind: 'help',
					register: 'staff',
					voice: 'i',
					level: 2,
					language
				}))
		);
		found.set(place, [...(found.get(place) ?? []), ...texts]);
	}
	return found;
}

/** The app's own texts. A key that registers.json does not name is a fault of its own: see whole.ts. */
export function appTexts(): readonly Text[] {
	return filesIn('src/lib/words', /^(?!glossary\.)[\w-]+\.[\w-]+\.json$/).flatMap((path) => {
		const language = /\.([\w-]+)\.json$/.exec(path)?.[1] ?? '';
		const texts: Readonly<Record<string, string>> = JSON.parse(readFileSync(path, 'utf8'));
		return Object.entries(texts).map(([key, text]): Text => ({
			key,
			text,
			language,
			voice: 'i',
			level: 2,
			...registerOf(language === 'en-GB' ? key : baseOf(key))
		}));
	});
}

/** The meanings of the glossary are easy texts like all others. */
export function glossaryTexts(): readonly Text[] {
	const language = /\.([\w-]+)\.json$/.exec(glossaryFile)?.[1] ?? '';
	return glossary.map(({ word, meaning }) => ({
		key: `glossary.${word}`,
		text: meaning,
		kind: 'meaning',
		register: 'easy',
		voice: 'i',
		level: 2,
		language
	}));
}
