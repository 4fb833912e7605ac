import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { foldersOf } from '#lib/packs/taken-over.ts';
import type { GuideFile, GuideNotes } from '#lib/programme/guide.ts';
import type { WordsFile } from '#lib/programme/grammar.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { guidePathsOf, pathsOf, spokenFrom, type FilesByPath } from '#lib/words/language-files.ts';
import { englishFirst, wordsFileOf, type Language, type Spoken } from '#lib/words/languages.ts';

/** The folder that holds the rooms. */
const rooms = fileURLToPath(new URL('../lib', import.meta.url));

/** The languages whose files stand in the folders of the rooms, en-GB first. */
export function readLanguages(folder = rooms): readonly Language[] {
	return readdirSync(`${folder}/words/languages`)
		.filter((name) => name.endsWith('.json'))
		.map((name): Language => JSON.parse(readFileSync(`${folder}/words/languages/${name}`, 'utf8')))
		.toSorted(englishFirst);
}

/** All that is said in a language; undefined for en-GB, whose words are part of the code, and where there is none. */
export function readSpoken(language: string, folder = rooms): Spoken | undefined {
	const about = readLanguages(folder).find((each) => each.language === language);
	if (about === undefined || language === fallbackLanguage) return undefined;
	const words = readdirSync(`${folder}/words`).map((name) => `${folder}/words/${name}`);
	const packs = readdirSync(`${folder}/packs`, { recursive: true, encoding: 'utf8' });
	const isGlossary = (path: string) => wordsFileOf(path)?.name === 'glossary';
	return spokenFrom(about, {
		app: readAll(
			words.filter((path) => !isGlossary(path)),
			language
		),
		glossary: readAll(words.filter(isGlossary), language),
		packs: readAll(
			packs.filter((name) => wordsFileOf(name)?.name.startsWith('words.')).map((name) => `${folder}/packs/${name}`),
			language
		)
	});
}

/** The notes for facilitators of packs in a language; no file where nobody wrote them. */
export function readNotes(language: string, packs: readonly PackReference[], folder = rooms): GuideNotes {
	const paths = readdirSync(`${folder}/packs`, { recursive: true, encoding: 'utf8' });
	const found = guidePathsOf(
		paths.map((name) => `${folder}/packs/${name}`),
		language,
		foldersOf(packs)
	);
	return { language, files: found.map((path): GuideFile => JSON.parse(readFileSync(path, 'utf8'))) };
}

/** What a pack is called in a language, or undefined where nobody wrote that. */
export function readTitle({ id, version }: PackReference, language: string): string | undefined {
	const path = `${rooms}/packs/${id}/v${version}/words.plain.${language}.json`;
	if (!existsSync(path)) return undefined;
	const { pack }: WordsFile = JSON.parse(readFileSync(path, 'utf8'));
	return pack?.title;
}

function readAll<File>(paths: readonly string[], language: string): FilesByPath<File> {
	return Object.fromEntries(
		pathsOf(paths, language).map((path): readonly [string, File] => [path, JSON.parse(readFileSync(path, 'utf8'))])
	);
}
