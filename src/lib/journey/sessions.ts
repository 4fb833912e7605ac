import type { Programme } from '#lib/programme/programme.ts';
import { isPageDone } from './states.ts';
import type { Page, Walk } from './walk.ts';

/** How far a session, or a step in it, is: done, the one to go on with, or later. */
export type SessionState = 'done' | 'next' | 'later';

/** A step of a session that can be reached now. */
export interface StepOfSession {
	readonly step: string;
	readonly state: SessionState;
	/** Its first page that is not done, else its first page. */
	readonly page: Page;
}

/** A session with the steps of it that can be reached now, in its order. */
export interface SessionInWalk {
	readonly id: string;
	/** Counts from 1. */
	readonly number: number;
	readonly state: SessionState;
	readonly steps: readonly StepOfSession[];
}

/**
 * The sessions of a programme as they stand now; none where it has none. Which sitting is on is not kept: it is the first
 * one with a page that is not done. A session whose steps all wait for earlier answers is later.
 */
export function sessionsOf({ sessions }: Programme, walk: Walk): readonly SessionInWalk[] {
	const all = sessions.map(({ id, steps }, at) => ({
		id,
		number: at + 1,
		pages: steps.map((step) => walk.pages.filter((page) => page.step === step)).filter((pages) => pages.length > 0)
	}));
	const open = all.findIndex(({ pages }) => pages.flat().some((page) => !isPageDone(walk, page)));
	return all.map(({ id, number, pages }, at) => {
		const isOpen = pages.map((ofStep) => ofStep.some((page) => !isPageDone(walk, page)));
		const isDone = pages.length > 0 && !isOpen.includes(true);
		const steps = pages.flatMap((ofStep, index): readonly StepOfSession[] => {
			const page = ofStep.find((each) => !isPageDone(walk, each)) ?? ofStep[0];
			const state = isOpen[index] !== true ? 'done' : isOpen.indexOf(true) === index ? 'next' : 'later';
			return page === undefined ? [] : [{ step: page.step, state, page }];
		});
		return { id, number, state: isDone ? 'done' : at === open ? 'next' : 'later', steps };
	});
}
