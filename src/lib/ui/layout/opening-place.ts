import { lapseWaits } from '#lib/plan/lapse-waits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { links } from './links.ts';

/**
 * Where a plan opens instead of its first pages: at its check, while he said that he slipped and it was not checked since
 * (content-inventory.md 5.16). Any other page opens as it is. Without `lifeLinks`, which question pages do not load.
 * @param address the part of the address from "#" on
 */
export function openingPlace(plan: Plan, address: string): string | undefined {
	const home = links.home(plan.id);
	const isFirst = address === home || address === links.welcome(plan.id);
	return isFirst && lapseWaits(plan) ? `${home}/life/check/again` : undefined;
}
