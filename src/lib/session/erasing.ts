import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { reviewCalendar } from '#lib/exchange/calendar.ts';
import { setKeepUntil } from '#lib/plan/keep-edits.ts';
import { receiptOf, type EraseReceipt } from '#lib/plan/receipt.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { AppSession } from './app-session.svelte.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { dropReceipt, erasingTools, keepReceipt } from './receipts.ts';

/*
 * Until when a plan is kept, and how it is erased. It loads with that page.
 */

/** Staff set the day until which the service keeps this plan, or take it away. Without staff nothing happens. */
export function keepUntil(plan: PlanSession, day: string): void {
	if (plan.isTogether) plan.keep(setKeepUntil(plan.plan, day === '' ? null : day, plan.now));
}

/** The day of the review that stands in a plan; null where none does. */
export function reviewDayOf({ walk, programme }: PlanSession): string | null {
	const answer = walk.answers[programme.landmarks.reviewDate];
	return answer?.kind === 'date' ? answer.date : null;
}

/** The review for a calendar, under a neutral title; undefined where there is none, or its code could not be loaded. */
export async function reviewFile(app: AppSession, session: PlanSession, title: string): Promise<string | undefined> {
	const day = reviewDayOf(session);
	const tools = await erasingTools(app);
	if (day === null || !tools.ok || !session.isTogether) return undefined;
	const { plan, today } = session;
	return reviewCalendar({ plan, day, title, today, digest: tools.value.digest });
}

/** Why a plan was not erased; it is as it was. no-initials: nobody says who erases it. */
export type EraseProblem = StoreProblem | 'no-initials' | 'staff-only';

/**
 * Erases a plan for good and gives its receipt. The receipt is kept first: if the device stops in between, it tells that
 * the plan is still here. If the plan cannot be removed, the receipt goes again.
 */
export async function erase(
	app: AppSession,
	plan: PlanSession,
	by: string
): Promise<Result<EraseReceipt, EraseProblem>> {
	if (!plan.isTogether) return refuse('staff-only');
	const tools = await erasingTools(app);
	if (!tools.ok) return tools;
	const past = await plan.past();
	const { digest, app: version } = tools.value;
	const of = { plan: plan.plan, at: plan.now, by, app: version };
	const receipt = await receiptOf({ ...of, history: past.ok ? past.value.entries : undefined }, digest);
	if (receipt === undefined) return refuse('no-initials');
	const kept = await keepReceipt(tools.value, receipt);
	if (!kept.ok) return kept;
	const removed = await app.removePlan(plan.plan.id);
	if (removed.ok) return succeed(receipt);
	await dropReceipt(tools.value, receipt);
	return removed;
}
