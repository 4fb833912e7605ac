import type { Person } from '#lib/plan/answers.ts';
import { dialled } from '#lib/plan/phone.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { cardsTakenFromAll } from './chosen.ts';
import { waitsForRuleCheck } from './rules.ts';
import type { Walk } from './walk.ts';

/** One look, one act: a sign and what he does. */
export interface NowSign {
	readonly sign: string;
	readonly wayOut: string;
}

/** What the Now page shows. */
export interface NowPage {
	readonly signs: readonly NowSign[];
	/** In call order; only those he asked, who have a number, and whose role was checked where it had to be. */
	readonly helpers: readonly Person[];
}

const mostSigns = 4;

/**
 * The first four big signs that have a way out, and his helpers. Only cards that the pack lets stand here, so never a
 * word from which a stranger could tell why he has a plan; nothing in his own words, which nobody has looked at with
 * that in mind; nothing that waits for its rule check (content-inventory.md 5.18).
 */
export function nowPageOf(programme: Programme, plan: Plan, walk: Walk): NowPage {
	const { landmarks } = programme;
	const pairs = walk.answers[landmarks.waysOut];
	const people = walk.answers[landmarks.helpers];
	const isShown = (card: string) => mayStandOnNow(programme, plan, card);
	const signs = cardsTakenFromAll(walk.answers, [landmarks.signs])
		.filter(isShown)
		.flatMap((sign): readonly NowSign[] => {
			const outs = pairs?.kind === 'pair' ? (pairs.pairs[sign]?.waysOut ?? []) : [];
			const wayOut = outs.find(isShown);
			return wayOut === undefined ? [] : [{ sign, wayOut }];
		});
	const helpers = people?.kind === 'people' ? people.people.filter((person) => mayRing(programme, plan, person)) : [];
	return { signs: signs.slice(0, mostSigns), helpers };
}

/** Whether a card may stand on the Now page: the pack lets it, and it does not wait for its rule check. */
export function mayStandOnNow(programme: Programme, plan: Plan, card: string): boolean {
	return programme.now.has(card) && !waitsForRuleCheck(programme, plan, card);
}

/**
 * How a helper is called on a page that a stranger may see: by name; without one by what the helper is, where the pack lets
 * that stand there; else undefined, because "my police officer" says why he has a plan (content-inventory.md 5.18).
 */
export function nameOnNow(
	programme: Programme,
	plan: Plan,
	{ name, role }: Person,
	cardWords: (card: string) => string
): string | undefined {
	if (name.trim() !== '') return name;
	return mayStandOnNow(programme, plan, role) ? cardWords(role) : undefined;
}

/** Whether a helper may stand with a number: he asked them, there is one, and the role was checked. */
export function mayRing(programme: Programme, plan: Plan, person: Person): boolean {
	return person.asked && dialled(person.phone) !== undefined && !waitsForRuleCheck(programme, plan, person.role);
}
