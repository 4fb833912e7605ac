import { restore } from '#lib/plan/restore.ts';
import type { Arguments } from './arguments.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { addOns, bases } from './packs.ts';
import { findProgramme } from './programmes.ts';

/** `plan example`: the plan file of a made-up man that comes with a pack, of its newest version. */
export async function example({ words, options }: Arguments): Promise<Outcome> {
	if (words.length > 0) return misused('The command example takes options only.');
	const wanted = options.get('pack') ?? 'sotsec-id';
	const examples = [
		...bases.map(({ pack: { id }, example: plan }) => ({ id, plan })),
		...addOns.flatMap(({ addOn: { id }, example: plan }) => (plan === undefined ? [] : [{ id, plan }]))
	];
	const found = examples.findLast(({ id }) => id === wanted);
	if (found === undefined)
		return misused(
			`There is no example of such a pack. Packs with an example: ${examples.map(({ id }) => id).join(', ')}.`
		);
	const plan = restore(found.plan, findProgramme);
	return plan.ok ? done(`${JSON.stringify(plan.value, null, '\t')}\n`) : notValid(plan.problem);
}
