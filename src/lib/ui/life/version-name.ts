import type { VersionOf } from '#lib/plan/versions.ts';
import type { Say } from '#lib/words/app-words.ts';

/** What a version is called: one of another copy is told apart from the one here with the same number. */
export function nameOfVersion(say: Say, { version, isOfCopy }: Pick<VersionOf, 'version' | 'isOfCopy'>): string {
	return say(isOfCopy ? 'versions-number-copy' : 'versions-number', { version });
}
