import { describe, expect, it } from 'vitest';
import { refuse, succeed } from '#lib/base/result.ts';
import { got, madeVault, newDevice, pass, startOn } from '../../../tests/builders/vault.ts';
import { createMemoryVaultStore } from '../../../tests/fakes/memory-vault-store.ts';
import { newPhrase } from './phrases.ts';
import { chanceOf } from './parts.ts';
import { createVault } from './slot-changes.ts';
import { Vault } from './vault.ts';

const { crypto } = globalThis;
const wrongPhrase = () => newPhrase(chanceOf(crypto));

describe('a device without a vault', () => {
	it('says so, and opens with nothing', async () => {
		const vault = await startOn(newDevice());
		expect(vault.state).toBe('none');
		expect(await vault.unlock(wrongPhrase())).toEqual(refuse('missing'));
		expect(await vault.newManKey('jo')).toEqual(refuse('locked'));
	});

	it('gets one once phrase and code were typed back; before that nothing lies on the disk', async () => {
		const device = newDevice();
		const vault = await startOn(device);
		const made = got(await createVault(vault, 'AB'));
		expect(await made.keep(wrongPhrase(), made.recoveryCode)).toEqual(refuse('differs'));
		expect(await made.keep(made.phrase, made.phrase)).toEqual(refuse('differs'));
		expect(device.disk).toMatchObject({ vault: undefined, written: [] });
		expect(vault.state).toBe('none');
		expect(await made.keep(made.phrase.toUpperCase(), made.recoveryCode.toLowerCase())).toEqual(succeed(null));
		expect(vault.state).toBe('open');
		expect(device.disk.written).toHaveLength(1);
	});

	it('stays without one when the disk is full', async () => {
		const device = newDevice();
		const vault = await startOn(device);
		const made = got(await createVault(vault, 'AB'));
		device.disk.problem = 'full';
		expect(await made.keep(made.phrase, made.recoveryCode)).toEqual(refuse('full'));
		expect(vault.state).toBe('none');
	});

	it('is never offered a second one', async () => {
		const { vault } = await madeVault();
		expect(await createVault(vault, 'CD')).toEqual(refuse('exists'));
		vault.lock();
		expect(await createVault(vault, 'CD')).toEqual(refuse('exists'));
	});

	it('is told from one whose vault is spoiled: that is never "none"', async () => {
		const { disk } = await madeVault();
		for (const vault of [null, 7, 'text', [], {}, { ...disk.vault, generation: -1 }, { ...disk.vault, slots: 'x' }]) {
			const store = { ...createMemoryVaultStore(disk), read: async () => succeed({ vault, keys: [], tries: 0 }) };
			expect(await Vault.wake({ ...newDevice().parts, store })).toEqual(refuse('damaged'));
		}
		const store = {
			...createMemoryVaultStore(disk),
			read: async () => succeed({ vault: undefined, keys: [{}], tries: 0 })
		};
		expect(await Vault.wake({ ...newDevice().parts, store })).toEqual(refuse('damaged'));
	});
});

describe('a vault', () => {
	it('is locked after a start, and opens with the phrase or with the recovery code', async () => {
		const device = await madeVault();
		for (const secret of [device.phrase, device.recoveryCode]) {
			const vault = await startOn(device);
			expect(vault.state).toBe('locked');
			expect(await vault.unlock(secret)).toEqual(succeed(null));
			expect(vault.state).toBe('open');
			expect(vault.members.map(({ kind, label }) => [kind, label])).toEqual([
				['staff', 'AB'],
				['recovery', '']
			]);
		}
	});

	it('does not open with another phrase, or with something that is none', async () => {
		const { vault, recoveryCode } = await madeVault();
		vault.lock();
		expect(await vault.unlock(wrongPhrase())).toEqual(refuse('wrong'));
		expect(await vault.unlock('open please')).toEqual(refuse('unreadable'));
		expect(await vault.unlock(recoveryCode.slice(0, -1))).toEqual(refuse('unreadable'));
		expect(vault.state).toBe('locked');
	});

	it('has no key in reach, and says nothing of its members, once it is locked', async () => {
		const { vault } = await madeVault();
		got(await vault.newManKey('jo'));
		expect(await vault.keysFor('jo')).toBeDefined();
		vault.lock();
		expect(await vault.keysFor('jo')).toBeUndefined();
		expect(vault.members).toEqual([]);
		expect(vault.open).toBeNull();
		expect(await vault.forgetMan('jo')).toEqual(refuse('locked'));
	});

	it('tells each lock once, to whoever wants to know', async () => {
		const { vault, phrase } = await madeVault();
		let told = 0;
		const end = vault.onLock(() => (told += 1));
		vault.lock();
		vault.lock();
		expect(told).toBe(1);
		end();
		got(await vault.unlock(phrase));
		vault.lock();
		expect(told).toBe(1);
	});

	it('does not take a key back into memory that was on its way when it locked', async () => {
		const { vault } = await madeVault();
		got(await vault.newManKey('jo'));
		const onItsWay = vault.keysFor('jo');
		vault.lock();
		expect(await onItsWay).toBeUndefined();
		expect(vault.state).toBe('locked');
	});

	it('gives no key material to JSON, and no key that can be taken out', async () => {
		const { vault } = await madeVault();
		got(await vault.newManKey('jo'));
		const keys = await vault.keysFor('jo');
		expect(JSON.stringify(vault)).toBe('{}');
		expect(JSON.stringify(keys)).toBe('{"wrap":{},"seal":{},"mark":{}}');
		const all = [...Object.values(keys ?? {}), ...Object.values(vault.open?.keys ?? {})];
		expect(all).toHaveLength(6);
		for (const key of all) {
			expect(key).toMatchObject({ extractable: false });
			for (const format of ['raw', 'jwk'] as const)
				await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
		}
	});
});

