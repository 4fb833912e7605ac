import type { Plan } from '#lib/plan/plan.ts';
import { addOns, bases } from './packs/table.ts';
import { restoreKnown } from './restore-plan.ts';

/**
 * The finished plan of a made-up man for a programme, or for a part that is added to one; checked as any plan is, of its newest
 * version. Undefined when there is no such example. No name is the first programme that staff see.
 */
export async function loadExample(pack: string): Promise<Plan | undefined> {
	const [newest] = [...bases, ...addOns]
		.filter(({ id }) => id === (pack === '' ? bases[0]?.id : pack))
		.toSorted((one, other) => other.version - one.version);
	const file = await newest?.example?.();
	return file === undefined ? undefined : restoreKnown(file.default);
}
