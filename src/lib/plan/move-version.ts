import type { Programme } from '#lib/programme/programme.ts';
import { checkNames } from './check-answers.ts';
import { ownCardsOf } from './empty-answers.ts';
import type { Plan } from './plan.ts';

/** A plan on another version of its packs, and the steps whose answers did not fit there. */
export interface Moved {
	readonly plan: Plan;
	/** They are not in the plan any more; the revisions hold them. */
	readonly aside: readonly string[];
}

/**
 * Moves a plan to another version of its packs. What still fits stays: the same id means the same. What does not is kept
 * aside. A card that is said in other words has to be held against his rules again.
 */
export function moveTo(plan: Plan, to: Programme, reworded: ReadonlySet<string>, at: string): Moved {
	const known = <Value>(record: Readonly<Record<string, Value>>, isKnown: (key: string) => boolean) =>
		Object.fromEntries(Object.entries(record).filter(([key]) => isKnown(key)));
	const bare: Plan = {
		...plan,
		packs: to.packs,
		answers: {},
		staff: known(plan.staff, (step) => to.steps.has(step)),
		ruleChecks: {},
		sharing: known(plan.sharing, (section) => to.paper.includes(section)),
		risk: { ...plan.risk, grid: {} },
		teachBack: known(plan.teachBack, (id) => to.journeys.some((journey) => journey.id === id)),
		changedAt: at
	};
	const answers = fitting(bare, to, plan.answers);
	const own = new Set(Object.values(answers).flatMap((answer) => ownCardsOf(answer).map(({ id }) => id)));
	const isCard = (id: string) => to.cards.has(id) || own.has(id);
	const moved: Plan = {
		...bare,
		answers,
		ruleChecks: known(plan.ruleChecks, (id) => isCard(id) && !reworded.has(id)),
		risk: { ...plan.risk, grid: known(plan.risk.grid, isCard) }
	};
	return { plan: moved, aside: Object.keys(plan.answers).filter((step) => answers[step] === undefined) };
}

/** The answers that fit, each looked at until no more do: one may name cards of his own that stand in another. */
function fitting(bare: Plan, to: Programme, given: Plan['answers']): Plan['answers'] {
	let kept: Plan['answers'] = {};
	for (let before = -1; Object.keys(kept).length !== before;) {
		before = Object.keys(kept).length;
		for (const [step, answer] of Object.entries(given)) {
			if (kept[step] !== undefined) continue;
			const tried = { ...kept, [step]: answer };
			if (checkNames({ ...bare, answers: tried }, to).length === 0) kept = tried;
		}
	}
	return kept;
}
