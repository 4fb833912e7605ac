import { laterDay } from '#lib/base/dates.ts';
import { checkDueSince } from '#lib/plan/check-edits.ts';
import { checkQuestions, type CheckQuestion } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { doneChecks } from './change-checks.ts';
import { waysUsed, type StandsInPlan } from './change-over-time.ts';

/**
 * Where what was written down and what stands in the plan go apart. Facts about the plan, each with the day of the last note
 * about it: what they mean is for him and staff to talk about. Never a mark of the man (domain.md 4.2).
 */
export type Drift =
	/** A sign was noticed, and no way out stands beside it. */
	| { readonly kind: 'no-way-out'; readonly card: string; readonly lastDay: string }
	/** Something was tried that is not in the plan. */
	| { readonly kind: 'not-in-plan'; readonly card: string; readonly lastDay: string }
	/** A way out beside a sign has no note for some months; `lastDay` is null where there never was one. */
	| { readonly kind: 'not-used'; readonly card: string; readonly lastDay: string | null }
	/** Nothing at all has been written down for some months. */
	| { readonly kind: 'nothing-written'; readonly lastDay: string }
	/** A question that was "worse" in the last check. */
	| { readonly kind: 'worse'; readonly question: CheckQuestion; readonly lastDay: string }
	/** The plan has not been checked with him for some months; `lastDay` is null where it never was. */
	| { readonly kind: 'check-overdue'; readonly lastDay: string | null };

/** The kinds in the order in which they are shown. It never follows how often something happened. */
export const driftKinds = [
	'no-way-out',
	'not-in-plan',
	'not-used',
	'nothing-written',
	'worse',
	'check-overdue'
] as const;

/** After how many months without a note a way out counts as not used. */
export const monthsUnused = 3;

/** All that goes apart today: kind by kind, and within one in the order of the plan, then by the id of the card. */
export function driftOf(plan: Plan, stands: StandsInPlan, today: string): readonly Drift[] {
	const notes = notesOf(plan);
	const found = [
		...noWayOut(notes, stands),
		...notInPlan(notes, stands),
		...notUsed(notes, stands, laterDay(today, { months: -monthsUnused })),
		...worseLast(plan),
		...checkOverdue(plan, today)
	];
	return driftKinds.flatMap((kind) => found.filter((drift) => drift.kind === kind));
}

/** The first and the last day of all notes, and for each card the last day that names it. */
interface Notes {
	readonly first: string | undefined;
	readonly last: string | undefined;
	readonly signs: ReadonlyMap<string, string>;
	readonly waysOut: ReadonlyMap<string, string>;
}

function notesOf({ diary, slips }: Plan): Notes {
	const lines = Object.values(diary);
	const slipList = Object.values(slips);
	const days = [...lines, ...slipList].map(({ day }) => day).sort();
	return {
		first: days[0],
		last: days.at(-1),
		signs: lastDays([
			...lines.map(({ day, sign }) => ({ day, cards: sign === null ? [] : [sign] })),
			...slipList.map(({ day, seen }) => ({ day, cards: seen }))
		]),
		waysOut: lastDays([
			...lines.map((entry) => ({ day: entry.day, cards: waysUsed(entry) })),
			...slipList.map(({ day, tried }) => ({ day, cards: tried }))
		])
	};
}

function lastDays(notes: readonly { readonly day: string; readonly cards: readonly string[] }[]): Notes['signs'] {
	const last = new Map<string, string>();
	for (const { day, cards } of notes) {
		for (const card of cards) if (day > (last.get(card) ?? '')) last.set(card, day);
	}
	return last;
}

function noWayOut({ signs }: Notes, stands: StandsInPlan): readonly Drift[] {
	const covered = new Set(stands.signs.filter(({ waysOut }) => waysOut.length > 0).map(({ sign }) => sign));
	const order = stands.signs.map(({ sign }) => sign);
	return sorted(signs, order).flatMap(([card, lastDay]) =>
		covered.has(card) ? [] : [{ kind: 'no-way-out', card, lastDay } as const]
	);
}

function notInPlan({ waysOut }: Notes, stands: StandsInPlan): readonly Drift[] {
	const known = new Set(stands.waysOut);
	return sorted(waysOut, []).flatMap(([card, lastDay]) =>
		known.has(card) ? [] : [{ kind: 'not-in-plan', card, lastDay } as const]
	);
}

/** Where nothing at all is written down nobody knows what was used: then only that is said. */
function notUsed({ first, last, waysOut }: Notes, stands: StandsInPlan, before: string): readonly Drift[] {
	if (first === undefined || last === undefined || first > before) return [];
	if (last < before) return [{ kind: 'nothing-written', lastDay: last }];
	const paired = new Set(stands.signs.flatMap((each) => each.waysOut));
	return [...paired].flatMap((card) => {
		const lastDay = waysOut.get(card) ?? null;
		return lastDay === null || lastDay < before ? [{ kind: 'not-used', card, lastDay } as const] : [];
	});
}

function worseLast(plan: Plan): readonly Drift[] {
	const check = doneChecks(plan).at(-1);
	if (check === undefined) return [];
	const { day: lastDay, answers } = check;
	return checkQuestions.flatMap((question) =>
		answers[question] === 'worse' ? [{ kind: 'worse', question, lastDay } as const] : []
	);
}

/** A plan that he never agreed is still being made: nothing is due. */
function checkOverdue(plan: Plan, today: string): readonly Drift[] {
	const lastDay = doneChecks(plan).at(-1)?.day ?? null;
	return checkDueSince(plan, today) === undefined ? [] : [{ kind: 'check-overdue', lastDay }];
}

function sorted(days: Notes['signs'], order: readonly string[]): readonly (readonly [string, string])[] {
	const placeOf = (card: string): number => (order.includes(card) ? order.indexOf(card) : order.length);
	return [...days].sort(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1));
}
