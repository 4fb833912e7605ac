import type { PlanDatabase } from './plan-database.ts';

/** The id of each plan and the sequence at the end of its chain, out of the index alone: no plan is read for it. */
export function endsOf({ heads }: PlanDatabase): PromiseLike<readonly (readonly [string, number])[]> {
	return heads
		.orderBy('[id+sequence]')
		.keys()
		.then((ends) => ends.flatMap(readEnd));
}

function readEnd(end: unknown): readonly (readonly [string, number])[] {
	if (!Array.isArray(end)) return [];
	const [id, sequence]: readonly unknown[] = end;
	return typeof id === 'string' && typeof sequence === 'number' ? [[id, sequence]] : [];
}
