import { foldersOf } from '#lib/packs/taken-over.ts';
import type { GuideFile, GuideNotes } from '#lib/programme/guide.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { guidePathsOf } from '#lib/words/language-files.ts';
import { fetchFiles } from './fetch-files.ts';

/** The notes for facilitators in every language but en-GB, found by their files. Nothing here loads them. */
const others = import.meta.glob<GuideFile>(['../packs/**/guide.*.json', '!../packs/**/guide.en-GB.json'], {
	import: 'default'
});

/**
 * The notes for a programme: first those of its packs in the wished language, then those in en-GB. Where the first do not come,
 * en-GB stands alone; throws where that does not come either.
 */
export async function notesOf(
	wished: string,
	packs: readonly PackReference[],
	english: readonly (() => Promise<readonly GuideFile[]>)[]
): Promise<readonly GuideNotes[]> {
	const paths = guidePathsOf(Object.keys(others), wished, foldersOf(packs));
	const [own, behind] = await Promise.all([
		fetchFiles(others, paths).catch(() => ({})),
		Promise.all(english.map((load) => load()))
	]);
	return [
		{ language: wished, files: Object.values(own) },
		{ language: fallbackLanguage, files: behind.flat() }
	];
}
