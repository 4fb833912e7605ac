import type { Page } from '#lib/journey/walk.ts';
import { rewordOwnCard } from '#lib/plan/answer-edits.ts';
import type { OwnCard } from '#lib/plan/answers.ts';
import { cleanText, oneLine } from '#lib/plan/clean.ts';
import { dropOwnCard } from '#lib/plan/drop-card.ts';
import { setStaffNote } from '#lib/plan/edits.ts';
import { ownCardsOf } from '#lib/plan/empty-answers.ts';
import { mediaIn } from '#lib/plan/media.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * What can be done with his own words beyond picking cards. It loads with the pages that need it.
 */

/** Puts a kept medium among his own words on a page that takes words. */
export function addMedium(plan: PlanSession, page: Page, medium: string): void {
	const kind = kindOf(plan, page);
	if (kind !== undefined) plan.change(page, kind, (answer) => ({ ...answer, media: [...answer.media, medium] }));
}

/** Throws a medium of such a page away, for good unless another answer names it too. */
export async function throwMedium(plan: PlanSession, page: Page, medium: string): Promise<void> {
	const kind = kindOf(plan, page);
	if (kind === undefined) return;
	plan.change(page, kind, (answer) => ({ ...answer, media: answer.media.filter((id) => id !== medium) }));
	await forget(plan, medium);
}

function kindOf(plan: PlanSession, page: Page): 'words' | 'agree' | undefined {
	const kind = plan.programme.steps.get(page.step)?.step.question.kind;
	return kind === 'words' || kind === 'agree' ? kind : undefined;
}

/** The cards of his own that were made on this step. */
export function ownCardsOn(plan: PlanSession, page: Page): readonly OwnCard[] {
	const answer = plan.plan.answers[page.step];
	return answer === undefined ? [] : ownCardsOf(answer);
}

/** A card of his own while its words are typed: what stands in the field is in the plan already, but is not picked yet. */
export interface CardDraft {
	/** Takes what stands in the field now; without words nothing of it is in the plan. */
	readonly type: (words: string) => void;
	/** The words are done: gives the card that holds them, to be picked. */
	readonly end: (words: string) => string | undefined;
	/** He wants another way: nothing of it stays. */
	readonly drop: () => void;
}

/** Begins a card on a page. It is kept as typed words are: when the typing stops, and at least every 2 seconds. */
export function draftCard(plan: PlanSession, page: Page): CardDraft {
	let id: string | undefined;
	const isThere = (): boolean => ownCardsOn(plan, page).some((own) => own.id === id);
	const drop = (): void => {
		if (id !== undefined && isThere()) plan.keep(dropOwnCard(plan.plan, id, plan.now));
		id = undefined;
	};
	const type = (words: string): void =>
		plan.editing.typed(() => {
			if (oneLine(words).trim() === '') drop();
			else if (id !== undefined && isThere()) rewordOwn(plan, page, id, words);
			else id = plan.addOwnToSort(page, words);
		});
	return {
		type,
		drop,
		end: (words) => {
			type(words);
			return id;
		}
	};
}

/** Changes the words of a card he made. Without words it stays as it was, unless a medium carries it. */
export function rewordOwn(plan: PlanSession, page: Page, id: string, words: string): void {
	const card = ownCardsOn(plan, page).find((own) => own.id === id);
	const kind = plan.programme.steps.get(page.step)?.step.question.kind;
	const said = oneLine(words).trim();
	if (card === undefined || kind === undefined || (said === '' && card.medium === undefined)) return;
	plan.change(page, kind, (answer) => rewordOwnCard(answer, { ...card, words: said }));
}

/** Throws a card he made away, wherever the plan names it, with its medium. */
export async function throwOwnCard(plan: PlanSession, page: Page, id: string): Promise<void> {
	const medium = ownCardsOn(plan, page).find((own) => own.id === id)?.medium;
	plan.keep(dropOwnCard(plan.plan, id, plan.now));
	if (medium !== undefined) await forget(plan, medium);
}

/** Removes a medium from the device once a plan is kept that no longer names it: never before. */
async function forget(plan: PlanSession, medium: string): Promise<void> {
	await plan.saving.settled();
	if (plan.saving.state === 'saved' && !mediaIn(plan.plan).includes(medium)) await plan.media.remove(medium);
}

/** Staff put down what they say about a step. His answer, and whose words it is, stay as they are. */
export function sayAsStaff(plan: PlanSession, step: string, words: string): void {
	if (plan.isTogether) plan.keep(setStaffNote(plan.plan, step, cleanText(words), plan.now));
}
