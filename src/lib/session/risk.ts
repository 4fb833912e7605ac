import { cardsTakenFromAll } from '#lib/journey/chosen.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { emptyGridRow, type GridRow, type RiskPlan } from '#lib/plan/risk-plan.ts';
import { questionOfKind } from '#lib/programme/programme.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * What staff write for the care manager. It loads with the pages of that form.
 */

/** Staff change some of what they say for the care manager. Without staff nothing happens. */
export function sayRisk(plan: PlanSession, patch: Partial<RiskPlan>): void {
	if (plan.isTogether) plan.keep(setRiskPlan(plan.plan, patch, plan.now));
}

/** The same by words that are being typed: they are kept when the typing stops. */
export function typeRisk(plan: PlanSession, patch: Partial<RiskPlan>): void {
	plan.editing.typed(() => sayRisk(plan, patch));
}

/** What staff say about one of his signs; empty where nothing was said. */
export function rowOf({ plan }: PlanSession, sign: string): GridRow {
	return plan.risk.grid[sign] ?? emptyGridRow;
}

/** Staff type something about one of his signs. */
export function typeRow(plan: PlanSession, sign: string, patch: Partial<GridRow>): void {
	typeRisk(plan, { grid: { ...plan.plan.risk.grid, [sign]: { ...rowOf(plan, sign), ...patch } } });
}

/** One of his big signs, and what he does then. */
export interface SignOfHis {
	readonly sign: string;
	readonly waysOut: readonly string[];
}

/** The signs that he acts on, in his order: the lines of the grid. */
export function signsOfHis({ programme, walk }: PlanSession): readonly SignOfHis[] {
	const { waysOut } = programme.landmarks;
	const answer = walk.answers[waysOut];
	const pairs = answer?.kind === 'pair' ? answer.pairs : {};
	const signs = cardsTakenFromAll(walk.answers, questionOfKind(programme, waysOut, 'pair')?.signs ?? []);
	return signs.map((sign) => ({ sign, waysOut: pairs[sign]?.waysOut ?? [] }));
}

/** What he said about his plan, with what he was asked: his view, as he said it. */
export function hisView({
	plan,
	programme,
	words
}: PlanSession): readonly { readonly about: string; readonly words: string }[] {
	const { agreement } = programme.landmarks;
	const answer = plan.answers[agreement];
	if (answer?.kind !== 'agree' || answer.agreed === null) return [];
	const said = { about: words.ask(agreement), words: words.say(`agree-${answer.agreed}`) };
	return answer.why.trim() === '' ? [said] : [said, { about: words.say('agree-why'), words: answer.why }];
}
