import type { SecondCopy, Slip } from '#lib/ports/second-copy.ts';
import { isHereOnly } from './board-rows.ts';
import { isMediumOf, mediumSlip, memorySlip, planSlip, vaultSlip } from './copied-records.ts';
import { sentinelOf, type Found } from './find-loss.ts';
import { endsOf } from './ends.ts';
import { mediaOf } from './media-table.ts';
import type { HeadRecord, PlanDatabase, RevisionRecord } from './plan-database.ts';
import { isChurn } from './scrub.ts';
import type { SentinelPlace } from './sentinel.ts';

/** What the second copy is kept with. */
export interface CopyParts {
	readonly database: PlanDatabase;
	readonly copy: SecondCopy;
	readonly sentinel: SentinelPlace;
}

/**
 * Writes what the database holds now into the second copy, and raises the sentinel. It reads the records back, so that
 * only what was really kept is copied. Nothing here throws: what was saved is saved.
 */
export class CopyKeeper {
	readonly #parts: CopyParts;

	constructor(parts: CopyParts) {
		this.#parts = parts;
	}

	/** After a save, which raises what must be here. */
	async keepSaved(head: HeadRecord, link: RevisionRecord): Promise<void> {
		await this.#quietly(({ copy }) => copy.keep(slipOf(head, link)));
		const { sentinel } = this.#parts;
		const before = sentinel.read();
		if (before === undefined) return;
		const plans = before.plans + (head.sequence === 1 ? 1 : 0);
		sentinel.write({ ...before, plans, lastSequenceSum: before.lastSequenceSum + 1 });
	}

	/** The head of a plan and its last revision. */
	async keepPlan(plan: string): Promise<void> {
		await this.#quietly(async ({ database, copy }) => {
			const { head, link } = await database.transaction('r', database.heads, database.revisions, async () => {
				const found = await database.heads.get(plan);
				return {
					head: found,
					link: found === undefined ? undefined : await database.revisions.get([plan, found.sequence])
				};
			});
			if (head === undefined) return;
			await copy.keep(slipOf(head, link));
		});
	}

	async keepMedium(plan: string, id: string): Promise<void> {
		await this.#quietly(async ({ database, copy }) => {
			const record = await database.media.get([plan, id]);
			if (record !== undefined)
				await copy.keep({ name: mediumSlip(plan, id), sequence: 1, text: JSON.stringify(record) });
		});
	}

	/** Before a medium is removed: from here first, so that no copy outlives it. */
	async dropMedium(plan: string, id: string): Promise<void> {
		await this.#quietly(({ copy }) => copy.remove([mediumSlip(plan, id)]));
	}

	/** Before a plan is removed. When the removal fails then, `keepWholePlan` puts it back. */
	async dropPlan(plan: string): Promise<void> {
		await this.#quietly(async ({ database, copy, sentinel }) => {
			const head = await database.heads.get(plan);
			const before = sentinel.read();
			if (head !== undefined && before !== undefined)
				sentinel.write({
					...before,
					plans: Math.max(0, before.plans - 1),
					lastSequenceSum: Math.max(0, before.lastSequenceSum - head.sequence)
				});
			const slips = (await copy.list()) ?? [];
			const media = slips.map(({ name }) => name).filter((name) => isMediumOf(name, plan));
			await copy.remove([planSlip(plan), ...media]);
		});
	}

	/** A plan with all its media. */
	async keepWholePlan(plan: string): Promise<void> {
		await this.keepPlan(plan);
		await this.#quietly(async ({ database }) => {
			for (const { id } of await mediaOf(database, plan).toArray()) await this.keepMedium(plan, id);
		});
	}

	/**
	 * After a change of the vault: itself and all keys. Twice, so that both files of the slip are new: a way in that was taken
	 * away must not stay in the older one.
	 */
	async keepVault(): Promise<void> {
		await this.#quietly(async ({ database, copy, sentinel }) => {
			const { vault, keys } = await database.transaction('r', database.vault, database.planKeys, async () => {
				const row = await database.vault.get('vault');
				return { vault: row?.key === 'vault' ? row.value : undefined, keys: await database.planKeys.toArray() };
			});
			if (vault === undefined) return;
			const slip = { name: vaultSlip, sequence: vault.generation, text: JSON.stringify({ vault, keys }) };
			if (await copy.keep(slip)) await copy.keep(slip);
			const before = sentinel.read();
			if (before?.vaultId !== vault.id)
				sentinel.write({ ...(before ?? { plans: 0, lastSequenceSum: 0 }), vaultId: vault.id });
		});
	}

	/** Before there is a first vault's copy: what was copied without a lock must not stay. */
	async dropAll(): Promise<void> {
		await this.#quietly(async ({ copy }) => copy.remove(((await copy.list()) ?? []).map(({ name }) => name)));
	}

	/** What is remembered beside plans and vault, when it differs from the copy. */
	async keepMemory(): Promise<void> {
		await this.#quietly(async ({ database, copy }) => {
			const text = JSON.stringify(
				(await database.memory.toArray()).filter(({ key }) => !isChurn(key) && !isHereOnly(key))
			);
			if (text !== (await copy.read(memorySlip))?.text) await copy.keep({ name: memorySlip, sequence: 1, text });
		});
	}

	/** Everything anew, and nothing old left: when the form of the records changed, as under a first lock. */
	async keepAll(): Promise<void> {
		await this.#quietly(async ({ database, sentinel }) => {
			const here = await foundIn(database);
			await this.dropAll();
			await this.keepVault();
			for (const plan of here.plans.keys()) await this.keepWholePlan(plan);
			await this.keepMemory();
			sentinel.write(sentinelOf(here));
		});
	}

	async #quietly(work: (parts: CopyParts) => Promise<unknown>): Promise<void> {
		try {
			await work(this.#parts);
		} catch {
			// The save itself was good. The next survey finds what the copy lacks and writes it.
		}
	}
}

function slipOf(head: HeadRecord, link: RevisionRecord | undefined): Slip {
	return { name: planSlip(head.id), sequence: head.sequence, text: JSON.stringify({ head, link }) };
}

/** What lies in the database, by ids and counts alone. Throws when it cannot be read. */
export function foundIn(database: PlanDatabase): Promise<Found> {
	const { heads, vault, planKeys } = database;
	return database.transaction('r', heads, vault, planKeys, async () => {
		const row = await vault.get('vault');
		const record = row?.key === 'vault' ? row.value : undefined;
		const ends = await endsOf(database);
		return {
			vaultId: record?.id ?? '',
			generation: record?.generation ?? 0,
			plans: new Map(ends),
			keys: new Set(await planKeys.toCollection().primaryKeys())
		};
	});
}
