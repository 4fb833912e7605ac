import {
	emptyCapacity,
	setAgreement,
	setAgreementWhy,
	setCapacity,
	type CapacityWords
} from '#lib/plan/agreement-edits.ts';
import { wholePlan, type Ability, type PartAgreement, type Party } from '#lib/plan/life.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * Who agrees with which part of a plan, and how that came about. It loads with the pages of it.
 */

/**
 * One of them says yes, no, or that he or she could not answer; the same again takes it back. Without staff nothing happens. About
 * the whole plan he says it in his plan itself, and nowhere else.
 */
export function sayAgreement(plan: PlanSession, part: string, party: Party, agreed: PartAgreement['agreed']): void {
	if (!plan.isTogether || (part === wholePlan && party === 'man')) return;
	plan.keep(setAgreement(plan.plan, part, party, agreed, plan.now));
}

/** Why one of them says so, as it is typed. */
export function typeAgreementWhy(plan: PlanSession, part: string, party: Party, why: string): void {
	if (!plan.isTogether) return;
	plan.editing.typed(() => plan.keep(setAgreementWhy(plan.plan, part, party, why, plan.now)));
}

/** How an agreement came about, as far as it is written down. */
export function capacityOf({ plan }: PlanSession, part: string): CapacityWords {
	return plan.capacity[part] ?? emptyCapacity;
}

/** Staff tick some of how an agreement came about. */
export function sayCapacity(plan: PlanSession, part: string, patch: Partial<CapacityWords>): void {
	if (plan.isTogether) plan.keep(setCapacity(plan.plan, part, patch, plan.now));
}

/** The same by words that are being typed. */
export function typeCapacity(plan: PlanSession, part: string, patch: Partial<CapacityWords>): void {
	plan.editing.typed(() => sayCapacity(plan, part, patch));
}

/** Staff type about one of the four things. */
export function typeAbility(plan: PlanSession, part: string, ability: Ability, words: string): void {
	typeCapacity(plan, part, { words: { ...capacityOf(plan, part).words, [ability]: words } });
}
