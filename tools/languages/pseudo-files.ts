/** A whole pseudo-language, file by file, made from the English files of a folder of rooms. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { Language } from '#lib/words/languages.ts';
import { readJson, wordsPlaces } from './folder.ts';
import { accented, rightToLeft } from './pseudo-text.ts';

/** A file to be written: its path below the rooms, and what stands in it. */
export interface PseudoFile {
	readonly path: string;
	readonly value: unknown;
}

/** Keys whose text is an id or a source, not words. */
const kept = new Set(['picture', 'source']);

/** All files of a pseudo-language: its own, and one beside each English one. */
export function pseudoFiles(folder: string, language: string, direction: Language['direction']): readonly PseudoFile[] {
	const say = direction === 'rtl' ? rightToLeft : accented;
	const about: Language = {
		language,
		name: say('Pseudo'),
		englishName: 'Pseudo-language',
		direction,
		reviewer: null,
		reviewedOn: null
	};
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const words = wordsPlaces(folder).filter((each) => each.language === fallbackLanguage);
	return [
		{ path: `words/languages/${language}.json`, value: about },
		...words.map(({ place, path }) => ({
			path: `${place}.${language}.json`,
			value: withForms(translated(readJson(path), say), forms)
		}))
	];
}

/** Writes files below a folder. */
export function writeFiles(folder: string, files: readonly PseudoFile[]): void {
	for (const { path, value } of files) {
		mkdirSync(dirname(`${folder}/${path}`), { recursive: true });
		writeFileSync(`${folder}/${path}`, `${JSON.stringify(value, null, '\t')}\n`);
	}
}

/** Takes every file of a language away again. */
export function removeLanguage(folder: string, language: string): void {
	for (const each of wordsPlaces(folder)) if (each.language === language) rmSync(each.path);
	rmSync(`${folder}/words/languages/${language}.json`, { force: true });
}

function translated(value: unknown, say: (text: string) => string): unknown {
	if (typeof value === 'string') return say(value);
	if (Array.isArray(value)) return value.map((each) => translated(each, say));
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, kept.has(key) ? inner : translated(inner, say)])
	);
}

/** A text that has a form for "one" gets each form that the language has. */
function withForms(value: unknown, forms: readonly string[]): unknown {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
	const texts = new Map(Object.entries(value));
	return Object.fromEntries(
		[...texts].flatMap(([key, text]) =>
			texts.has(`${key}_one`)
				? [
						[key, text] as const,
						...forms.filter((form) => form !== 'one').map((form) => [`${key}_${form}`, text] as const)
					]
				: [[key, text] as const]
		)
	);
}
