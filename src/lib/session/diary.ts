import { addDiaryEntry, removeDiaryEntry, setDiaryFeeling } from '#lib/plan/diary-edits.ts';
import type { DiaryEntry } from '#lib/plan/life.ts';
import { saidNow } from './living.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * "What I tried": what its page does with the open plan. It loads with that page.
 */

/** What he says: which kind of line, and the card and the face that belong to it. */
export type Said = Pick<DiaryEntry, 'kind'> & Partial<Pick<DiaryEntry, 'sign' | 'wayOut' | 'helped'>>;

/** Keeps a line of today, under a new id or in place of the one he is still saying. Its id; undefined when the diary is full. */
export function sayInDiary(plan: PlanSession, said: Said, inPlaceOf?: string): string | undefined {
	const id = inPlaceOf ?? plan.newId();
	const nothing = { sign: null, wayOut: null, feeling: null, helped: null };
	const added = addDiaryEntry(plan.plan, id, { ...nothing, ...said, day: plan.today, by: saidNow(plan) }, plan.now);
	if (!added.ok) return undefined;
	plan.keep(added.value);
	return id;
}

/** How he felt then; null takes it off. */
export function sayFeeling(plan: PlanSession, id: string, feeling: string | null): void {
	plan.keep(setDiaryFeeling(plan.plan, id, feeling, plan.now));
}

/** He takes a line away. */
export function takeAway(plan: PlanSession, id: string): void {
	plan.keep(removeDiaryEntry(plan.plan, id, plan.now));
}
