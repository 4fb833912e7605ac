import { guideOf, type Guide } from '#lib/programme/guide.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { AppSession } from './app-session.svelte.ts';

/** The notes for facilitators of a programme; undefined when it is not here or could not be loaded. */
export async function guideFor(app: AppSession, packs: readonly PackReference[]): Promise<Guide | undefined> {
	const loaded = await app.programmeOf(packs);
	const files = await loaded?.guide().catch(() => undefined);
	return files === undefined ? undefined : guideOf(files);
}
