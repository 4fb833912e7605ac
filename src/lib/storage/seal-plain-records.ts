import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Envelope, Place, Sealer } from '#lib/ports/sealer.ts';
import { readPlain } from './envelope.ts';
import { writing } from './fence.ts';
import { mediaOf } from './media-table.ts';
import type { HeadRecord, PlanDatabase } from './plan-database.ts';
import { problemOf } from './problems.ts';

/**
 * Puts every plan and every recorded text that was kept without a lock under one. Each plan goes in one transaction, so
 * it can be stopped at any moment and begun again. `conflict` when a plan was saved meanwhile: begin again. What cannot
 * be read goes under the lock as it lies there: it holds his words too. Gives whether anything was without one; then copies
 * that are plain too are dropped. When all is done a mark says so: reading every plan at each unlocking would take long.
 */
export async function sealPlainRecords(
	database: PlanDatabase,
	to: Sealer,
	dropCopies: () => Promise<unknown> = async () => undefined
): Promise<Result<boolean, StoreProblem>> {
	try {
		const { vaultId, isAllSealed } = await marksOf(database);
		if (isAllSealed) return succeed(false);
		let wasPlain = false;
		for (const plan of await plansOf(database)) {
			const sealed = await sealPlan(database, to, plan);
			if (sealed === 'conflict') return refuse('conflict');
			wasPlain ||= sealed === 'sealed';
		}
		const clips = await sealClips(database, to);
		wasPlain ||= clips > 0;
		if (wasPlain) await dropCopies();
		if (vaultId !== '')
			await writing(database, [database.vault], () => database.vault.put({ key: 'sealed', value: vaultId }));
		return succeed(wasPlain);
	} catch (thrown) {
		return refuse(problemOf(thrown));
	}
}

/** Before anything comes back from elsewhere, which may be of a time before the lock. */
export async function lookAgain(database: PlanDatabase): Promise<void> {
	await writing(database, [database.vault], () => database.vault.delete('sealed'));
}

/** The vault here, and whether all records are under it for certain. */
function marksOf({ vault }: PlanDatabase): PromiseLike<{ readonly vaultId: string; readonly isAllSealed: boolean }> {
	return vault.bulkGet(['vault', 'sealed']).then(([row, mark]) => {
		const vaultId = row?.key === 'vault' ? row.value.id : '';
		return { vaultId, isAllSealed: vaultId !== '' && mark?.value === vaultId };
	});
}

/** All plans that any record names: records without a head hold his words too. */
async function plansOf({ heads, revisions, places, media }: PlanDatabase): Promise<readonly string[]> {
	const [ids, ...named] = await Promise.all([
		heads.toCollection().primaryKeys(),
		...[revisions, media].map((table) => table.orderBy('plan').uniqueKeys()),
		places.toCollection().primaryKeys()
	]);
	return [...new Set([...ids, ...named.flat().map(String)])];
}

async function sealPlan(
	database: PlanDatabase,
	to: Sealer,
	plan: string
): Promise<'sealed' | 'was-sealed' | 'conflict'> {
	const { heads, revisions, places, media } = database;
	const read = () =>
		database.transaction('r', heads, revisions, places, media, async () => ({
			head: await heads.get(plan),
			links: await revisions.where('plan').equals(plan).toArray(),
			place: await places.get(plan),
			things: await mediaOf(database, plan).toArray()
		}));
	const { head, links, place, things } = await read();
	const markAt = (hash: string, sequence: number) => to.mark(hash, { kind: 'revision', plan, sequence });
	const sealedLinks = await Promise.all(
		links
			.filter(({ revision }) => isPlain(revision))
			.map(async (link) => {
				const { sequence, hash, revision } = link;
				const sealed = await underLock(to, revision, { kind: 'revision', plan, sequence });
				return { ...link, hash: await markAt(hash, sequence), revision: sealed };
			})
	);
	const sealedHead = head === undefined ? undefined : await sealHead(to, head);
	const sealedPlace =
		place !== undefined && isPlain(place.place)
			? { plan, place: await underLock(to, place.place, { kind: 'place', plan }) }
			: undefined;
	const sealedThings = await Promise.all(
		things
			.filter(({ medium }) => isPlain(medium))
			.map(async ({ id, medium }) => ({ plan, id, medium: await underLock(to, medium, { kind: 'medium', plan, id }) }))
	);
	const isPlainSomewhere =
		sealedHead !== undefined || sealedPlace !== undefined || sealedLinks.length + sealedThings.length > 0;
	if (!isPlainSomewhere) return 'was-sealed';
	return writing(database, [heads, revisions, places, media], async () => {
		const now = await heads.get(plan);
		if (now?.hash !== head?.hash || now?.sequence !== head?.sequence) return 'conflict';
		await revisions.bulkPut(sealedLinks);
		if (sealedHead !== undefined) await heads.put(sealedHead);
		if (sealedPlace !== undefined) await places.put(sealedPlace);
		await media.bulkPut(sealedThings);
		return 'sealed';
	});
}

/** A head under the lock; undefined when it is. Of a spoiled one only what is readable goes under it. */
async function sealHead(to: Sealer, head: HeadRecord): Promise<HeadRecord | undefined> {
	const { id, sequence, hash, summary, plan } = head;
	const [isSummaryPlain, isPlanPlain] = [isPlain(summary), isPlain(plan)];
	if (!isSummaryPlain && !isPlanPlain) return undefined;
	return {
		...head,
		hash: isSummaryPlain ? await to.mark(hash, { kind: 'revision', plan: id, sequence }) : hash,
		summary: isSummaryPlain ? await underLock(to, summary, { kind: 'summary', plan: id, sequence }) : summary,
		plan: isPlanPlain ? await underLock(to, plan, { kind: 'plan', plan: id, sequence }) : plan
	};
}

async function sealClips(database: PlanDatabase, to: Sealer): Promise<number> {
	const { clips } = database;
	const plain = (await clips.toArray()).filter((record) => isPlain(record.clip));
	for (const { key, clip } of plain) {
		const id = await to.mark(key, { kind: 'clip', id: '' });
		const sealed = { key: id, clip: await underLock(to, clip, { kind: 'clip', id }) };
		await writing(database, [clips], async () => {
			await clips.delete(key);
			await clips.put(sealed);
		});
	}
	return plain.length;
}

function isPlain({ form }: Envelope): boolean {
	return form === 'plain-1';
}

function underLock(to: Sealer, envelope: Envelope, place: Place): Promise<Envelope> {
	return to.seal(readPlain(envelope) ?? { unreadable: envelope }, place);
}
