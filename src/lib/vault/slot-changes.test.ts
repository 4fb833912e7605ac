import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { refuse, succeed } from '#lib/base/result.ts';
import { got, madeVault, newDevice, startOn, type Device } from '../../../tests/builders/vault.ts';
import { copyOf } from '../../../tests/fakes/memory-vault-store.ts';
import { addStaff, changePhrase, removeStaff, renewRecoveryCode } from './slot-changes.ts';
import type { Offer } from '#lib/ports/vault.ts';
import type { Vault } from './vault.ts';

/** Whether a phrase or a code opens what lies on a disk. */
async function opens(device: Pick<Device, 'disk'>, secret: string): Promise<boolean> {
	const vault = await startOn(newDevice(copyOf({ ...device.disk, tries: 0 })));
	return (await vault.unlock(secret)).ok;
}

async function kept(offer: Offer): Promise<string> {
	got(await offer.keep(offer.secret));
	return offer.secret;
}

function slotOf(vault: Vault, label: string): string {
	return vault.members.find((member) => member.label === label)?.slot ?? '';
}

describe('one more member of staff', () => {
	it('gets a phrase that opens everything; the first one still does', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		const phrase = await kept(got(await addStaff(device.vault, device.phrase, 'CD')));
		for (const secret of [phrase, device.phrase, device.recoveryCode]) expect(await opens(device, secret)).toBe(true);
		const vault = await startOn(device);
		got(await vault.unlock(phrase));
		expect(await vault.keysFor('jo')).toBeDefined();
		expect(vault.members.map(({ label }) => label)).toEqual(['AB', '', 'CD']);
	});

	it('is not added before the phrase was typed back, nor by anybody without a phrase, nor while it is locked', async () => {
		const device = await madeVault();
		const offer = got(await addStaff(device.vault, device.phrase, 'CD'));
		expect(await offer.keep(device.phrase)).toEqual(refuse('differs'));
		expect(await opens(device, offer.secret)).toBe(false);
		expect(await addStaff(device.vault, offer.secret, 'EF')).toEqual(refuse('wrong'));
		device.vault.lock();
		expect(await addStaff(device.vault, device.phrase, 'EF')).toEqual(refuse('locked'));
		expect(await offer.keep(offer.secret)).toEqual(refuse('locked'));
		expect(device.disk.written).toHaveLength(1);
	});

	it('can be two at a time: neither is lost', async () => {
		const device = await madeVault();
		const first = got(await addStaff(device.vault, device.phrase, 'CD'));
		const second = got(await addStaff(device.vault, device.phrase, 'EF'));
		for (const secret of [await kept(first), await kept(second)]) expect(await opens(device, secret)).toBe(true);
	});
});

