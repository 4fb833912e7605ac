import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { VaultStore } from '#lib/ports/vault-store.ts';
import { openStoragePage, type StoragePage } from '../builders/chromium.ts';
import { slowCrypto } from '../in-page/slow-crypto.ts';
import { describePlanStore } from './plan-store.contract.ts';
import { describeSecondCopy } from './second-copy.contract.ts';
import { describeVaultStore } from './vault-store.contract.ts';

let slow: StoragePage;
let quick: StoragePage;

beforeAll(async () => {
	slow = await openStoragePage(slowCrypto);
	quick = await openStoragePage();
}, 120_000);

afterAll(async () => {
	await slow.close();
	await quick.close();
});

/** The store in the page, called from here. */
function storeIn(): PlanStore {
	const ask =
		(name: string) =>
		(...given: readonly unknown[]) =>
			slow.call<never>('store', name, given);
	return {
		list: ask('list'),
		load: ask('load'),
		save: ask('save'),
		history: ask('history'),
		rawCopy: ask('rawCopy'),
		remove: ask('remove'),
		saveMedium: ask('saveMedium'),
		loadMedium: ask('loadMedium'),
		removeMedium: ask('removeMedium'),
		begunId: ask('begunId'),
		recallPlace: ask('recallPlace'),
		rememberPlace: ask('rememberPlace'),
		recallDevice: ask('recallDevice'),
		rememberDevice: ask('rememberDevice')
	};
}

const spoil =
	(name: string) =>
	async (...given: readonly unknown[]) => {
		await slow.call('spoil', name, given);
	};

describePlanStore('the store under a vault in Chromium, where cryptography takes its time', async () => {
	await slow.call('begin', true);
	return {
		store: storeIn(),
		isReadable: false,
		spoilHead: spoil('spoilHead'),
		spoilLink: spoil('spoilLink'),
		dropLink: spoil('dropLink'),
		spoilMedium: spoil('spoilMedium')
	};
});

describeVaultStore('the records of the vault in Chromium, where cryptography takes its time', (): VaultStore => {
	const begun = slow.call('begin', false);
	const ask =
		(name: string) =>
		async (...given: readonly unknown[]) => {
			await begun;
			return slow.call<never>('vaultStore', name, given);
		};
	return { read: ask('read'), write: ask('write'), keepTries: ask('keepTries') };
});

describe('cryptography that takes its time', () => {
	it('stands in front of every method', async () => {
		expect(await slow.call('isCryptoSlow')).toBe(true);
		expect(await quick.call('isCryptoSlow')).toBe(false);
	});

	it('catches a save that waits for it in the middle of its transaction, which Chromium alone would hide', async () => {
		expect(await slow.call('naiveSave')).toBe(false);
	});
});

describeSecondCopy("the second copy in Chromium's private files", async () => {
	const slips = (await quick.call<readonly { readonly name: string }[]>('copyList')) ?? [];
	await quick.call(
		'copyRemove',
		slips.map(({ name }) => name)
	);
	return {
		copy: {
			keep: (slip) => quick.call('copyKeep', slip),
			remove: (names) => quick.call('copyRemove', names),
			list: () => quick.call('copyList'),
			read: (name) => quick.call('copyRead', name)
		},
		// Generations go to the two files in turn, from .0 on.
		tear: (name, generation) => quick.call('tear', `${name}.${(generation + 1) % 2}`)
	};
});

describe('the second copy in Chromium', () => {
	it('is kept by two windows at the same time, and the newest state wins', async () => {
		const other = await quick.again();
		const keep = (page: StoragePage, sequence: number) =>
			page.call<boolean>('copyKeep', { name: 'plan_both', sequence, text: `state ${sequence}` });
		const kept = await Promise.all([1, 2, 3, 4, 5, 6].map((each) => keep(each % 2 === 0 ? quick : other, each)));
		expect(kept).toEqual([true, true, true, true, true, true]);
		expect(await other.call('copyRead', 'plan_both')).toMatchObject({ sequence: 6 });
		expect(await quick.call('copyRead', 'plan_both')).toMatchObject({ sequence: 6 });
		expect(await quick.call('copyState')).toBe('kept');
		await other.page.close();
	});

	it('forgets a slip for good, although another window holds its files open', async () => {
		const other = await quick.again();
		for (const [page, sequence] of [
			[other, 1],
			[other, 2],
			[quick, 3]
		] as const)
			await page.call('copyKeep', { name: 'plan_held', sequence, text: 'not to be found again' });
		expect(await quick.call('copyRemove', ['plan_held'])).toBe(true);
		expect(await quick.call('copyRead', 'plan_held')).toBeUndefined();
		expect(await other.call('copyRead', 'plan_held')).toBeUndefined();
		expect(JSON.stringify(await quick.call('copyList'))).not.toContain('plan_held');
		await other.page.close();
	});

	it('gives everything back when the database is gone; and when both are gone, the sentinel says so', async () => {
		const told = await quick.call<Record<string, unknown>>('loseAndRestore');
		expect(told).toMatchObject({
			survey: { ok: true, value: { kind: 'safer-copy', plans: 1, hasVault: true } },
			restored: { ok: true, value: 1 },
			again: { ok: true, value: { kind: 'normal' } },
			keys: 2,
			nothing: { ok: true, value: { kind: 'lost' } }
		});
		expect(told['loaded']).toEqual({ ok: true, value: told['saved'] });
	});

	it('costs at most three times a plain save, sealed and kept twice', { retry: 4 }, async () => {
		await quick.call('timeSaves', 10);
		const { plain, twice } = await quick.call<Readonly<Record<'plain' | 'twice', readonly number[]>>>('timeSaves', 100);
		const p95 = (times: readonly number[]) => [...times].sort((left, right) => left - right)[94] ?? 0;
		process.stdout.write(
			`${JSON.stringify({ measure: 'save', plain: p95(plain), sealedAndKeptTwice: p95(twice), unit: 'ms', quantile: 0.95 })}\n`
		);
		expect(p95(twice)).toBeLessThanOrEqual(3 * p95(plain));
	});
});

describe('two windows that save the same plan 400 times, without any lock', () => {
	it('lose nothing in silence: every save that was told is in the history, every other was told "conflict"', async () => {
		const other = await quick.again();
		const name = 'two-windows';
		const both = await Promise.all([
			quick.call<readonly string[]>('race', name, 'first', 200),
			other.call<readonly string[]>('race', name, 'second', 200)
		]);
		const told = both.flat();
		const said = await quick.call<readonly string[]>('saidIn', name);
		const saved = told.filter((each) => each !== 'conflict').map((each) => /^saved (\d+) (.+)$/.exec(each) ?? []);
		process.stdout.write(
			`${JSON.stringify({ measure: 'two windows', tried: told.length, saved: saved.length, conflicts: told.length - saved.length })}\n`
		);
		expect(told).toHaveLength(400);
		expect(saved.filter(([, sequence, text]) => !said[Number(sequence) - 1]?.includes(`"${text}"`))).toEqual([]);
		expect(said).toHaveLength(saved.length + 1);
		expect(new Set(saved.map(([, sequence]) => sequence)).size).toBe(saved.length);
		await other.page.close();
	});
});

describe('a browser that gives no more space', () => {
	it('says "full", keeps every save that was told, and still lets the plan out', async () => {
		const small = await openStoragePage(undefined, 6_000_000);
		const told = await small.call<Readonly<Record<string, unknown>>>('fillUp');
		expect(told).toMatchObject({ problem: 'full', isWhole: true, isLetOut: true });
		expect(told['links']).toBe(told['sequence']);
		await small.close();
	});
});
