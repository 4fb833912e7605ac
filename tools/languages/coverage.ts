/** What each language has of the words that English has. */
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { Language } from '#lib/words/languages.ts';
import { readLanguages } from '../../src/cli/languages.ts';
import { readJson, textsIn, wordsPlaces, type WordsPlace } from './folder.ts';

/** How far one language is. */
export interface Coverage extends Pick<Language, 'language' | 'name' | 'reviewer' | 'reviewedOn'> {
	/** How many texts English has, and how many of them this language has. */
	readonly keys: number;
	readonly translated: number;
	/** The same part by part: the app, the notes for facilitators, and each pack by its id. */
	readonly parts: Readonly<Record<string, PartCoverage>>;
	/** What English has and this language lacks in the files that it has: `words/plan › next`. */
	readonly missing: readonly string[];
	/** What this language has and English lacks. */
	readonly extra: readonly string[];
	/** Texts whose slots are not those of the English one. */
	readonly otherSlots: readonly string[];
	/** The forms that a count takes in the language, and the texts that lack one. */
	readonly pluralForms: readonly string[];
	readonly pluralFormsMissing: readonly string[];
	readonly filesMissing: readonly string[];
}

/** How many texts English has in a part, and how many of them a language has. */
export interface PartCoverage {
	readonly keys: number;
	readonly translated: number;
}

const form = /_(zero|one|two|few|many|other)$/;

/** The coverage of each language below a folder of rooms, en-GB first. */
export function coverageIn(folder: string): readonly Coverage[] {
	const places = wordsPlaces(folder);
	const english = places.filter(({ language }) => language === fallbackLanguage);
	return readLanguages(folder).map((about) => coverageOf(about, english, places));
}

function coverageOf(about: Language, english: readonly WordsPlace[], places: readonly WordsPlace[]): Coverage {
	const { language, name, reviewer, reviewedOn } = about;
	const own = new Map(places.filter((each) => each.language === language).map(({ place, path }) => [place, path]));
	const pluralForms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
	const files = english.flatMap(({ place, path }) => {
		const mine = own.get(place);
		return mine === undefined ? [] : [compare(place, textsOf(path), textsOf(mine), pluralForms)];
	});
	const filesMissing = english.filter(({ place }) => !own.has(place));
	const counts = [
		...files.map(({ place, keys, missing }) => ({ place, keys, translated: keys - missing.length })),
		...filesMissing.map(({ place, path }) => ({ place, keys: wantedOf(textsOf(path)).length, translated: 0 }))
	];
	const all = (part: (file: Compared) => readonly string[]) => files.flatMap(part);
	return {
		language,
		name,
		reviewer,
		reviewedOn,
		...sumOf(counts),
		parts: partsOf(counts),
		missing: all(({ missing }) => missing),
		extra: [
			...all(({ extra }) => extra),
			...[...own.keys()].filter((place) => !english.some((each) => each.place === place))
		],
		otherSlots: all(({ otherSlots }) => otherSlots),
		pluralForms,
		pluralFormsMissing: all(({ formsMissing }) => formsMissing),
		filesMissing: filesMissing.map(({ place }) => place)
	};
}

/** The counts of one words file. */
interface FileCount extends PartCoverage {
	readonly place: string;
}

function partsOf(counts: readonly FileCount[]): Readonly<Record<string, PartCoverage>> {
	const names = new Set(counts.map(({ place }) => partOf(place)));
	return Object.fromEntries(
		[...names].toSorted().map((name) => [name, sumOf(counts.filter(({ place }) => partOf(place) === name))])
	);
}

function partOf(place: string): string {
	const [room, pack = ''] = place.split('/');
	if (room !== 'packs') return 'app';
	return place.endsWith('/guide') ? 'guide' : pack;
}

function sumOf(counts: readonly PartCoverage[]): PartCoverage {
	return {
		keys: counts.reduce((sum, { keys }) => sum + keys, 0),
		translated: counts.reduce((sum, { translated }) => sum + translated, 0)
	};
}

interface Compared {
	readonly place: string;
	readonly keys: number;
	readonly missing: readonly string[];
	readonly extra: readonly string[];
	readonly otherSlots: readonly string[];
	readonly formsMissing: readonly string[];
}

/** A glossary's own forms of a word differ from language to language: nothing is compared there but word and meaning. */
function textsOf(path: string): ReadonlyMap<string, string> {
	return new Map(textsIn(readJson(path)).filter(([key]) => !/^words\.\d+\.forms\./.test(key)));
}

function compare(
	place: string,
	english: ReadonlyMap<string, string>,
	own: ReadonlyMap<string, string>,
	forms: readonly string[]
): Compared {
	const isCounted = countedIn(english);
	const wanted = wantedOf(english);
	const counted = wanted.filter(isCounted);
	const named = (keys: readonly string[]) => keys.map((key) => `${place} › ${key}`);
	const has = (key: string) => own.has(key) || own.has(`${key}_other`);
	return {
		place,
		keys: wanted.length,
		missing: named(wanted.filter((key) => !has(key))),
		extra: named([...own.keys()].filter((key) => !english.has(key) && !(form.test(key) && isCounted(key)))),
		otherSlots: named(
			[...own.keys()].filter((key) => {
				const source = english.get(key) ?? english.get(key.replace(form, ''));
				return source !== undefined && slotsOf(own.get(key) ?? '') !== slotsOf(source);
			})
		),
		formsMissing: named(
			counted.flatMap((key) =>
				// The text without a form is that for "other".
				forms.filter((each) => each !== 'other' && !own.has(`${key}_${each}`)).map((each) => `${key}_${each}`)
			)
		)
	};
}

/** Whether a text counts something: English has a form of it for one. */
function countedIn(english: ReadonlyMap<string, string>): (key: string) => boolean {
	return (key) => english.has(`${key.replace(form, '')}_one`);
}

/** The keys that each language needs: all but the forms of what is counted, which differ. */
function wantedOf(english: ReadonlyMap<string, string>): readonly string[] {
	const isCounted = countedIn(english);
	return [...english.keys()].filter((key) => !(form.test(key) && isCounted(key)));
}

function slotsOf(text: string): string {
	return (text.match(/\{\{\w+\}\}/g) ?? []).toSorted().join();
}
