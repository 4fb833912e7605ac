import { guideOf, type Guide } from '#lib/programme/guide.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { AppSession } from './app-session.svelte.ts';

/**
 * The notes for facilitators of a programme, by default in the language of now, as all that staff read on the page; undefined
 * when it is not here or could not be loaded.
 */
export async function guideFor(
	app: AppSession,
	packs: readonly PackReference[],
	language = app.languages.now
): Promise<Guide | undefined> {
	const loaded = await app.programmeOf(packs);
	const notes = await loaded?.guide(language).catch(() => undefined);
	return notes === undefined ? undefined : guideOf(notes);
}
