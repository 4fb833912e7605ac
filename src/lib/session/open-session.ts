import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { EditorLock } from '#lib/ports/editor-lock.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import type { PlanSessionParts } from './plan-session-parts.ts';
import type { ProgrammeShelf } from './programmes.ts';

/** What opening a plan needs beside what the open plan needs. */
interface OpeningParts extends Omit<PlanSessionParts, 'editorLock'> {
	readonly shelf: ProgrammeShelf;
	readonly editorLock?: () => Promise<EditorLock>;
	readonly addTexts: (texts: Readonly<Record<string, string>>) => void;
}

/** Reads a plan, and loads what is needed while it is open. `damaged` when its pack is not in this app. */
export async function openSession(
	id: string,
	{ store, clock, newId, sitting, shelf, addTexts, ...lazy }: OpeningParts
): Promise<Result<PlanSession, StoreProblem>> {
	const stored = await store.load(id);
	if (!stored.ok) return stored;
	const code = await Promise.all([
		shelf.load(stored.value.plan.packs),
		import('./plan-session.svelte.ts'),
		import('#lib/words/plan-texts.ts'),
		lazy.editorLock?.().catch(() => undefined)
	]).catch(() => undefined);
	if (code === undefined) return refuse('broken');
	const [loaded, { PlanSession }, { planTexts }, editorLock] = code;
	addTexts(planTexts);
	if (loaded === undefined) return refuse('damaged');
	return succeed(new PlanSession(stored.value, loaded, { store, clock, newId, sitting, editorLock }));
}
