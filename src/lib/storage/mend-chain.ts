import { planSlip, readCopiedPlan } from './copied-records.ts';
import type { CopyParts } from './copy-keeper.ts';
import { writing } from './fence.ts';
import type { PlanDatabase, RevisionRecord } from './plan-database.ts';

/**
 * Mends chains in which links are missing. The last one comes back from the second copy. With any other gap nobody could
 * read the chain, so it begins anew, and says so (`HeadRecord.from`): the plan itself is in its head.
 */
export async function mendChains({ database, copy }: CopyParts, plans: ReadonlyMap<string, number>): Promise<void> {
	for (const [plan, sequence] of plans) {
		if ((await database.revisions.where('plan').equals(plan).count()) >= sequence) continue;
		const copied = readCopiedPlan((await copy.read(planSlip(plan)))?.text ?? '');
		await mendChain(database, plan, copied?.link);
	}
}

async function mendChain(database: PlanDatabase, plan: string, copied: RevisionRecord | undefined): Promise<void> {
	const { heads, revisions } = database;
	await writing(database, [heads, revisions], async () => {
		const head = await heads.get(plan);
		if (head === undefined || (head.from ?? 1) > head.sequence) return;
		const isLast = copied?.plan === plan && copied.sequence === head.sequence && copied.hash === head.hash;
		if (isLast && (await revisions.get([plan, head.sequence])) === undefined) await revisions.put(copied);
		const from = head.from ?? 1;
		const [begin, end] = [
			[plan, from],
			[plan, head.sequence]
		] as const;
		const links = await revisions.where('[plan+sequence]').between(begin, end, true, true).count();
		// Whole when each link is there, from where the chain begins to the one that the head names.
		if (links < head.sequence - from + 1) await heads.put({ ...head, from: head.sequence + 1 });
	});
}