describe('another phrase', () => {
	it('opens in place of the old one, and no key of a man is touched', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		const before = structuredClone(device.disk.keys);
		const phrase = await kept(got(await changePhrase(device.vault, device.phrase)));
		expect(await opens(device, phrase)).toBe(true);
		expect(await opens(device, device.phrase)).toBe(false);
		expect(device.disk.keys).toEqual(before);
		expect(device.disk.written.at(-1)?.putKeys).toEqual([]);
	});

	it('stays the only one when the old slot is put back on the disk', async () => {
		const device = await madeVault();
		const old = structuredClone(device.disk.vault?.slots ?? []);
		const phrase = await kept(got(await changePhrase(device.vault, device.phrase)));
		const now = device.disk.vault;
		if (now === undefined) throw new Error('There is no vault.');
		device.disk.vault = { ...now, slots: [...old, ...now.slots] };
		expect(await opens(device, device.phrase)).toBe(false);
		device.disk.vault = { ...now, slots: [...now.slots, ...old] };
		expect([await opens(device, phrase), await opens(device, device.phrase)]).toEqual([true, false]);
	});

	it('comes for the recovery code as a code', async () => {
		const device = await madeVault();
		const code = await kept(got(await changePhrase(device.vault, device.recoveryCode)));
		expect(code).toMatch(/^(.{4}-){6}.{4}$/);
		expect([await opens(device, code), await opens(device, device.recoveryCode)]).toEqual([true, false]);
	});

	it('leaves, killed before or after its one write, exactly one phrase that opens', async () => {
		for (let round = 0; round < 12; round += 1) {
			const device = await madeVault();
			const before = copyOf(device.disk);
			const offer = got(await changePhrase(device.vault, device.phrase));
			const inBetween = copyOf(device.disk);
			got(await offer.keep(offer.secret));
			const disks = [before, inBetween, copyOf(device.disk)].map((disk) => ({ disk }));
			const both = await Promise.all(
				disks.map((disk) => Promise.all([opens(disk, device.phrase), opens(disk, offer.secret)]))
			);
			expect(both).toEqual([
				[true, false],
				[true, false],
				[false, true]
			]);
			expect(device.disk.written).toHaveLength(2);
		}
	});

	it('is not taken when the disk is full', async () => {
		const device = await madeVault();
		const offer = got(await changePhrase(device.vault, device.phrase));
		device.disk.problem = 'full';
		expect(await offer.keep(offer.secret)).toEqual(refuse('full'));
		device.disk.problem = null;
		expect([await opens(device, device.phrase), await opens(device, offer.secret)]).toEqual([true, false]);
		expect(await offer.keep(offer.secret)).toEqual(succeed(null));
	});
});

describe('a member of staff who leaves', () => {
	it('opens nothing any more; the others do, without typing their phrases', async () => {
		const device = await madeVault();
		const { vault, phrase, recoveryCode } = device;
		for (const plan of ['jo', 'sam']) got(await vault.newManKey(plan));
		const [leaving, staying] = [
			await kept(got(await addStaff(vault, phrase, 'CD'))),
			await kept(got(await addStaff(vault, phrase, 'EF')))
		];
		expect(await removeStaff(vault, phrase, slotOf(vault, 'CD'))).toEqual(succeed(null));
		expect(vault.state).toBe('open');
		expect(await opens(device, leaving)).toBe(false);
		for (const secret of [phrase, staying, recoveryCode]) {
			const again = await startOn(device);
			got(await again.unlock(secret));
			for (const plan of ['jo', 'sam', '*']) expect(await again.keysFor(plan)).toBeDefined();
		}
	});

	it('makes a new vault key: all keys of men lie under another box, and each still is the same key', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		got(await vault.newManKey('jo'));
		const mark = async () => {
			const key = (await vault.keysFor('jo'))?.mark;
			if (key === undefined) throw new Error('There is no key.');
			return new Uint8Array(await crypto.subtle.sign('HMAC', key, new Uint8Array([1])));
		};
		const before = { keys: structuredClone(device.disk.keys), mark: await mark() };
		await kept(got(await addStaff(vault, phrase, 'CD')));
		got(await removeStaff(vault, phrase, slotOf(vault, 'CD')));
		for (const plan of ['jo', '*'])
			expect(device.disk.keys.get(plan)?.wrapped).not.toBe(before.keys.get(plan)?.wrapped);
		vault.lock();
		got(await vault.unlock(phrase));
		expect(await mark()).toEqual(before.mark);
	});

	it('does not come back by putting the old slot back on the disk', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		const leaving = await kept(got(await addStaff(vault, phrase, 'CD')));
		const old = structuredClone(device.disk.vault);
		got(await removeStaff(vault, phrase, slotOf(vault, 'CD')));
		const now = device.disk.vault;
		if (now === undefined || old === undefined) throw new Error('There is no vault.');
		device.disk.vault = { ...now, slots: old.slots };
		expect(await opens(device, leaving)).toBe(false);
		device.disk.vault = { ...now, slots: old.slots, members: old.members };
		expect(await opens(device, leaving)).toBe(false);
	});

	it('cannot be the last one, nor the recovery code, nor nobody', async () => {
		const { vault, phrase } = await madeVault();
		expect(await removeStaff(vault, phrase, slotOf(vault, 'AB'))).toEqual(refuse('last'));
		expect(await removeStaff(vault, phrase, slotOf(vault, ''))).toEqual(refuse('missing'));
		expect(await removeStaff(vault, phrase, 'nobody')).toEqual(refuse('missing'));
	});

	it('may be the one who types: then the vault locks', async () => {
		const device = await madeVault();
		const other = await kept(got(await addStaff(device.vault, device.phrase, 'CD')));
		got(await removeStaff(device.vault, device.phrase, slotOf(device.vault, 'AB')));
		expect(device.vault.state).toBe('locked');
		expect([await opens(device, device.phrase), await opens(device, other)]).toEqual([false, true]);
	});

	it('is locked out of another window as soon as that window touches the keys', async () => {
		const device = await madeVault();
		const leaving = await kept(got(await addStaff(device.vault, device.phrase, 'CD')));
		const window = await startOn(device);
		got(await window.unlock(leaving));
		got(await removeStaff(device.vault, device.phrase, slotOf(device.vault, 'CD')));
		expect(await window.newManKey('new')).toEqual(refuse('locked'));
		expect(window.state).toBe('locked');
	});
});

