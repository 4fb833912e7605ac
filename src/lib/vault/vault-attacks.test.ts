import { beforeAll, describe, expect, it } from 'vitest';
import { refuse } from '#lib/base/result.ts';
import type { PhraseSlot, VaultRecord } from '#lib/ports/vault-store.ts';
import { got, madeVault, newDevice, startOn } from '../../../tests/builders/vault.ts';
import { copyOf, createMemoryVaultStore } from '../../../tests/fakes/memory-vault-store.ts';
import { addStaff } from './slot-changes.ts';
import { usualBounds } from './cost.ts';

type Made = Awaited<ReturnType<typeof madeVault>>;

let made: Made;
let other: Made;
let record: VaultRecord;
let slot: PhraseSlot;

beforeAll(async () => {
	made = await madeVault();
	other = await madeVault();
	for (const plan of ['jo', 'sam']) {
		got(await made.vault.newManKey(plan));
		got(await other.vault.newManKey(plan));
	}
	const vault = made.disk.vault;
	const first = vault?.slots.find(({ kind }) => kind === 'staff');
	if (vault === undefined || first === undefined || first.kind === 'passkey') throw new Error('There is no vault.');
	record = vault;
	slot = first;
});

/** What unlocking says when the vault on the disk was changed so. */
async function unlockWith(change: Partial<VaultRecord>, secret = made.phrase) {
	const vault = await startOn(newDevice({ ...copyOf(made.disk), vault: { ...record, ...change } }));
	return vault.unlock(secret);
}

function withSlot(change: Partial<PhraseSlot>): Partial<VaultRecord> {
	return { slots: record.slots.map((each) => (each.id === slot.id ? { ...slot, ...change } : each)) };
}

/** The text with one bit of one byte of its base64 turned, at so many places over its length. */
function flips(text: string, places: number): readonly string[] {
	const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
	return Array.from({ length: places }, (_, count) => {
		const at = Math.floor((count * bytes.length) / places);
		const spoiled = bytes.slice();
		spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (count % 8));
		return btoa(String.fromCharCode(...spoiled));
	});
}

function cuts(text: string): readonly string[] {
	return [
		'',
		text.slice(0, 4),
		text.slice(0, 16),
		text.slice(0, 20),
		text.slice(0, -4),
		`${text}AAAA`,
		'?',
		`${text}!`
	];
}

describe('a slot on the disk', () => {
	it('that is as it was opens', async () => expect(await unlockWith({})).toMatchObject({ ok: true }));

	it.each([1, 9, 11, 999, 1_001, 11_000_000, -1, 0.5, Number.NaN])(
		'opens nothing with %d iterations',
		async (iterations) => {
			expect(await unlockWith(withSlot({ iterations }))).toEqual(refuse('wrong'));
		}
	);

	it('with a cost out of bounds costs no work at all', async () => {
		for (const iterations of [usualBounds.least - 1, usualBounds.most + 1]) {
			const device = newDevice({ ...copyOf(made.disk), vault: { ...record, ...withSlot({ iterations }) } });
			let works = 0;
			const subtle = new Proxy(crypto.subtle, {
				get: (target, name) => {
					if (name === 'deriveKey') works += 1;
					const value: unknown = Reflect.get(target, name);
					return typeof value === 'function' ? value.bind(target) : value;
				}
			});
			const counted = new Proxy(crypto, {
				get: (target, name) => (name === 'subtle' ? subtle : Reflect.get(target, name))
			});
			const vault = await startOn({ parts: { ...device.parts, bounds: usualBounds, crypto: counted } });
			expect(await vault.unlock(made.phrase)).toEqual(refuse('wrong'));
			expect(works).toBe(0);
		}
	});

	it('opens nothing as another slot, another kind or another vault', async () => {
		expect(await unlockWith(withSlot({ id: 'another' }))).toEqual(refuse('wrong'));
		expect(await unlockWith(withSlot({ kind: 'recovery' }))).toEqual(refuse('wrong'));
		expect(await unlockWith({ id: 'another' })).toEqual(refuse('wrong'));
	});

	it('opens nothing when one of its fields comes from another slot or vault', async () => {
		const strange = [...record.slots, ...(other.disk.vault?.slots ?? [])].filter(({ id }) => id !== slot.id);
		for (const from of strange)
			for (const field of ['salt', 'secret', 'vaultKey'] as const)
				expect(await unlockWith(withSlot({ [field]: from[field] }))).toEqual(refuse('wrong'));
	});

	it('opens nothing in another vault, nor with the members of another', async () => {
		expect(await unlockWith({ slots: other.disk.vault?.slots ?? [] }, other.phrase)).toEqual(refuse('wrong'));
		expect(await unlockWith({ members: other.disk.vault?.members ?? '' })).toEqual(refuse('wrong'));
		expect(await unlockWith({ generation: record.generation + 1 })).toEqual(refuse('wrong'));
	});

	it('with any bit turned or any end cut is refused plainly', async () => {
		const [point = '', box = ''] = slot.vaultKey.split('.');
		const spoiled: Partial<VaultRecord>[] = [
			...[...flips(slot.salt, 32), ...cuts(slot.salt)].map((salt) => withSlot({ salt })),
			...[...flips(slot.secret, 128), ...cuts(slot.secret)].map((secret) => withSlot({ secret })),
			...[...flips(point, 64), ...cuts(point)].map((text) => withSlot({ vaultKey: `${text}.${box}` })),
			...[...flips(box, 64), ...cuts(box)].map((text) => withSlot({ vaultKey: `${point}.${text}` })),
			...[point, `${slot.vaultKey}.`, ''].map((vaultKey) => withSlot({ vaultKey })),
			...[...flips(record.members, 256), ...cuts(record.members)].map((members) => ({ members }))
		];
		expect(spoiled.length).toBeGreaterThan(500);
		const results = await Promise.all(spoiled.map((change) => unlockWith(change)));
		expect(results.filter((result) => result.ok || result.problem !== 'wrong')).toEqual([]);
	});

	it.each([null, 7, 'text', [], {}, { kind: 'staff' }])(
		'of another shape (%j) is passed over, and the others open',
		async (strange) => {
			const disk = copyOf(made.disk);
			const found = {
				vault: { ...record, slots: [strange, ...record.slots] },
				keys: [...disk.keys.values(), strange],
				tries: 'x'
			};
			const store = { ...createMemoryVaultStore(disk), read: async () => ({ ok: true, value: found }) as const };
			const vault = await startOn({ parts: { ...newDevice().parts, store } });
			expect(await vault.unlock(made.phrase)).toMatchObject({ ok: true });
		}
	);

	it('of another key derivation is passed over', async () => {
		const slots: unknown = record.slots.map((each) => ({ ...each, kdf: 'none' }));
		const found = { vault: { ...record, slots }, keys: [], tries: 0 };
		const store = {
			...createMemoryVaultStore(copyOf(made.disk)),
			read: async () => ({ ok: true, value: found }) as const
		};
		const vault = await startOn({ parts: { ...newDevice().parts, store } });
		expect(await vault.unlock(made.phrase)).toEqual(refuse('wrong'));
	});
});

