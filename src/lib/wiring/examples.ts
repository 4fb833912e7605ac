import type { Plan } from '#lib/plan/plan.ts';
import { bases } from './packs/table.ts';
import { restoreKnown } from './restore-plan.ts';

/**
 * The finished plan of a made-up man for a programme, checked as any plan is; of its newest version. Undefined when there is
 * no such example. No name is the first programme that staff see.
 */
export async function loadExample(pack: string): Promise<Plan | undefined> {
	const [newest] = bases
		.filter(({ id }) => id === (pack === '' ? bases[0]?.id : pack))
		.toSorted((one, other) => other.version - one.version);
	return newest === undefined ? undefined : restoreKnown((await newest.example()).default);
}
