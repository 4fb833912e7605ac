import { draftChanges } from '#lib/plan/versions.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { ArrivingPlan } from '#lib/ports/backups.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { mayRead } from '#lib/report/readers.ts';
import { changedIn, type Changed } from '#lib/report/review-changes.ts';
import { dueIn, livedSince, type Due, type Lived } from '#lib/report/review-due.ts';
import { gapsForCareManager, reviewGaps, type ReviewGap } from '#lib/report/review-gaps.ts';
import { reviewRows, type ReviewRow } from '#lib/report/review-grid.ts';
import { notesBeside, viewsOn, type NoteBeside, type PartViews } from '#lib/report/review-views.ts';
import { sourceOf, type Source } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { Wording } from '#lib/words/wording.ts';
import type { AppSession } from './app-session.svelte.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import { wordingFor } from './plan-wording.ts';
import type { KeptVersion } from './versions.ts';

/*
 * The care manager's review: of the plan that is open, or of one in a file that is only looked at. It shows what the care
 * manager may see, wherever the plan lies.
 */

/** What a review is made of. Only data: nothing in it can change a plan. */
export interface ReviewSource {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly words: Wording;
	readonly today: string;
	/** What the plan is compared with; `never` before its first version, `untold` where only its last state is there. */
	readonly before: InForce | 'never' | 'untold';
	/** Whether its pages can be opened from here. */
	readonly isHere: boolean;
	/** False for a file that leaves closed sections out. */
	readonly isWhole: boolean;
}

/** What a review compares the plan with: the version in force, or else the copy on this device. */
export interface InForce {
	readonly plan: Plan;
	/** Its number; undefined for the copy on this device. */
	readonly version: number | undefined;
}

/** The plan that is open, with its version in force; without one that can be read, as far as the plan itself tells. */
export function sourceOfPlan(
	{ programme, plan, words, today }: PlanSession,
	inForceNow: Pick<KeptVersion, 'plan' | 'version'> | undefined
): ReviewSource {
	const stood = inForceNow?.plan;
	const before = stood === undefined ? untoldOr(plan) : { plan: stood, version: inForceNow?.version };
	return { programme, plan, words, today, before, isHere: true, isWhole: true };
}

/** What of an opened file is looked at. */
export type LookedAt = Pick<Extract<ArrivingPlan, { kind: 'plan' }>, 'plan' | 'here' | 'isWhole' | 'agreed'>;

/** A plan in a file, looked at without keeping it; undefined when its programme could not be loaded. */
export async function sourceOfFile(
	app: Pick<AppSession, 'programmeOf' | 'languages' | 'today'>,
	arriving: LookedAt
): Promise<ReviewSource | undefined> {
	const { plan, isWhole } = arriving;
	const loaded = await app.programmeOf(plan.packs);
	if (loaded === undefined) return undefined;
	await app.languages.learn(plan.language, true);
	const words = wordingFor(loaded, plan, app.languages);
	const { today } = app;
	return { programme: loaded.programme, plan, words, today, before: beforeInFile(arriving), isHere: false, isWhole };
}

/** What a file tells of the version in force: a state that he agreed, the plan itself, or the copy on this device. */
function beforeInFile({ plan, agreed, here }: LookedAt): ReviewSource['before'] {
	const last = agreed.at(-1);
	if (last !== undefined) return last.version === plan.version ? inForce(last) : inForce(plan);
	return here === undefined || plan.version === 0 ? untoldOr(plan) : { plan: here, version: undefined };
}

function inForce(plan: Plan): InForce {
	return { plan, version: plan.version };
}

function untoldOr(plan: Plan): 'never' | 'untold' {
	return plan.version === 0 ? 'never' : 'untold';
}

/** All that stands on the page of a review. */
export interface Review {
	readonly source: Source;
	/** What changed since the version in force; undefined where nobody can tell. */
	readonly changed: Changed | undefined;
	readonly due: Due;
	readonly gaps: readonly ReviewGap[];
	readonly rows: readonly ReviewRow[];
	readonly views: readonly PartViews[];
	readonly notes: readonly NoteBeside[];
	/** What was lived with since the version in force: how many entries of each kind, where there are any. */
	readonly lived: readonly Lived[];
	/** How many sections are closed to the care manager: nothing of them is here. */
	readonly closed: number;
}

/** Makes the review. */
export function reviewOf({ programme, plan, words, today, before, isWhole }: ReviewSource): Review {
	words.add(paperTexts);
	const wording = { ...words, hardWords: (texts: readonly string[]) => hardWordsIn(texts, words.spoken?.hardWords) };
	const about = { programme, plan, wording, madeAt: () => undefined, today, planHash: '' };
	const source = sourceOf(about, 'care-manager');
	const walk = walkOf(programme, plan);
	const review = walk.answers[programme.landmarks.reviewDate];
	return {
		source,
		changed: before === 'untold' ? undefined : changedIn(source, draftChanges(stateOf(before), plan)),
		due: dueIn(plan, review?.kind === 'date' ? review.date : null, today),
		lived: livedSince(plan, stateOf(before)?.changedAt),
		gaps: gapsForCareManager(programme, plan, reviewGaps(programme, plan, walk, today), isWhole),
		rows: reviewRows(source, today),
		views: viewsOn(source),
		notes: notesBeside(source),
		closed: programme.paper.filter((section) => !mayRead(programme, plan, section, 'care-manager')).length
	};
}

function stateOf(before: InForce | 'never' | 'untold'): Plan | undefined {
	return typeof before === 'string' ? undefined : before.plan;
}