describe('a vault that nobody touches', () => {
	it('locks after 2 minutes, asked at the access and not by a timer', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		pass(device, 119_999);
		expect(device.vault.state).toBe('open');
		pass(device, 1);
		expect(await device.vault.keysFor('jo')).toBeUndefined();
		expect(device.vault.state).toBe('locked');
	});

	it('stays open while it is used, for as long as was set', async () => {
		const device = await madeVault();
		device.vault.setIdleMinutes(5);
		for (let minute = 0; minute < 20; minute += 4) {
			pass(device, 240_000);
			device.vault.touch();
		}
		expect(device.vault.state).toBe('open');
		pass(device, 300_000);
		device.vault.touch();
		expect(device.vault.state).toBe('locked');
	});

	it.each([
		['asleep', 3_600_000, 0],
		['with the clock put back', -86_400_000, 1_000],
		['with the clock put forward', 86_400_000, 1_000]
	])('locks when the device was %s', async (_, wall, steady) => {
		const device = await madeVault();
		device.clock.wall += wall;
		device.clock.steady += steady;
		expect(device.vault.state).toBe('locked');
	});

	it('locks in one-man mode too', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		got(await device.vault.giveTo('jo'));
		pass(device, 120_000);
		expect(await device.vault.keysFor('jo')).toBeUndefined();
		expect(device.vault.state).toBe('locked');
	});
});

describe('one-man mode', () => {
	it('has the key of his plan, and of none of 300 others', async () => {
		const { vault } = await madeVault();
		const others = Array.from({ length: 300 }, (_, at) => `man${at}`);
		for (const plan of ['jo', ...others.slice(0, 30)]) got(await vault.newManKey(plan));
		for (const plan of others.slice(0, 30)) expect(await vault.keysFor(plan)).toBeDefined();
		expect(await vault.giveTo('jo')).toEqual(succeed(null));
		expect([vault.state, vault.man, vault.open]).toEqual(['one-man', 'jo', null]);
		expect(await vault.keysFor('jo')).toBeDefined();
		for (const plan of others) expect(await vault.keysFor(plan)).toBeUndefined();
	});

	it('lets nothing be done that staff do', async () => {
		const { vault } = await madeVault();
		for (const plan of ['jo', 'sam']) got(await vault.newManKey(plan));
		got(await vault.giveTo('jo'));
		for (const done of [vault.giveTo('sam'), vault.newManKey('max'), vault.forgetMan('jo')])
			expect(await done).toEqual(refuse('locked'));
		expect(vault.members).toEqual([]);
	});

	it('ends with a phrase; a wrong one leaves him his plan', async () => {
		const { vault, phrase } = await madeVault();
		for (const plan of ['jo', 'sam']) got(await vault.newManKey(plan));
		got(await vault.giveTo('jo'));
		expect(await vault.takeBack(wrongPhrase())).toEqual(refuse('wrong'));
		expect([vault.state, vault.man]).toEqual(['one-man', 'jo']);
		expect(await vault.takeBack(phrase)).toEqual(succeed(null));
		expect([vault.state, vault.man]).toEqual(['open', null]);
		expect(await vault.keysFor('sam')).toBeDefined();
	});

	it('is not there for a plan without a key, or while the vault is locked', async () => {
		const { vault } = await madeVault();
		expect(await vault.giveTo('nobody')).toEqual(refuse('missing'));
		expect(vault.state).toBe('open');
		vault.lock();
		expect(await vault.giveTo('nobody')).toEqual(refuse('locked'));
	});

	it('says "damaged", and stays open, when his key is spoiled', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		device.disk.keys.set('jo', { plan: 'jo', wrapped: 'AAAA' });
		const vault = await startOn(device);
		got(await vault.unlock(device.phrase));
		expect(await vault.giveTo('jo')).toEqual(refuse('damaged'));
		expect(vault.state).toBe('open');
	});
});

