import type { PackText, WordsFile } from '#lib/programme/grammar.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { wordsFileOf } from '#lib/words/languages.ts';

/** What packs are called in other languages than en-GB, by the path of the file. */
const titles = import.meta.glob<WordsFile>(
	['../../packs/*/v*/words.plain.*.json', '!../../packs/*/v*/words.plain.en-GB.json'],
	{ import: 'default' }
);

/** Which files of words for him there are in other languages. Nothing here loads them. */
const forHim = Object.keys(
	import.meta.glob(['../../packs/**/words.easy.*.json', '!../../packs/**/words.easy.en-GB.json'])
);

/** The languages in which a pack has words of its own for him. */
export function languagesOf({ id, version }: PackReference): readonly string[] {
	const found = forHim
		.filter((path) => path.startsWith(`../../packs/${id}/v${version}/`))
		.flatMap((path) => wordsFileOf(path)?.language ?? []);
	return [fallbackLanguage, ...new Set(found)];
}

/** What a pack is called in a language; undefined where nobody wrote that, and for en-GB. */
export async function titleIn({ id, version }: PackReference, language: string): Promise<PackText | undefined> {
	const load = titles[`../../packs/${id}/v${version}/words.plain.${language}.json`];
	return (await load?.().catch(() => undefined))?.pack;
}
