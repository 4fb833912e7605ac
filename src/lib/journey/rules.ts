import type { Card, Flag } from '#lib/programme/grammar.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';

/** Flags whose cards wait for staff to tick "checked against his rules" (domain.md 4.4). */
const flagsToCheck: readonly Flag[] = ['place', 'people', 'internet', 'rules'];

/** Whether a card has to be held against his rules before it prints. */
export function needsRuleCheck(card: Card | undefined): boolean {
	return card?.flags?.some((flag) => flagsToCheck.includes(flag)) ?? false;
}

/** Whether a card waits for its rule check, and so may not be on any paper. Cards in his own words have no flags. */
export function waitsForRuleCheck(programme: Programme, plan: Plan, card: string): boolean {
	return needsRuleCheck(programme.cards.get(card)) && plan.ruleChecks[card] === undefined;
}

/** Whether a card stays hidden until the facilitator reveals it. */
export function isSensitive(card: Card | undefined): boolean {
	return card?.flags?.includes('sensitive') ?? false;
}