describe('a recovery code in place of a lost one', () => {
	it('opens; the lost one does not, nor its old slot on the disk', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		const old = device.disk.vault?.slots ?? [];
		const code = await kept(got(await renewRecoveryCode(device.vault, device.phrase)));
		expect([await opens(device, code), await opens(device, device.recoveryCode)]).toEqual([true, false]);
		expect(await opens(device, device.phrase)).toBe(true);
		const vault = device.disk.vault;
		if (vault === undefined) throw new Error('There is no vault.');
		device.disk.vault = { ...vault, slots: [...vault.slots, ...old] };
		expect(await opens(device, device.recoveryCode)).toBe(false);
	});
});

describe('200 operations in any order', () => {
	it('always leave a phrase that opens, and none that was taken away', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.record({ kind: fc.constantFrom('add', 'change', 'remove', 'renew', 'man'), at: fc.nat(9) }), {
					minLength: 50,
					maxLength: 50
				}),
				async (operations) => {
					const device = await madeVault();
					const { vault } = device;
					const living = new Map([['AB', device.phrase]]);
					const gone: string[] = [];
					let { recoveryCode } = device;
					let count = 0;
					for (const { kind, at } of operations) {
						count += 1;
						const [label, phrase] = [...living][at % living.size] ?? ['', ''];
						const [, mine = ''] = [...living][0] ?? [];
						if (kind === 'add' && living.size < 4)
							living.set(`M${count}`, await kept(got(await addStaff(vault, phrase, `M${count}`))));
						if (kind === 'change') {
							gone.push(phrase);
							living.set(label, await kept(got(await changePhrase(vault, phrase))));
						}
						if (kind === 'remove' && phrase !== mine) {
							got(await removeStaff(vault, mine, slotOf(vault, label)));
							living.delete(label);
							gone.push(phrase);
						}
						if (kind === 'renew') {
							gone.push(recoveryCode);
							recoveryCode = await kept(got(await renewRecoveryCode(vault, phrase)));
						}
						if (kind === 'man') got(await vault.newManKey(`man${count % 5}`));
					}
					for (const secret of [...living.values(), recoveryCode]) expect(await opens(device, secret)).toBe(true);
					for (const secret of gone) expect(await opens(device, secret)).toBe(false);
					const again = await startOn(device);
					got(await again.unlock(recoveryCode));
					for (const plan of device.disk.keys.keys()) expect(await again.keysFor(plan)).toBeDefined();
				}
			),
			{ numRuns: 4 }
		);
	});
});
