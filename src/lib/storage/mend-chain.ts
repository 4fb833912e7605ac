import { planSlip, readCopiedPlan } from './copied-records.ts';
import type { CopyParts } from './copy-keeper.ts';
import { writing } from './fence.ts';
import type { HeadRecord, PlanDatabase } from './plan-database.ts';

/**
 * Puts the last link of a chain back where it is missing and the head is there. Without a copy of the link the chain begins
 * anew, and says so (`HeadRecord.from`). It mends the last link alone: a gap further back stays, and is told as damage.
 */
export async function mendLastLinks({ database, copy }: CopyParts, plans: ReadonlyMap<string, number>): Promise<void> {
	const ends = [...plans];
	const there = await database.revisions.where('[plan+sequence]').anyOf(ends).primaryKeys();
	const linked = new Set(there.map(([plan]) => plan));
	for (const [plan] of ends.filter(([id]) => !linked.has(id))) {
		const copied = readCopiedPlan((await copy.read(planSlip(plan)))?.text ?? '');
		await mendLink(database, plan, copied?.link);
	}
}

async function mendLink(
	database: PlanDatabase,
	plan: string,
	link: NonNullable<ReturnType<typeof readCopiedPlan>>['link']
): Promise<void> {
	const { heads, revisions } = database;
	await writing(database, [heads, revisions], async () => {
		const head = await heads.get(plan);
		if (head === undefined || (head.from ?? 1) > head.sequence) return;
		if ((await revisions.get([plan, head.sequence])) !== undefined) return;
		if (link?.plan === plan && link.sequence === head.sequence && link.hash === head.hash) await revisions.put(link);
		else await heads.put(beginningAnew(head));
	});
}

function beginningAnew(head: HeadRecord): HeadRecord {
	return { ...head, from: head.sequence + 1 };
}
