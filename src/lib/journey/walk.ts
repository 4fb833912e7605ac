import type { Plan } from '#lib/plan/plan.ts';
import type { Journey, Step } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Answers } from './chosen.ts';
import { holds } from './conditions.ts';
import { inReach, nameOfPart, partsOf, type Part } from './parts.ts';

/** One page that can be reached now: a step, and which part of it. */
export interface Page {
	readonly journey: string;
	readonly step: string;
	readonly part: Part;
	/** Step and part as one text, stable while the plan changes. */
	readonly key: string;
}

/** All that can be reached in a programme with what was said so far, first to last. */
export interface Walk {
	readonly pages: readonly Page[];
	/** Only what was said on pages that can be reached; the rest is kept aside in the plan. */
	readonly answers: Answers;
}

/** Where the walk leads: a page, the check page at the end of a journey, or the plan home before its start. */
export type Destination =
	| { readonly kind: 'page'; readonly page: Page }
	| { readonly kind: 'check'; readonly journey: string }
	| { readonly kind: 'home' };

/** Walks the programme from first to last. Answers out of reach are neither used nor lost. */
export function walkOf(programme: Programme, plan: Plan): Walk {
	const answers: Record<string, Plan['answers'][string]> = {};
	const pages: Page[] = [];
	for (const journey of programme.journeys) {
		for (const step of journey.steps) {
			if (step.only !== undefined && !holds(step.only, answers)) continue;
			const answer = plan.answers[step.id];
			const parts = partsOf(step.question, answer, answers);
			if (parts.length === 0) continue;
			pages.push(...parts.map((part) => pageOf(journey, step, part)));
			if (answer !== undefined && answer.kind === step.question.kind) answers[step.id] = inReach(answer, parts);
		}
	}
	return { pages, answers };
}

function pageOf(journey: Journey, step: Step, part: Part): Page {
	return { journey: journey.id, step: step.id, part, key: `${step.id}/${nameOfPart(part)}` };
}

/** The pages of one journey. */
export function pagesOfJourney(walk: Walk, journey: string): readonly Page[] {
	return walk.pages.filter((page) => page.journey === journey);
}

/** Where Next leads from a page: the next page of its journey, or the journey's check page. */
export function nextFrom(walk: Walk, page: Page): Destination {
	const pages = pagesOfJourney(walk, page.journey);
	const next = pages[pages.findIndex(({ key }) => key === page.key) + 1];
	return next === undefined ? { kind: 'check', journey: page.journey } : { kind: 'page', page: next };
}

/** Where Back leads from a page: the page before in its journey, or the plan home. */
export function backFrom(walk: Walk, page: Page): Destination {
	const pages = pagesOfJourney(walk, page.journey);
	const before = pages[pages.findIndex(({ key }) => key === page.key) - 1];
	return before === undefined ? { kind: 'home' } : { kind: 'page', page: before };
}

/** Where Back leads from the check page of a journey: its last page. */
export function backFromCheck(walk: Walk, journey: string): Destination {
	const last = pagesOfJourney(walk, journey).at(-1);
	return last === undefined ? { kind: 'home' } : { kind: 'page', page: last };
}

/** The page with this key; undefined when it cannot be reached now. */
export function findPage(walk: Walk, key: string): Page | undefined {
	return walk.pages.find((page) => page.key === key);
}

/**
 * The page with this key or, when a changed answer took it away, the first page of the same step, the last reachable
 * page before it in the programme, or the very first page. Undefined only for a programme without pages.
 */
export function nearestPage(programme: Programme, walk: Walk, key: string): Page | undefined {
	const exact = findPage(walk, key);
	if (exact !== undefined) return exact;
	const step = key.split('/')[0] ?? '';
	const order = [...programme.steps.keys()];
	const place = order.indexOf(step);
	const sameStep = walk.pages.find((page) => page.step === step);
	return sameStep ?? walk.pages.findLast((page) => order.indexOf(page.step) < place) ?? walk.pages[0];
}

/** How far he is in a journey: pages count from 1; `of` is how many can be reached now. */
export interface Progress {
	readonly page: number;
	readonly of: number;
}

/** "Page 3 of 8" for a page. Every page counts, so that the number moves with each Next. */
export function progressOf(walk: Walk, page: Page): Progress {
	const pages = pagesOfJourney(walk, page.journey);
	return { page: pages.findIndex(({ key }) => key === page.key) + 1, of: pages.length };
}
