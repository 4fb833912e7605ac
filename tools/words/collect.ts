/** Finds every text that the gate reads: the words files of the packs, the app's own texts, and the glossary's meanings. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { glossary } from '#lib/gate/explained.ts';
import { textsOf } from '#lib/gate/pack-texts.ts';
import type { Text } from '#lib/gate/text.ts';
import type { WordsFile } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { glossaryFile } from './glossary.ts';
import { baseOf, registerOf } from './register.ts';
import registers from './registers.json' with { type: 'json' };

/** One words file and where it comes from. */
export interface Source {
	readonly path: string;
	readonly language: string;
	readonly register: Text['register'];
	readonly words: WordsFile;
}

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

/** The texts of one words file, one for each variant of each line. */
export function packTexts({ language, register, words }: Source): readonly Text[] {
	return textsOf(words, { language, register, isHeading });
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

/** Steps whose question is the heading of a page. */
const isHeading = (step: string) => registers.packHeadings.includes(step);

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
