import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { cleanText, cut, oneLine } from './clean.ts';
import { lifeLimits, type ReturnSlip } from './life.ts';
import type { Plan } from './plan.ts';
import { riskLimits } from './risk-plan.ts';

/** What stands on a slip; when it was put in is added here. */
export type SlipLines = Omit<ReturnSlip, 'at'>;

/** Longest initials of a carer. */
export const longestInitials = 20;

/** Most signs, and most ways out, on one slip. */
const mostCards = 60;

/** A slip on which nothing stands but its day. */
export function emptySlip(day: string): SlipLines {
	return { day, seen: [], seenWords: '', tried: [], triedWords: '', helped: null, next: '', initials: '' };
}

/** The plan with a carer's slip put in, or changed. Texts are cleaned and cut as a plan may hold them. Refuses when there are too many. */
export function putSlip(plan: Plan, id: string, slip: SlipLines, at: string): Result<Plan, 'full' | 'no-day'> {
	if (readDay(slip.day) === undefined) return refuse('no-day');
	if (plan.slips[id] === undefined && Object.keys(plan.slips).length >= lifeLimits.slips) return refuse('full');
	return succeed({ ...plan, slips: { ...plan.slips, [id]: { ...cleanSlip(slip), at } }, changedAt: at });
}

/** The plan without a slip. */
export function removeSlip(plan: Plan, id: string, at: string): Plan {
	if (plan.slips[id] === undefined) return plan;
	return {
		...plan,
		slips: Object.fromEntries(Object.entries(plan.slips).filter(([each]) => each !== id)),
		changedAt: at
	};
}

/** The slips with their ids, newest day first. */
export function slipsNewestFirst({ slips }: Plan): readonly (ReturnSlip & { readonly id: string })[] {
	return Object.entries(slips)
		.map(([id, slip]) => ({ id, ...slip }))
		.sort((one, other) => other.day.localeCompare(one.day) || other.at.localeCompare(one.at));
}

function cleanSlip({ day, seen, seenWords, tried, triedWords, helped, next, initials }: SlipLines): SlipLines {
	return {
		day,
		seen: cards(seen),
		seenWords: line(seenWords),
		tried: cards(tried),
		triedWords: line(triedWords),
		helped,
		next: line(next),
		initials: cut(oneLine(initials), longestInitials)
	};
}

function cards(ids: readonly string[]): readonly string[] {
	return [...new Set(ids)].slice(0, mostCards);
}

function line(words: string): string {
	return cut(cleanText(words), riskLimits.line);
}
