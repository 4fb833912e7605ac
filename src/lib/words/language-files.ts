import type { WordsFile } from '#lib/programme/grammar.ts';
import type { HardWord } from './glossary.ts';
import { isChecked, wordsFileOf, type AppTexts, type Language, type Spoken } from './languages.ts';

/** The files of one language, by path: read from a folder, or loaded in a browser. Those of other languages do no harm. */
export interface LanguageFiles {
	readonly app: FilesByPath<AppTexts>;
	readonly glossary: FilesByPath<{ readonly words: readonly HardWord[] }>;
	/** None where nobody asked for what programmes say. */
	readonly packs: FilesByPath<WordsFile> | undefined;
}

export type FilesByPath<File> = Readonly<Record<string, File>>;

/** The paths that belong to a language, by the one rule for names of files, in a fixed order. */
export function pathsOf(paths: readonly string[], language: string): readonly string[] {
	return paths.filter((path) => wordsFileOf(path)?.language === language).toSorted();
}

/**
 * The paths of the notes for facilitators in a language, in the folders of some packs (`sotsec-id/v1`). Unlike words they go by
 * folder: two packs may say something else about a journey of one name.
 */
export function guidePathsOf(
	paths: readonly string[],
	language: string,
	folders: readonly string[]
): readonly string[] {
	return pathsOf(paths, language).filter(
		(path) => wordsFileOf(path)?.name === 'guide' && folders.some((folder) => path.includes(`/packs/${folder}/`))
	);
}

/**
 * Puts the files of a language together. They come with the app, so they are not hostile; the word gate looks at each. What all
 * packs say stands together: an id means the same in every pack.
 */
export function spokenFrom(about: Language, { app, glossary, packs }: LanguageFiles): Spoken {
	const { language } = about;
	const named = (name: string) =>
		filesOf(packs ?? {}, language).flatMap(([path, file]) => (wordsFileOf(path)?.name === name ? [file] : []));
	return {
		about,
		isChecked: isChecked(about),
		texts: Object.fromEntries(filesOf(app, language).flatMap(([, texts]) => Object.entries(texts))),
		hardWords: filesOf(glossary, language)[0]?.[1].words,
		packs: packs && { language, easy: named('words.easy'), plain: named('words.plain') }
	};
}

function filesOf<File>(files: FilesByPath<File>, language: string): readonly (readonly [string, File])[] {
	return pathsOf(Object.keys(files), language).flatMap((path) => {
		const file = files[path];
		return file === undefined ? [] : [[path, file] as const];
	});
}
