import type { WordsFile } from '#lib/programme/grammar.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { HardWord } from '#lib/words/glossary.ts';
import { pathsOf, spokenFrom, type FilesByPath } from '#lib/words/language-files.ts';
import { englishFirst, type AppTexts, type Language, type LanguageShelf } from '#lib/words/languages.ts';
import { fetchFiles } from './fetch-files.ts';

/** What is said about each language. */
const abouts = import.meta.glob<Language>('../words/languages/*.json', { eager: true, import: 'default' });

/** The words of every language but en-GB, whose words come with the code of their pages. */
const app = import.meta.glob<AppTexts>(['../words/*.json', '!../words/*.en-GB.json', '!../words/glossary.*.json'], {
	import: 'default'
});
const glossaries = import.meta.glob<{ readonly words: readonly HardWord[] }>(
	['../words/glossary.*.json', '!../words/glossary.en-GB.json'],
	{ import: 'default' }
);
const packs = import.meta.glob<WordsFile>(['../packs/**/words.*.json', '!../packs/**/words.*.en-GB.json'], {
	import: 'default'
});

/** The languages that are built into this app: every language whose files stand in the folders. */
export const builtLanguages: LanguageShelf = {
	languages: Object.values(abouts).toSorted(englishFirst),
	load: async (wanted, withPacks) => {
		const about = builtLanguages.languages.find(({ language }) => language === wanted);
		if (about === undefined || wanted === fallbackLanguage) return undefined;
		const [ofApp, ofGlossary, ofPacks] = await Promise.all([
			fetched(app, wanted),
			fetched(glossaries, wanted),
			withPacks ? fetched(packs, wanted) : undefined
		]);
		return spokenFrom(about, { app: ofApp, glossary: ofGlossary, packs: ofPacks });
	}
};

/** The files of one language, fetched together. */
function fetched<File>(loaders: FilesByPath<() => Promise<File>>, language: string): Promise<FilesByPath<File>> {
	return fetchFiles(loaders, pathsOf(Object.keys(loaders), language));
}
