import type { SecondCopy, SlipMark } from '#lib/ports/second-copy.ts';
import {
	isMediumOf,
	memorySlip,
	planSlip,
	readCopiedMedium,
	readCopiedMemory,
	readCopiedPlan,
	readCopiedVault,
	vaultSlip,
	type CopiedPlan
} from './copied-records.ts';
import type { CopyParts } from './copy-keeper.ts';
import type { Finding } from './find-loss.ts';
import { writing } from './fence.ts';
import type { HeadRecord, MediumRecord, PlanDatabase } from './plan-database.ts';
import { lookAgain } from './seal-plain-records.ts';

/**
 * Puts back what the second copy holds and the database lacks: the vault first, then each plan in one transaction, so that
 * it can be stopped at any moment and begun again. Nothing newer is written over. Gives how many plans came back.
 */
export async function restoreCopy(
	{ database, copy }: CopyParts,
	finding: Finding & { readonly kind: 'safer-copy' }
): Promise<number> {
	await lookAgain(database);
	if (finding.hasVault) await restoreVault(database, (await copy.read(vaultSlip))?.text ?? '');
	const slips = (await copy.list()) ?? [];
	let count = 0;
	for (const plan of finding.plans) {
		const kept = readCopiedPlan((await copy.read(planSlip(plan)))?.text ?? '');
		if (kept?.head.id !== plan) continue;
		const media = await mediaIn(copy, slips, plan);
		if (await restorePlan(database, kept, media)) count += 1;
	}
	await restoreMemory(database, (await copy.read(memorySlip))?.text ?? '');
	return count;
}

async function mediaIn(copy: SecondCopy, slips: readonly SlipMark[], plan: string): Promise<readonly MediumRecord[]> {
	const media: MediumRecord[] = [];
	for (const { name } of slips.filter((slip) => isMediumOf(slip.name, plan))) {
		const medium = readCopiedMedium((await copy.read(name))?.text ?? '');
		if (medium?.plan === plan) media.push(medium);
	}
	return media;
}

async function restoreVault(database: PlanDatabase, text: string): Promise<void> {
	const copied = readCopiedVault(text);
	if (copied === undefined) return;
	await writing(database, [database.vault, database.planKeys], async () => {
		const row = await database.vault.get('vault');
		const here = row?.key === 'vault' ? row.value : undefined;
		if (here !== undefined && (here.id !== copied.vault.id || here.generation >= copied.vault.generation)) return;
		await database.vault.put({ key: 'vault', value: copied.vault });
		await database.planKeys.clear();
		await database.planKeys.bulkPut(copied.keys);
	});
}

/** False when the database holds the same or a newer head by now. */
async function restorePlan(
	database: PlanDatabase,
	{ head, link }: CopiedPlan,
	media: readonly MediumRecord[]
): Promise<boolean> {
	const { heads, revisions, media: kept } = database;
	return writing(database, [heads, revisions, kept], async () => {
		const here = await heads.get(head.id);
		if (here !== undefined && here.sequence >= head.sequence) return false;
		if (link !== undefined && link.plan === head.id && link.sequence === head.sequence) await revisions.put(link);
		const sequences = await revisions.where('plan').equals(head.id).primaryKeys();
		await heads.put(
			withChain(
				head,
				sequences.map(([, sequence]) => sequence)
			)
		);
		await kept.bulkPut(media);
		return true;
	});
}

/**
 * The head, saying honestly from where its chain is whole. When links are missing, it begins anew with the next save; the
 * links that are there stay.
 */
function withChain(head: HeadRecord, sequences: readonly number[]): HeadRecord {
	const from = head.from ?? 1;
	const there = new Set(sequences);
	for (let sequence = from; sequence <= head.sequence; sequence += 1)
		if (!there.has(sequence)) return { ...head, from: head.sequence + 1 };
	return head;
}

/** How the device was set, and what was sealed beside it: only what is not there. */
async function restoreMemory(database: PlanDatabase, text: string): Promise<void> {
	const rows = readCopiedMemory(text);
	await writing(database, [database.memory], async () => {
		const there = new Set(await database.memory.toCollection().primaryKeys());
		await database.memory.bulkPut(rows.filter(({ key }) => !there.has(key)));
	});
}
