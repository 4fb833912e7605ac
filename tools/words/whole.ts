/** Rules 6 and 27 over all texts at once: the glossary is whole, and each language says the same keys. */
import type { GlossaryEntry } from '#lib/gate/explained.ts';
import type { KeyedFinding } from '#lib/gate/he-forms.ts';
import { fault, warning, type Text } from '#lib/gate/text.ts';
import { entryFaults, isUsed } from './glossary.ts';
import { baseOf, markOf, unusedMarks } from './register.ts';

/**
 * Rule 27, languages: whatever one language says in a place, every other language of that place says too. A text that counts
 * has every form that its language has; the text without a form is that for "other".
 */
export function sameKeys(texts: readonly Text[], place: string): readonly KeyedFinding[] {
	const languages = new Set(texts.map(({ language }) => language));
	const said = new Set(texts.map(({ language, key }) => `${language} ${key}`));
	const counting = new Set(texts.map(({ key }) => baseOf(key)).filter((base) => said.has(`en-GB ${base}_one`)));
	const keys = new Set(texts.map(({ key }) => (counting.has(baseOf(key)) ? baseOf(key) : key)));
	const wantedIn = (language: string, key: string): readonly string[] =>
		counting.has(key) ? formsIn(language).map((form) => (form === 'other' ? key : `${key}_${form}`)) : [key];
	return [...languages].flatMap((language) =>
		[...keys]
			.flatMap((key) => wantedIn(language, key))
			.filter((key) => !said.has(`${language} ${key}`) && !said.has(`${language} ${key}_other`))
			.map((key) => ({ key, ...fault(27, `is missing in ${language} (${place})`) }))
	);
}

function formsIn(language: string): readonly string[] {
	return new Intl.PluralRules(language).resolvedOptions().pluralCategories;
}

/** registers.json names every app text, and nothing else. */
export function registerFaults(keys: readonly string[]): readonly KeyedFinding[] {
	return [
		...keys
			.filter((key) => markOf(key) === undefined)
			.map((key) => ({ key, ...fault(27, 'is marked neither easy nor staff in tools/words/registers.json') })),
		...unusedMarks(keys).map((key) => ({
			key,
			...fault(27, 'stands in tools/words/registers.json, but no text has it')
		}))
	];
}

/** Rule 6: each glossary entry is whole, and some text uses it. */
export function glossaryFaults(entries: readonly GlossaryEntry[], texts: readonly Text[]): readonly KeyedFinding[] {
	const easy = texts.filter(({ register, kind }) => register === 'easy' && kind !== 'meaning').map(({ text }) => text);
	return entries.flatMap((entry) => [
		...entryFaults(entry, entries).map((finding) => ({ key: `glossary.${entry.word}`, ...finding })),
		...(isUsed(entry, easy) ? [] : [{ key: `glossary.${entry.word}`, ...warning(6, 'no easy text uses this word') }])
	]);
}
