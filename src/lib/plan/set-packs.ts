import type { Programme } from '#lib/programme/programme.ts';
import { checkNames } from './check-answers.ts';
import type { Plan } from './plan.ts';
import { withoutSections } from './without-sections.ts';

/**
 * The plan made with other parts of its programme. What belongs to a part that is gone is not in it any more: the
 * revisions hold it. What was held against his rules there has to be held against them again.
 */
export function setPacks(plan: Plan, from: Programme, to: Programme, at: string): Plan {
	const rest = withoutSections(plan, from, (section) => to.paper.includes(section));
	const sharing = Object.fromEntries(Object.entries(rest.sharing).filter(([section]) => to.paper.includes(section)));
	return { ...rest, sharing, packs: to.packs, changedAt: at };
}

/**
 * The plan with what he said once at steps that only now are there again. An answer that names something which is not in
 * the plan any more stays where it was.
 */
export function withEarlierAnswers(plan: Plan, programme: Programme, earlier: Plan): Plan {
	return Object.entries(earlier.answers)
		.filter(([step]) => programme.steps.has(step) && plan.answers[step] === undefined)
		.reduce((filled, [step, answer]) => {
			const next = { ...filled, answers: { ...filled.answers, [step]: answer } };
			return checkNames(next, programme).length === 0 ? next : filled;
		}, plan);
}
