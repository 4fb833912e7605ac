import { describe, expect, it } from 'vitest';
import { refuse, succeed } from '#lib/base/result.ts';
import type { KeyAnswer, KeyOffer, VaultEvent } from '#lib/ports/vault.ts';
import type { PasskeySlot } from '#lib/ports/vault-store.ts';
import { got, madeVault, newDevice, startOn, type Device } from '../../../tests/builders/vault.ts';
import { addKey } from './key-slots.ts';
import { noted } from './members.ts';
import { addStaff, changePhrase, removeStaff, renewRecoveryCode } from './slot-changes.ts';
import type { Vault } from './vault.ts';

/** A device that answers each question with its own 32 bytes, always the same ones. */
function answerFor(salt: string, device = 'tablet'): Promise<KeyAnswer> {
	const asked = new TextEncoder().encode(`${device} ${salt}`);
	return crypto.subtle
		.digest('SHA-256', asked)
		.then((output) => ({ credential: 'AQID', output: new Uint8Array(output) }));
}

async function keyIn(vault: Vault, phrase: string): Promise<KeyOffer> {
	const offer = got(await addKey(vault, phrase));
	got(await offer.keep(await answerFor(offer.salt)));
	return offer;
}

async function opensWith(device: Pick<Device, 'parts'>, answer: Promise<KeyAnswer>): Promise<boolean> {
	return (await (await startOn(device)).unlockWithKey(await answer)).ok;
}

function keySlot({ disk }: Pick<Device, 'disk'>): PasskeySlot {
	const slot = disk.vault?.slots.find((each) => each.kind === 'passkey');
	if (slot?.kind !== 'passkey') throw new Error('There is no such slot.');
	return slot;
}

describe("the device's own key", () => {
	it('opens the vault and its plans, beside the phrase and the recovery code', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		const { salt } = await keyIn(device.vault, device.phrase);
		const again = await startOn(device);
		expect(again.keyQuestions).toEqual([{ credential: 'AQID', salt }]);
		expect(await again.unlockWithKey(await answerFor(salt))).toEqual(succeed(null));
		expect(again.state).toBe('open');
		expect(await again.keysFor('jo')).toBeDefined();
		for (const secret of [device.phrase, device.recoveryCode]) {
			const other = await startOn(device);
			expect((await other.unlock(secret)).ok).toBe(true);
		}
	});

	it('is blanked in memory after it was used', async () => {
		const device = await madeVault();
		const offer = got(await addKey(device.vault, device.phrase));
		const made = await answerFor(offer.salt);
		got(await offer.keep(made));
		const given = await answerFor(offer.salt);
		await (await startOn(device)).unlockWithKey(given);
		for (const { output } of [made, given]) expect(output.every((byte) => byte === 0)).toBe(true);
	});

	it('of another device, to another question, unknown or cut short opens nothing', async () => {
		const device = await madeVault();
		const { salt } = await keyIn(device.vault, device.phrase);
		const right = await answerFor(salt);
		const wrong = [
			answerFor(salt, 'phone'),
			answerFor(`${salt}A`),
			Promise.resolve({ ...right, credential: 'AQIE' }),
			Promise.resolve({ ...right, output: right.output.slice(0, 31) }),
			Promise.resolve({ ...right, output: new Uint8Array() })
		];
		for (const answer of wrong) expect(await opensWith(device, answer)).toBe(false);
		expect(await opensWith(device, answerFor(salt))).toBe(true);
	});

	it('is set up by staff who type their own words, and by nobody else', async () => {
		const device = await madeVault();
		expect(await addKey(device.vault, device.recoveryCode)).toEqual(refuse('wrong'));
		expect(await addKey(device.vault, 'no words')).toEqual(refuse('unreadable'));
		device.vault.lock();
		expect(await addKey(device.vault, device.phrase)).toEqual(refuse('locked'));
		expect(device.disk.vault?.slots.some(({ kind }) => kind === 'passkey')).toBe(false);
	});

	it('changes nothing when the disk is full, or when it locked meanwhile', async () => {
		const device = await madeVault();
		const offer = got(await addKey(device.vault, device.phrase));
		device.disk.problem = 'full';
		expect(await offer.keep(await answerFor(offer.salt))).toEqual(refuse('full'));
		device.disk.problem = null;
		device.vault.lock();
		expect(await offer.keep(await answerFor(offer.salt))).toEqual(refuse('locked'));
		expect(device.disk.vault?.slots).toHaveLength(2);
	});

	it('stays a way in when words change and when the vault key is made anew', async () => {
		const device = await madeVault();
		const { vault } = device;
		const { salt } = await keyIn(vault, device.phrase);
		const changed = got(await changePhrase(vault, device.phrase));
		got(await changed.keep(changed.secret));
		const code = got(await renewRecoveryCode(vault, changed.secret));
		got(await code.keep(code.secret));
		expect(await opensWith(device, answerFor(salt))).toBe(true);
	});

	it('goes when whoever set it up goes', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		const theirs = got(await addStaff(vault, phrase, 'CD'));
		got(await theirs.keep(theirs.secret));
		const { salt } = await keyIn(vault, theirs.secret);
		const leaving = vault.members.find(({ label, kind }) => label === 'CD' && kind === 'staff')?.slot ?? '';
		got(await removeStaff(vault, phrase, leaving));
		expect(vault.members.map(({ kind }) => kind)).toEqual(['staff', 'recovery']);
		expect(await opensWith(device, answerFor(salt))).toBe(false);
	});

	it('can be removed alone, and does not count as a member of staff', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		const { salt } = await keyIn(vault, phrase);
		const slots = () => Object.fromEntries(vault.members.map(({ kind, slot }) => [kind, slot]));
		expect(await removeStaff(vault, phrase, slots()['staff'] ?? '')).toEqual(refuse('last'));
		const old = keySlot(device);
		expect(await removeStaff(vault, phrase, old.id)).toEqual(succeed(null));
		expect(await opensWith(device, answerFor(salt))).toBe(false);
		const now = device.disk.vault;
		if (now === undefined) throw new Error('There is no vault.');
		device.disk.vault = { ...now, slots: [...now.slots, old] };
		expect(await opensWith(device, answerFor(salt)), 'put back on the disk').toBe(false);
	});

	it('opens nothing when anything about its slot was changed on the disk', async () => {
		const device = await madeVault();
		const { salt } = await keyIn(device.vault, device.phrase);
		const [slot, vault] = [keySlot(device), device.disk.vault];
		if (vault === undefined) throw new Error('There is no vault.');
		const spoiled: readonly Partial<PasskeySlot>[] = [
			{ id: 'other' },
			{ salt: 'AAAA' },
			{ secret: slot.secret.replace(/^./, (first) => (first === 'A' ? 'B' : 'A')) },
			{ vaultKey: slot.vaultKey.replace(/.$/, '') }
		];
		for (const change of spoiled) {
			const slots = vault.slots.map((each) => (each.kind === 'passkey' ? { ...slot, ...change } : each));
			const other = newDevice({ ...device.disk, vault: { ...vault, slots } });
			expect(await opensWith(other, answerFor(salt)), Object.keys(change).join()).toBe(false);
		}
		const renamed = vault.slots.map((each) => (each.kind === 'passkey' ? { ...slot, credential: 'BBBB' } : each));
		const other = newDevice({ ...device.disk, vault: { ...vault, slots: renamed } });
		const asOther = answerFor(salt).then((answer) => ({ ...answer, credential: 'BBBB' }));
		expect(await opensWith(other, asOther), 'bound to its credential').toBe(false);
	});

	it('does not take the wait away that wrong phrases cost, unless it opens', async () => {
		const device = await madeVault();
		const { salt } = await keyIn(device.vault, device.phrase);
		device.disk.tries = 5;
		const vault = await startOn(device);
		expect((await vault.unlockWithKey(await answerFor(salt, 'phone'))).ok).toBe(false);
		expect(vault.waitLeft).toBeGreaterThan(0);
		expect((await vault.unlockWithKey(await answerFor(salt))).ok).toBe(true);
		expect(vault.waitLeft).toBe(0);
	});
});

