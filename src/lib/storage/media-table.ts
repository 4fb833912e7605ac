import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Medium, MediumKind } from '#lib/plan/media.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import { writing } from './fence.ts';
import type { PlanDatabase } from './plan-database.ts';
import type { Reading } from './read-plan.ts';

/** The drawings, photos and recordings of one plan. */
export function mediaOf(database: PlanDatabase, plan: string) {
	return database.media.where('plan').equals(plan);
}

/** Keeps a medium. Sealing comes before the database is touched. */
export async function saveMedium(
	database: PlanDatabase,
	{ sealer }: Reading,
	plan: string,
	medium: Medium
): Promise<Result<null, StoreProblem>> {
	const record = { plan, id: medium.id, medium: await sealer.seal(medium, { kind: 'medium', plan, id: medium.id }) };
	await writing(database, [database.media], () => database.media.put(record));
	return succeed(null);
}

/** Reads a medium and checks it whole; one under another's id counts as damaged. */
export async function loadMedium(
	database: PlanDatabase,
	{ sealer, restoreMedium }: Reading,
	plan: string,
	id: string
): Promise<Result<Medium, StoreProblem>> {
	const record = await database.media.get([plan, id]);
	if (record === undefined) return refuse('missing');
	const medium = await restoreMedium(await sealer.open(record.medium, { kind: 'medium', plan, id }));
	return medium?.id === id ? succeed(medium) : refuse('damaged');
}

/** Removes a medium for good. */
export async function removeMedium(
	database: PlanDatabase,
	plan: string,
	id: string
): Promise<Result<null, StoreProblem>> {
	await writing(database, [database.media], () => database.media.delete([plan, id]));
	return succeed(null);
}

/** How much of a mark stands in an id: 80 bits. */
const markLetters = 20;

/** The id of what he has begun on a page. The page stands in it as a mark under his own key. */
export async function begunId(
	{ sealer, digest }: Reading,
	plan: string,
	page: string,
	kind: MediumKind
): Promise<Result<string, StoreProblem>> {
	const mark = await sealer.mark(await digest(page), { kind: 'medium', plan, id: '' });
	return succeed(`${kind}-begun-${mark.slice(0, markLetters)}`);
}
