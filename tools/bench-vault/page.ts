/**
 * Runs in the page that `npm run bench -- vault` builds: the app's own store under its own vault, with its second copy, and
 * beside it a plain store without either, in one and the same start of one browser.
 */
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore, StoredPlan } from '#lib/ports/plan-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { openBrowserStore } from '#lib/wiring/browser-store.ts';
import { browserVault } from '#lib/wiring/browser-vault.ts';
import { restoreKnown, restoreKeptMedium } from '#lib/wiring/restore-plan.ts';

interface Times {
	readonly plans: number;
	readonly unlock: number;
	readonly list: number;
	readonly audit: number;
}

interface Result<Value> {
	readonly ok: boolean;
	readonly value?: Value;
}

function got<Value>(result: Result<Value>): Value {
	if (!result.ok || result.value === undefined) throw new Error(JSON.stringify(result));
	return result.value;
}

const plainStore = createDexiePlanStore(openPlanDatabase('plain'), {
	sealer: plainSealer,
	digest: sha256,
	restorePlan: async (file) => restoreKnown(file),
	restoreMedium: async (file) => restoreKeptMedium(file)
});

let phrase = '';

async function doorOfPage() {
	return got((await browserVault()).door);
}

/** Milliseconds that a work takes, and what it gives. */
async function timed<Value>(work: () => Promise<Value>): Promise<readonly [number, Value]> {
	const began = performance.now();
	const value = await work();
	return [performance.now() - began, value];
}

async function setUp(): Promise<void> {
	const made = got(await (await doorOfPage()).create('AB'));
	({ phrase } = made);
	const kept = await made.keep(made.phrase, made.recoveryCode);
	if (!kept.ok) throw new Error(kept.problem);
}

/** Saves plans until there are so many of them. */
async function fill(plans: readonly Plan[]): Promise<void> {
	const store = await openBrowserStore();
	for (const plan of plans) {
		(await doorOfPage()).touch();
		got(await store.save(plan, null));
	}
}

/** Locks, and takes the time of unlocking, of the list, and of reading every history. */
async function openOnce(): Promise<Times> {
	const door = await doorOfPage();
	const store = await openBrowserStore();
	door.lock();
	const [unlock] = await timed(async () => {
		const opened = await door.unlock(phrase);
		if (!opened.ok) throw new Error(opened.problem);
	});
	const [list, found] = await timed(() => store.list());
	const summaries = got(found);
	const [audit] = await timed(async () => {
		for (const { id } of summaries) {
			door.touch();
			got(await store.history(id));
		}
	});
	return { plans: summaries.length, unlock, list, audit };
}

/** The best of three: what comes from a busy machine is not ours. */
async function open(): Promise<Times> {
	const all = [await openOnce(), await openOnce(), await openOnce()];
	const best = (of: keyof Times) => Math.min(...all.map((times) => times[of]));
	return { plans: best('plans'), unlock: best('unlock'), list: best('list'), audit: best('audit') };
}

/** Saves a plan again and again in both stores by turns, so that a busy moment meets both. */
async function save(plan: Plan, rounds: number): Promise<{ readonly plain: number[]; readonly sealed: number[] }> {
	const stores: readonly (readonly [PlanStore, number[]])[] = [
		[plainStore, []],
		[await openBrowserStore(), []]
	];
	const kept = await Promise.all(stores.map(async ([store]): Promise<StoredPlan> => got(await store.save(plan, null))));
	for (let round = 0; round < rounds; round += 1) {
		(await doorOfPage()).touch();
		for (const [index, [store, times]] of stores.entries()) {
			const before = kept[index];
			const answer = plan.answers['about-help'];
			if (before === undefined || answer?.kind !== 'choose') throw new Error('The plan has changed.');
			const own = [{ id: 'own-main-bench', words: `I said this ${round} times.` }];
			const next = setAnswer(before.plan, 'about-help', { ...answer, own, chosen: ['own-main-bench'] });
			const [time, saved] = await timed(() => store.save(next, before));
			kept[index] = got(saved);
			times.push(time);
		}
	}
	const [plain, sealed] = stores.map(([, times]) => times);
	return { plain: plain ?? [], sealed: sealed ?? [] };
}

Object.assign(window, { bench: { setUp, fill, open, save } });
