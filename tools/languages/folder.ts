/** Every words file below a folder of rooms, with the language and the name that its own name gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { wordsFileOf } from '#lib/words/languages.ts';

/** The rooms of this project. */
export const rooms = 'src/lib';

/** One file of words: its text by language is found beside it. */
export interface WordsPlace {
	/** Below the rooms: `words/plan`, `packs/stories/v1/words.easy`. */
	readonly place: string;
	readonly language: string;
	readonly path: string;
}

const translatable = /^words\/[\w-]+\.[\w-]+\.json$|^packs\/.*\/(words\.(easy|plain)|guide)\.[\w-]+\.json$/;

/** All words files below a folder of rooms, sorted. What says something about a language is none. */
export function wordsPlaces(folder: string): readonly WordsPlace[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => translatable.test(path))
		.toSorted()
		.flatMap((path) => {
			const language = wordsFileOf(path)?.language;
			if (language === undefined) return [];
			const place = path.slice(0, -`.${language}.json`.length);
			return [{ place, language, path: `${folder}/${path}` }];
		});
}

export function readJson(path: string): unknown {
	return JSON.parse(readFileSync(path, 'utf8'));
}

/** Every text in a file by its place in it: `cards.calm-tea.he`. A glossary is named by the number of its word. */
export function textsIn(value: unknown, at = ''): readonly (readonly [key: string, text: string])[] {
	if (typeof value === 'string') return [[at, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, at === '' ? key : `${at}.${key}`));
}
