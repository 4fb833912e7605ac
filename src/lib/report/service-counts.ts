import { laterDay } from '#lib/base/dates.ts';
import { stateOfJourney } from '#lib/journey/states.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';

/** How far a plan is. in-force: a care manager has countersigned the version that stands. */
export const stages = ['begun', 'agreed', 'in-force'] as const;
type Stage = (typeof stages)[number];

/** How the review of a plan stands today. */
export const reviewStates = ['on-time', 'overdue', 'no-date'] as const;
type ReviewState = (typeof reviewStates)[number];

/** How many months of checks are counted. */
const monthsOfChecks = 6;

/** What of one plan is counted: nothing that he said, and nothing that tells who he is. */
export interface CountedPlan {
	readonly stage: Stage;
	readonly review: ReviewState;
	/** Ids of the sections of which every page is done. */
	readonly complete: readonly string[];
	/** Ids of its packs, the base pack first. */
	readonly packs: readonly string[];
	readonly language: string;
	/** Checks with him that came to their end in the last 6 months. */
	readonly checks: number;
}

/** What of one plan is counted, as it stands today. */
export function countedPlan(programme: Programme, plan: Plan, today: string): CountedPlan {
	const walk = walkOf(programme, plan);
	const review = walk.answers[programme.landmarks.reviewDate];
	const since = laterDay(today, { months: -monthsOfChecks });
	return {
		stage: stageOf(plan),
		review: reviewOf(review?.kind === 'date' ? review.date : null, today),
		complete: programme.paper.filter((section) => {
			const journeys = programme.journeys.filter((journey) => journey.section === section);
			return journeys.length > 0 && journeys.every(({ id }) => stateOfJourney(walk, id) === 'done');
		}),
		packs: plan.packs.map(({ id }) => id),
		language: plan.language,
		checks: Object.values(plan.checks).filter(({ isDone, day }) => isDone && day >= since && day <= today).length
	};
}

function stageOf({ version, countersigned }: Plan): Stage {
	if (version === 0) return 'begun';
	return Object.values(countersigned).some((each) => each.version === version) ? 'in-force' : 'agreed';
}

function reviewOf(day: string | null, today: string): ReviewState {
	if (day === null) return 'no-date';
	return day < today ? 'overdue' : 'on-time';
}
