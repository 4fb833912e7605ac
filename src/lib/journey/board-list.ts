import { laterDay } from '#lib/base/dates.ts';
import { monthsToNextCheck } from '#lib/plan/check-edits.ts';
import type { BoardRow } from './board-row.ts';

/** What can wait for a man, the most pressing first: in this order the board shows them. It is about the plan, never a mark of him. */
export const boardReasons = [
	'unreadable',
	'review-overdue',
	'early',
	'lapse',
	'rules',
	'keep',
	'copy',
	'check',
	'review-soon',
	'help',
	'unsure',
	'draft',
	'gaps'
] as const;
export type BoardReason = (typeof boardReasons)[number];

/** One thing that waits: how many of it, and since or until when. */
export interface Waiting {
	readonly reason: BoardReason;
	readonly count: number;
	readonly day: string | null;
}

/** A plan on the board; without a row when it cannot be read. */
export interface BoardLine {
	readonly plan: string;
	readonly row: BoardRow | undefined;
	/** The group that staff put him in; '' is none. */
	readonly group: string;
}

/** A plan on the board, with what waits. */
export interface WaitingLine extends BoardLine {
	readonly waits: readonly Waiting[];
}

/** Weeks before a review day in which the board speaks of it. */
const weeksBefore = 4;

/** What is looked for: part of a name, a group ('' is no group), and one thing that waits. */
export interface BoardSearch {
	readonly name: string;
	readonly group: string | undefined;
	readonly reason: BoardReason | undefined;
}

/** The plans that fit, those with the most pressing things first, and of these the one that waited longest. */
export function boardOf(
	lines: readonly BoardLine[],
	today: string,
	{ name, group, reason }: BoardSearch
): readonly WaitingLine[] {
	const wanted = plainLetters(name);
	return lines
		.filter((line) => group === undefined || line.group === group)
		.filter(({ row }) => wanted === '' || plainLetters(row?.name ?? '').includes(wanted))
		.map((line) => ({ ...line, waits: waitsOf(line.row, today) }))
		.filter(({ waits }) => reason === undefined || waits.some((wait) => wait.reason === reason))
		.toSorted(byNeed);
}

/** What waits in a plan on a day, the most pressing first. */
export function waitsOf(row: BoardRow | undefined, today: string): readonly Waiting[] {
	if (row === undefined) return [{ reason: 'unreadable', count: 1, day: null }];
	const { review, keepUntil, checkedOn } = row;
	const checkDue = checkedOn === null ? null : laterDay(checkedOn, { months: monthsToNextCheck });
	const soon = laterDay(today, { weeks: weeksBefore });
	const found: Readonly<Record<Exclude<BoardReason, 'unreadable'>, number | string | boolean>> = {
		'review-overdue': review !== null && review < today && review,
		early: row.early.length > 0,
		lapse: row.hasLapsed,
		rules: row.rules,
		keep: keepUntil !== null && keepUntil < today && keepUntil,
		copy: row.isCopy,
		check: checkDue !== null && checkDue <= today && checkDue,
		'review-soon': review !== null && review >= today && review <= soon && review,
		help: row.needsHelp,
		unsure: row.notSure,
		draft: row.version > 0 && row.isDraft,
		gaps: row.gaps
	};
	return boardReasons.flatMap((reason): readonly Waiting[] => {
		const said = reason === 'unreadable' ? false : found[reason];
		if (said === false || said === 0) return [];
		return [
			{ reason, count: Number(typeof said === 'number' ? said : 1), day: typeof said === 'string' ? said : null }
		];
	});
}

function byNeed(one: WaitingLine, other: WaitingLine): number {
	return (
		needOf(one) - needOf(other) ||
		(one.row?.changedAt ?? '').localeCompare(other.row?.changedAt ?? '') ||
		one.plan.localeCompare(other.plan)
	);
}

function needOf({ waits: [first] }: WaitingLine): number {
	return first === undefined ? boardReasons.length : boardReasons.indexOf(first.reason);
}

/** Letters without accents and apostrophes, and small: staff find a name however it is written. */
function plainLetters(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/[\p{M}'’‘ʼ`´]/gu, '')
		.toLowerCase()
		.trim();
}

/**
 * What stands for each man where a group can see it: his initials, with a number where two have the same. In the order of the
 * letters, since what waits would tell of him too.
 */
export function initialsOnly(
	lines: readonly BoardLine[]
): readonly { readonly plan: string; readonly initials: string }[] {
	const all = lines
		.map(({ plan, row }) => ({ plan, initials: initialsOf(row?.name ?? '') }))
		.toSorted((one, other) => one.initials.localeCompare(other.initials) || one.plan.localeCompare(other.plan));
	return all.map(({ plan, initials }, index) => {
		const before = all.slice(0, index).filter((other) => other.initials === initials).length;
		return { plan, initials: before === 0 ? initials : `${initials} ${before + 1}` };
	});
}

function initialsOf(name: string): string {
	const letters = name
		.trim()
		.split(/[\s-]+/)
		.flatMap((word) => [...word].slice(0, 1));
	return letters.length === 0 ? '?' : letters.slice(0, 3).join('').toUpperCase();
}

/** The groups that are named, in the order of the letters. */
export function groupsOf(lines: readonly BoardLine[]): readonly string[] {
	return [...new Set(lines.map(({ group }) => group))]
		.filter((group) => group !== '')
		.toSorted((one, other) => one.localeCompare(other));
}