describe('the keys of men', () => {
	it('are made once, also when several ask at the same moment', async () => {
		const { vault, disk } = await madeVault();
		await Promise.all([vault.newManKey('jo'), vault.newManKey('jo'), vault.newManKey('jo')]);
		expect(disk.written).toHaveLength(2);
		expect(await vault.newManKey('jo')).toEqual(succeed(null));
		expect(disk.written).toHaveLength(2);
	});

	it('are gone for good once forgotten', async () => {
		const { vault, disk } = await madeVault();
		got(await vault.newManKey('jo'));
		expect(await vault.keysFor('jo')).toBeDefined();
		expect(await vault.forgetMan('jo')).toEqual(succeed(null));
		expect(await vault.keysFor('jo')).toBeUndefined();
		expect([...disk.keys.keys()]).toEqual(['*']);
		expect(await vault.forgetMan('jo')).toEqual(succeed(null));
	});

	it('that another window made are found', async () => {
		const device = await madeVault();
		const other = await startOn(device);
		got(await other.unlock(device.phrase));
		got(await other.newManKey('jo'));
		expect(await device.vault.keysFor('jo')).toBeDefined();
		expect(await device.vault.newManKey('sam')).toEqual(succeed(null));
		expect(await other.newManKey('max')).toEqual(succeed(null));
		expect([...device.disk.keys.keys()].sort()).toEqual(['*', 'jo', 'max', 'sam']);
	});
});

describe('wrong phrases', () => {
	it('cost nothing four times, then 30 seconds, then 2 minutes; the right one must wait too', async () => {
		const device = await madeVault();
		const { vault, phrase } = device;
		vault.lock();
		for (let count = 0; count < 5; count += 1) expect(await vault.unlock(wrongPhrase())).toEqual(refuse('wrong'));
		expect(vault.waitLeft).toBe(30_000);
		expect(await vault.unlock(phrase)).toEqual(refuse('wait'));
		pass(device, 30_000);
		expect(await vault.unlock(wrongPhrase())).toEqual(refuse('wrong'));
		pass(device, 119_999);
		expect(await vault.unlock(phrase)).toEqual(refuse('wait'));
		pass(device, 1);
		expect(await vault.unlock(phrase)).toEqual(succeed(null));
		expect(device.disk.tries).toBe(0);
	});

	it('are counted over a restart, and the wait begins anew', async () => {
		const device = await madeVault();
		device.vault.lock();
		for (let count = 0; count < 5; count += 1) await device.vault.unlock(wrongPhrase());
		pass(device, 29_000);
		const again = await startOn(device);
		expect(again.waitLeft).toBe(30_000);
		expect(await again.unlock(device.phrase)).toEqual(refuse('wait'));
		pass(device, 30_000);
		expect(await again.unlock(device.phrase)).toEqual(succeed(null));
	});

	it('are counted before the work: who stops the app in the middle has used the try', async () => {
		const device = await madeVault();
		device.vault.lock();
		let countedAtWork = -1;
		const subtle = new Proxy(crypto.subtle, {
			get: (target, name) => {
				if (name === 'importKey') countedAtWork = device.disk.tries ?? 0;
				const value: unknown = Reflect.get(target, name);
				return typeof value === 'function' ? value.bind(target) : value;
			}
		});
		const watched = new Proxy(crypto, {
			get: (target, name) => (name === 'subtle' ? subtle : Reflect.get(target, name))
		});
		const vault = await startOn({ parts: { ...device.parts, crypto: watched } });
		await vault.unlock(wrongPhrase());
		expect(countedAtWork).toBe(1);
	});

	it('are not those that are no phrase at all', async () => {
		const device = await madeVault();
		device.vault.lock();
		for (let count = 0; count < 20; count += 1) await device.vault.unlock('no phrase');
		expect(device.vault.waitLeft).toBe(0);
	});

	it('never wipe anything, and a full disk keeps nobody out', async () => {
		const device = await madeVault();
		const before = structuredClone(device.disk.vault);
		device.vault.lock();
		for (let count = 0; count < 40; count += 1) {
			await device.vault.unlock(wrongPhrase());
			pass(device, 120_000);
		}
		expect(device.disk.vault).toEqual(before);
		device.disk.problem = 'full';
		expect(await device.vault.unlock(device.phrase)).toEqual(succeed(null));
	});
});