describe('the key of a man on the disk', () => {
	async function keyOfJo(wrapped: string) {
		const disk = copyOf(made.disk);
		disk.keys.set('jo', { plan: 'jo', wrapped });
		const vault = await startOn(newDevice(disk));
		got(await vault.unlock(made.phrase));
		return vault.keysFor('jo');
	}

	it('opens nothing in the place of another man', async () => {
		const [his, other] = ['jo', 'sam'].map((plan) => made.disk.keys.get(plan)?.wrapped ?? '');
		expect(await keyOfJo(his ?? '')).toBeDefined();
		expect(await keyOfJo(other ?? '')).toBeUndefined();
	});

	it('opens nothing from another vault', async () => {
		expect(await keyOfJo(other.disk.keys.get('jo')?.wrapped ?? '')).toBeUndefined();
	});

	it('with any bit turned or any end cut is refused plainly, and never replaced by a new one', async () => {
		const wrapped = made.disk.keys.get('jo')?.wrapped ?? '';
		for (const spoiled of [...flips(wrapped, 60), ...cuts(wrapped)]) expect(await keyOfJo(spoiled)).toBeUndefined();
		const disk = copyOf(made.disk);
		disk.keys.set('jo', { plan: 'jo', wrapped: 'AAAA' });
		const vault = await startOn(newDevice(disk));
		got(await vault.unlock(made.phrase));
		got(await vault.newManKey('jo'));
		expect(disk.keys.get('jo')?.wrapped).toBe('AAAA');
	});
});

describe('what lies on the disk', () => {
	it('tells no initials, no phrase and no code, in no way of writing letters', async () => {
		const device = await madeVault();
		const offer = got(await addStaff(device.vault, device.phrase, 'QXZJ initials'));
		got(await offer.keep(offer.secret));
		const text = JSON.stringify([device.disk.vault, [...device.disk.keys]]);
		for (const secret of ['QXZJ initials', device.phrase, device.recoveryCode, offer.secret])
			for (const form of [secret, `${[...secret].join('\0')}\0`]) {
				expect(text).not.toContain(form);
				// Base64 at each of its three offsets, without the ends that depend on the neighbours.
				for (const before of ['', ' ', '  ']) expect(text).not.toContain(btoa(before + form).slice(4, -4));
			}
		expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
	});

	it('has members of one size, whoever they are', async () => {
		const [short, long] = [await madeVault(), await madeVault()];
		const offer = got(await addStaff(long.vault, long.phrase, 'a long label of a member of staff'));
		got(await offer.keep(offer.secret));
		expect(long.disk.vault?.members.length).toBe(short.disk.vault?.members.length);
	});
});
