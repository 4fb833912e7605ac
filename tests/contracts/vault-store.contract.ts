import { beforeEach, describe, expect, it } from 'vitest';
import type { VaultChange, VaultRecord, VaultStore } from '#lib/ports/vault-store.ts';

function vaultOf(generation: number): VaultRecord {
	return { id: 'vault', generation, slots: [], members: `members-${generation}` };
}

function changeTo(generation: number, otherwise: Partial<VaultChange> = {}): VaultChange {
	const base = generation === 1 ? null : generation - 1;
	return { base, vault: vaultOf(generation), putKeys: [], removeKeys: [], ...otherwise };
}

/** What every store of a vault has to do. `open` gives a new, empty one. */
export function describeVaultStore(name: string, open: () => VaultStore): void {
	describe(name, () => {
		let store: VaultStore;
		beforeEach(() => {
			store = open();
		});

		it('has nothing at first, and that is no problem', async () => {
			expect(await store.read()).toEqual({ ok: true, value: { vault: undefined, keys: [], tries: undefined } });
		});

		it('keeps the vault with its keys, and takes keys away', async () => {
			const [one, two] = ['one', 'two'].map((plan) => ({ plan, wrapped: `key of ${plan}` }));
			if (one === undefined || two === undefined) throw new Error('There are two keys.');
			await store.write(changeTo(1, { putKeys: [one, two] }));
			await store.write(changeTo(2, { putKeys: [{ ...two, wrapped: 'other' }], removeKeys: ['one'] }));
			const found = { vault: vaultOf(2), keys: [{ plan: 'two', wrapped: 'other' }], tries: undefined };
			expect(await store.read()).toEqual({ ok: true, value: found });
		});

		it.each([null, 1, 3])(
			'says "conflict" to a change made from generation %j when it is at 2, and keeps nothing',
			async (base) => {
				await store.write(changeTo(1));
				await store.write(changeTo(2));
				const late = changeTo(9, { base, putKeys: [{ plan: 'late', wrapped: 'x' }] });
				expect(await store.write(late)).toEqual({ ok: false, problem: 'conflict' });
				expect(await store.read()).toMatchObject({ value: { vault: vaultOf(2), keys: [] } });
			}
		);

		it('says "conflict" to a change of a vault that is not there', async () => {
			expect(await store.write(changeTo(2))).toEqual({ ok: false, problem: 'conflict' });
		});

		it('lets exactly one of two changes at the same moment win', async () => {
			await store.write(changeTo(1));
			const both = await Promise.all([store.write(changeTo(2)), store.write(changeTo(2))]);
			expect(both.filter(({ ok }) => ok)).toHaveLength(1);
		});

		it('keeps the count of wrong phrases apart from the vault', async () => {
			await store.keepTries(3);
			expect(await store.read()).toMatchObject({ value: { vault: undefined, tries: 3 } });
			await store.write(changeTo(1));
			expect(await store.read()).toMatchObject({ value: { vault: vaultOf(1), tries: 3 } });
			await store.keepTries(0);
			expect(await store.read()).toMatchObject({ value: { tries: 0 } });
		});
	});
}
