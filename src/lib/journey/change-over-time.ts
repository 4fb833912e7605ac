import { helpedFaces, type DiaryEntry, type Helped, type ReturnSlip } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import { cardsTakenFromAll } from './chosen.ts';
import type { Walk } from './walk.ts';

/*
 * What was written down since the plan was made, month by month, thing by thing. Each number is how often one thing stands
 * in the notes of one month. Nothing is added up over the man, and nothing is said about what comes (domain.md 4.2).
 */

/** How often one card was named in each month; null where nothing at all was written down: not known is not none. */
export interface CardInMonths {
	readonly card: string;
	readonly times: readonly (number | null)[];
}

/** What he said about one way out when he used it. */
export interface HelpOfCard {
	readonly card: string;
	/** How often he tapped each face, and how often none. */
	readonly faces: Readonly<Record<Helped | 'not-said', number>>;
}

/** The notes of some months. */
export interface ChangeOverTime {
	/** Months of the calendar without a gap between them: `YYYY-MM`. */
	readonly months: readonly string[];
	/** Signs that he noticed, from his diary. */
	readonly noticed: readonly CardInMonths[];
	/** Ways out that he used, from his diary. */
	readonly used: readonly CardInMonths[];
	readonly feelings: readonly CardInMonths[];
	/** Whether they helped. */
	readonly helped: readonly HelpOfCard[];
	/** Signs that carers saw, and ways out that they tried with him, from their slips. */
	readonly seen: readonly CardInMonths[];
	readonly tried: readonly CardInMonths[];
}

/** A sign of the plan, with the ways out that stand beside it. */
export interface SignOfPlan {
	readonly sign: string;
	readonly waysOut: readonly string[];
}

/** What stands in the plan now, in its own order: the order in which everything is shown. */
export interface StandsInPlan {
	readonly signs: readonly SignOfPlan[];
	/** Ways out beside a sign, then those picked without one. */
	readonly waysOut: readonly string[];
}

/** His signs and ways out as they stand in the plan now. */
export function standsInPlan(programme: Programme, walk: Walk): StandsInPlan {
	const step = programme.landmarks.waysOut;
	const question = questionOfKind(programme, step, 'pair');
	const answer = walk.answers[step];
	const pairs = answer?.kind === 'pair' ? answer.pairs : {};
	const signs = cardsTakenFromAll(walk.answers, question?.signs ?? []).map((sign) => ({
		sign,
		waysOut: pairs[sign]?.waysOut ?? []
	}));
	const picked = cardsTakenFromAll(walk.answers, question?.from ?? []);
	return { signs, waysOut: [...new Set([...signs.flatMap(({ waysOut }) => waysOut), ...picked])] };
}

/** The month of a day. */
function monthOf(day: string): string {
	return day.slice(0, 7);
}

/** All months from the first note to this month, or to the last note if that is later; none without a note. */
export function monthsLivedWith(plan: Plan, today: string): readonly string[] {
	const days = [plan.diary, plan.slips]
		.flatMap((record) => Object.values(record).map(({ day }) => monthOf(day)))
		.sort();
	const [first, last] = [days[0], days.at(-1)];
	if (first === undefined || last === undefined) return [];
	const end = last > monthOf(today) ? last : monthOf(today);
	const months: string[] = [];
	for (let month = first; month <= end; month = nextMonth(month)) months.push(month);
	return months;
}

function nextMonth(month: string): string {
	const [year, number] = [Number(month.slice(0, 4)), Number(month.slice(5))];
	const [nextYear, next] = number === 12 ? [year + 1, 1] : [year, number + 1];
	return `${String(nextYear).padStart(4, '0')}-${String(next).padStart(2, '0')}`;
}

/** What was written down in some months; `stands` gives the order, and what is not in the plan comes after it. */
export function changeIn(plan: Plan, months: readonly string[], stands: StandsInPlan): ChangeOverTime {
	const diary = within(plan.diary, months);
	const slips = within(plan.slips, months);
	const signs = stands.signs.map(({ sign }) => sign);
	return {
		months,
		noticed: linesOf(diary, months, signs, ({ sign }) => named(sign)),
		used: linesOf(diary, months, stands.waysOut, waysUsed),
		feelings: linesOf(diary, months, [], ({ feeling }) => named(feeling)),
		helped: helpOf(diary, stands.waysOut),
		seen: linesOf(slips, months, signs, ({ seen }) => seen),
		tried: linesOf(slips, months, stands.waysOut, ({ tried }) => tried)
	};
}

/** The way out that a line of the diary is about, where he used one. */
export function waysUsed({ kind, wayOut }: DiaryEntry): readonly string[] {
	return kind === 'used' ? named(wayOut) : [];
}

function named(card: string | null): readonly string[] {
	return card === null ? [] : [card];
}

/** The notes of some months, earliest first; those of one day in the order in which they were put in. */
function within<Note extends DiaryEntry | ReturnSlip>(
	record: Readonly<Record<string, Note>>,
	months: readonly string[]
): readonly Note[] {
	const wanted = new Set(months);
	return Object.entries(record)
		.filter(([, { day }]) => wanted.has(monthOf(day)))
		.map(([id, note]) => ({ order: `${note.day} ${note.at} ${id}`, note }))
		.sort((left, right) => (left.order < right.order ? -1 : 1))
		.map(({ note }) => note);
}

/** One line for each card that the notes name. */
function linesOf<Note extends { readonly day: string }>(
	notes: readonly Note[],
	months: readonly string[],
	inPlan: readonly string[],
	cardsIn: (note: Note) => readonly string[]
): readonly CardInMonths[] {
	const places = new Map(months.map((month, place) => [month, place]));
	const written = new Set(notes.map(({ day }) => monthOf(day)));
	const blank = months.map((month) => (written.has(month) ? 0 : null));
	const lines = new Map<string, (number | null)[]>();
	for (const note of notes) {
		const place = places.get(monthOf(note.day));
		if (place === undefined) continue;
		for (const card of new Set(cardsIn(note))) {
			const times = lines.get(card) ?? [...blank];
			times[place] = (times[place] ?? 0) + 1;
			lines.set(card, times);
		}
	}
	return inOrder([...lines.keys()], inPlan).map((card) => ({ card, times: lines.get(card) ?? blank }));
}

/** Cards in the order of the plan, then those that are not in it as they were first named. */
function inOrder(cards: readonly string[], inPlan: readonly string[]): readonly string[] {
	const found = new Set(cards);
	const first = inPlan.filter((card) => found.has(card));
	const ofPlan = new Set(first);
	return [...first, ...cards.filter((card) => !ofPlan.has(card))];
}

function helpOf(diary: readonly DiaryEntry[], inPlan: readonly string[]): readonly HelpOfCard[] {
	const lines = new Map<string, Record<Helped | 'not-said', number>>();
	for (const entry of diary) {
		for (const card of waysUsed(entry)) {
			const faces = lines.get(card) ?? { yes: 0, 'a-bit': 0, no: 0, 'not-said': 0 };
			faces[entry.helped ?? 'not-said'] += 1;
			lines.set(card, faces);
		}
	}
	return inOrder([...lines.keys()], inPlan).flatMap((card) => {
		const faces = lines.get(card);
		return faces === undefined ? [] : [{ card, faces }];
	});
}

/** The faces that he can tap, then what stands for none of them. */
export const facesShown = [...helpedFaces, 'not-said'] as const;
