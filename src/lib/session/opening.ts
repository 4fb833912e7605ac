import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { oneLine } from '#lib/plan/clean.ts';
import { createPlan } from '#lib/plan/edits.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import type { AppParts, NewPlan } from './app-parts.ts';
import type { Languages } from './languages.svelte.ts';
import { PlanSession } from './plan-session.svelte.ts';
import type { SittingState } from './sitting.svelte.ts';

/** Keeps a new plan, and gives its id. */
export async function begin(beginning: NewPlan, parts: AppParts): Promise<Result<string, StoreProblem>> {
	const at = parts.clock.now();
	const name = oneLine(beginning.name).trim();
	const plan = createPlan({
		...beginning,
		name,
		id: parts.newId(),
		language: beginning.language ?? fallbackLanguage,
		at
	});
	const saved = await parts.store.save(plan, null);
	return saved.ok ? succeed(plan.id) : saved;
}

/** What opening a plan needs beside the parts of the app. */
export interface OpeningParts extends AppParts {
	readonly sitting: SittingState;
	readonly languages: Languages;
}

/** Reads a plan from the store and makes it live. `damaged` when its pack is not here. */
export async function open(id: string, parts: OpeningParts): Promise<Result<PlanSession, StoreProblem>> {
	const stored = await parts.store.load(id);
	if (!stored.ok) return stored;
	const code = await Promise.all([
		parts.shelf.load(stored.value.plan.packs),
		parts.editorLock?.().catch(() => undefined),
		parts.languages.learn(stored.value.plan.language, true)
	]).catch(() => undefined);
	if (code === undefined) return refuse('broken');
	const [loaded, editorLock] = code;
	parts.languages.add(planTexts);
	if (loaded === undefined) return refuse('damaged');
	const { store, clock, newId, sitting, languages } = parts;
	return succeed(new PlanSession(stored.value, loaded, { store, clock, newId, sitting, languages, editorLock }));
}
