import { isRecord } from '#lib/base/json.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { EarlyTrigger } from '#lib/plan/risk-plan.ts';
import { checksDone } from '#lib/plan/check-edits.ts';
import { isAgreedAsItStands } from '#lib/plan/edits.ts';
import { lapseWaits } from '#lib/plan/lapse-waits.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { gapsOf } from './gaps.ts';
import { sessionsOf } from './sessions.ts';
import { pageToGoOn } from './states.ts';
import type { Walk } from './walk.ts';

/** Goes up when a row says more or other things: older ones are then made anew. */
const boardRowForm = 2;

/** What the board shows of a plan: days and counts of things to do, never of the man, and nothing that he said. */
export interface BoardRow {
	readonly form: typeof boardRowForm;
	/** What he wants to be called. */
	readonly name: string;
	/** What staff read of the base pack. */
	readonly programme: string;
	/** Where he goes on; null when nothing is left to say. */
	readonly next: BoardNext | null;
	/** Cards that wait for "checked against his rules". */
	readonly rules: number;
	/** Pages where he said that he is not sure. */
	readonly notSure: number;
	/** Journeys that he needs help to show again. */
	readonly needsHelp: number;
	/** What else is missing for the paper. */
	readonly gaps: number;
	readonly version: number;
	/** He has not agreed it as it stands: something was said since, or he took his yes back. */
	readonly isDraft: boolean;
	readonly isCopy: boolean;
	readonly changedAt: string;
	/** Days: of the review, until when the service keeps the plan, and of the last check or (before any) of the agreement. */
	readonly review: string | null;
	readonly keepUntil: string | null;
	readonly checkedOn: string | null;
	/** What happened that asks for a review before its day. */
	readonly early: readonly EarlyTrigger[];
	/** He said that he slipped, and no check came after it. */
	readonly hasLapsed: boolean;
}

/** Where he goes on: the session where there is one, and the page. */
export interface BoardNext {
	/** The key of the page. */
	readonly page: string;
	/** What staff read of the session or the journey, and of the page. */
	readonly title: string;
	readonly asks: string;
	/** "3 of 24"; null in a programme without sessions. */
	readonly session: { readonly number: number; readonly of: number } | null;
}

/** What the row needs beside the plan: what staff read of a programme by id, and what asks for an early review. */
export interface BoardGiven {
	readonly early: readonly EarlyTrigger[];
	readonly programme: string;
	readonly session: (id: string) => string;
	readonly journey: (id: string) => string;
	readonly ask: (step: string) => string;
}

/** The row of a plan. `place` is the page where he stopped. */
export function boardRowOf(
	programme: Programme,
	plan: Plan,
	walk: Walk,
	place: string | undefined,
	given: BoardGiven
): BoardRow {
	const gaps = gapsOf(programme, plan, walk);
	const countOf = (kind: string) => gaps.filter((gap) => gap.kind === kind).length;
	const review = walk.answers[programme.landmarks.reviewDate];
	const agreedOn = plan.agreedAt?.slice(0, 10) ?? null;
	return {
		form: boardRowForm,
		name: plan.name,
		programme: given.programme,
		next: nextOf(programme, walk, place, given),
		rules: countOf('rules-not-checked'),
		notSure: countOf('not-sure'),
		needsHelp: Object.values(plan.teachBack).filter(({ how }) => how === 'needs-help').length,
		gaps: gaps.filter(({ isHint, kind }) => !isHint && !['rules-not-checked', 'not-agreed'].includes(kind)).length,
		version: plan.version,
		isDraft: !isAgreedAsItStands(plan),
		isCopy: plan.copyOf !== null,
		changedAt: plan.changedAt,
		review: review?.kind === 'date' ? review.date : null,
		keepUntil: plan.keepUntil,
		checkedOn: checksDone(plan)[0]?.day ?? agreedOn,
		early: given.early,
		hasLapsed: lapseWaits(plan)
	};
}

function nextOf(programme: Programme, walk: Walk, place: string | undefined, words: BoardGiven): BoardNext | null {
	const sessions = sessionsOf(programme, walk);
	const session = sessions.find(({ state }) => state === 'next');
	const inSession = session?.steps.find(({ state }) => state === 'next')?.page;
	const page = inSession ?? pageToGoOn(programme, walk, place);
	if (page === undefined) return null;
	return {
		page: page.key,
		title: session === undefined ? words.journey(page.journey) : words.session(session.id),
		asks: words.ask(page.step),
		session: session === undefined ? null : { number: session.number, of: sessions.length }
	};
}

/** Whether something that was kept is a row of this form. What lies in an envelope was put there by the app itself. */
export function isBoardRow(value: unknown): value is BoardRow {
	return isRecord(value) && value['form'] === boardRowForm && typeof value['name'] === 'string';
}
