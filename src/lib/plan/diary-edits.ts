import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { lifeLimits, type DiaryEntry } from './life.ts';
import type { Plan } from './plan.ts';

/** What he says for his diary; when it was said is added here. */
export type DiaryLine = Omit<DiaryEntry, 'at'>;

/**
 * The plan with one more line in its diary. A line holds only what belongs to its kind: with a slip nothing is asked, so
 * nothing is kept (domain.md 4.1). Refuses when the diary is full, or when the day is none.
 */
export function addDiaryEntry(plan: Plan, id: string, line: DiaryLine, at: string): Result<Plan, 'full' | 'no-day'> {
	if (readDay(line.day) === undefined) return refuse('no-day');
	if (plan.diary[id] === undefined && Object.keys(plan.diary).length >= lifeLimits.diary) return refuse('full');
	return succeed({ ...plan, diary: { ...plan.diary, [id]: fitting(line, at) }, changedAt: at });
}

/** The plan with how he felt beside a line of his diary; null takes it off. Nothing happens to a slip, or where the line is gone. */
export function setDiaryFeeling(plan: Plan, id: string, feeling: string | null, at: string): Plan {
	const entry = plan.diary[id];
	if (entry === undefined || entry.kind === 'lapse') return plan;
	return { ...plan, diary: { ...plan.diary, [id]: { ...entry, feeling, at } }, changedAt: at };
}

/** The plan without a line of its diary. */
export function removeDiaryEntry(plan: Plan, id: string, at: string): Plan {
	if (plan.diary[id] === undefined) return plan;
	return {
		...plan,
		diary: Object.fromEntries(Object.entries(plan.diary).filter(([each]) => each !== id)),
		changedAt: at
	};
}

/** The lines of a diary with their ids, newest first: by their day, then by when they were said. */
export function diaryNewestFirst({ diary }: Plan): readonly (DiaryEntry & { readonly id: string })[] {
	return Object.entries(diary)
		.map(([id, entry]) => ({ id, ...entry }))
		.sort((one, other) => other.day.localeCompare(one.day) || other.at.localeCompare(one.at));
}

/** What a line of its kind may hold. */
function fitting({ kind, day, sign, wayOut, feeling, helped, by }: DiaryLine, at: string): DiaryEntry {
	const isUsed = kind === 'used';
	const isLapse = kind === 'lapse';
	return {
		kind,
		day,
		sign: isLapse ? null : sign,
		wayOut: isUsed ? wayOut : null,
		feeling: isLapse ? null : feeling,
		helped: isUsed ? helped : null,
		by,
		at
	};
}
