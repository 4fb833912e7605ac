import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { AskToKeep } from '#lib/ports/storage-promise.ts';
import type { SafetyDoor } from '#lib/ports/survey.ts';
import { planOfSlip, readCopiedVault, vaultSlip } from './copied-records.ts';
import { foundIn, type CopyKeeper, type CopyParts } from './copy-keeper.ts';
import { findLoss, isForeign, nothingFound, sentinelOf, wasRemoved, type Finding, type Found } from './find-loss.ts';
import { mendChains } from './mend-chain.ts';
import { problemOf } from './problems.ts';
import { restoreCopy } from './restore-copy.ts';

/** What the device has, compared with what it had, and what puts it back. */
export function createSafetyDoor(
	parts: CopyParts,
	keeper: CopyKeeper,
	askToKeep: AskToKeep = async () => 'unknown',
	moveOn: () => Promise<boolean> = async () => false
): SafetyDoor {
	const { copy, sentinel, database } = parts;

	/**
	 * A database that does not open at all is made anew: whatever it held, nothing can read it. Where the browser cannot even
	 * throw it away, the next start looks in another place.
	 */
	async function makeAnew(): Promise<void> {
		try {
			await database.delete({ disableAutoOpen: false });
		} catch (thrown) {
			await moveOn();
			throw thrown;
		}
	}

	/** What the copy lacks is written in the background. */
	let catching: Promise<void> = Promise.resolve();

	async function look(): Promise<Result<Finding, StoreProblem>> {
		const here = await hereIn(parts);
		if (!here.ok) return here;
		const copied = await copiedIn(parts);
		const finding = findLoss(here.value, copied, sentinel.read());
		const there = here.value;
		if (finding.kind === 'normal' && there !== 'unreadable') {
			sentinel.write(sentinelOf(there));
			catching = catching.then(() => mendChains(parts, there.plans)).catch(() => undefined);
			if (copied !== undefined) catching = catching.then(() => catchUp(parts, keeper, there, copied));
		}
		return succeed(finding);
	}

	/** One look at each start; another after something was put back. */
	let last: Promise<Result<Finding, StoreProblem>> | undefined;

	return {
		survey: async () => {
			last ??= look();
			const found = await last;
			if (!found.ok) last = undefined;
			if (!found.ok) return found;
			const { value } = found;
			return succeed(value.kind === 'safer-copy' ? { ...value, plans: value.plans.length } : value);
		},
		restoreFromCopy: async () => {
			last = undefined;
			try {
				const found = await look();
				if (!found.ok) return found;
				if (found.value.kind !== 'safer-copy') return succeed(0);
				if (await isUnreadable(parts)) await makeAnew();
				return succeed(await restoreCopy(parts, found.value));
			} catch (thrown) {
				return refuse(problemOf(thrown));
			}
		},
		goOnWithout: async () => {
			last = undefined;
			const here = await hereIn(parts);
			if (!here.ok) return here;
			try {
				if (here.value === 'unreadable') await makeAnew();
			} catch (thrown) {
				return refuse(problemOf(thrown));
			}
			sentinel.write(sentinelOf(here.value === 'unreadable' ? nothingFound : here.value));
			await keeper.keepAll();
			return succeed(null);
		},
		askToKeep,
		copyState: async () => {
			await catching;
			await copy.list();
			return copy.state;
		}
	};
}

async function isUnreadable(parts: CopyParts): Promise<boolean> {
	const here = await hereIn(parts);
	return here.ok && here.value === 'unreadable';
}

/** What the database holds; a problem when this is no question of loss: a forbidden store, a newer app, a full disk. */
async function hereIn({ database }: CopyParts): Promise<Result<Found | 'unreadable', StoreProblem>> {
	try {
		return succeed(await foundIn(database));
	} catch (thrown) {
		const problem = problemOf(thrown);
		return problem === 'spoiled' ? succeed('unreadable') : refuse(problem);
	}
}

/** What the second copy holds; undefined where there is none. */
async function copiedIn({ copy }: CopyParts): Promise<Found | undefined> {
	const slips = await copy.list();
	if (slips === undefined) return undefined;
	const vault = slips.some(({ name }) => name === vaultSlip)
		? readCopiedVault((await copy.read(vaultSlip))?.text ?? '')
		: undefined;
	const plans = slips.flatMap(({ name, sequence }) => {
		const plan = planOfSlip(name);
		return plan === undefined ? [] : [[plan, sequence] as const];
	});
	return {
		vaultId: vault?.vault.id ?? '',
		generation: vault?.vault.generation ?? 0,
		plans: new Map(plans),
		keys: new Set(vault?.keys.map(({ plan }) => plan) ?? [])
	};
}

/** Writes what the copy lacks, and takes out of it what was removed on purpose. All anew after a change of vault. */
async function catchUp({ copy }: CopyParts, keeper: CopyKeeper, here: Found, copied: Found): Promise<void> {
	if (isForeign(here, copied) || (here.vaultId !== '' && copied.vaultId === '')) return keeper.keepAll();
	if (here.generation > copied.generation) await keeper.keepVault();
	for (const [plan, sequence] of here.plans)
		if ((copied.plans.get(plan) ?? 0) < sequence) await keeper.keepWholePlan(plan);
	const gone = [...copied.plans.keys()].filter((plan) => !here.plans.has(plan) && wasRemoved(plan, here, copied));
	for (const plan of gone) await keeper.dropPlan(plan);
	await keeper.keepMemory();
	await copy.list();
}