describe('the log of the ways in', () => {
	it('tells what was done, to whom and by whom; only while the vault is open', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		const theirs = got(await addStaff(vault, phrase, 'CD'));
		got(await theirs.keep(theirs.secret));
		await keyIn(vault, theirs.secret);
		const changed = got(await changePhrase(vault, phrase));
		got(await changed.keep(changed.secret));
		const code = got(await renewRecoveryCode(vault, device.recoveryCode));
		got(await code.keep(code.secret));
		const key = vault.members.find(({ kind }) => kind === 'passkey')?.slot ?? '';
		got(await removeStaff(vault, changed.secret, key));
		const leaving = vault.members.find(({ label }) => label === 'CD')?.slot ?? '';
		got(await removeStaff(vault, changed.secret, leaving));
		expect(vault.log.map(({ what, label, by }) => [what, label, by])).toEqual([
			['made', 'AB', 'AB'],
			['added', 'CD', 'AB'],
			['key-added', 'CD', 'CD'],
			['changed', 'AB', 'AB'],
			['code-renewed', '', ''],
			['key-removed', 'CD', 'AB'],
			['removed', 'CD', 'AB']
		]);
		expect(vault.log.every(({ at }) => at === device.clock.wall)).toBe(true);
		const disk = JSON.stringify([device.disk.vault, [...device.disk.keys.values()]]);
		for (const word of ['"CD"', '"AB"', 'removed', 'code-renewed']) expect(disk).not.toContain(word);
		vault.lock();
		expect(vault.log).toEqual([]);
	});

	it('keeps the last 200 lines', () => {
		const lines = Array.from({ length: 205 }, (_, at) => ({ at, what: 'changed', label: 'AB', by: 'AB' }) as const);
		const kept = lines.reduce<readonly VaultEvent[]>(noted, []);
		expect(kept).toEqual(lines.slice(5));
	});
});
