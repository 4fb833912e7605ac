import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Envelope, Place, Sealer } from '#lib/ports/sealer.ts';
import { got, madeVault, newDevice, startOn } from '../../../tests/builders/vault.ts';
import { copyOf } from '../../../tests/fakes/memory-vault-store.ts';
import { sealerFor } from './vault-sealer.ts';

const plain: Sealer = {
	seal: async (value) => ({ form: 'plain-1', text: JSON.stringify(value) }),
	open: async () => 'opened plainly',
	mark: async (text) => text,
	forget: async () => undefined
};
const place: Place = { kind: 'revision', plan: 'jo', sequence: 3 };
const places: readonly Place[] = [
	place,
	{ kind: 'revision', plan: 'jo', sequence: 2 },
	{ kind: 'revision', plan: 'sam', sequence: 3 },
	{ kind: 'plan', plan: 'jo', sequence: 3 },
	{ kind: 'summary', plan: 'jo', sequence: 3 },
	{ kind: 'place', plan: 'jo' },
	{ kind: 'medium', plan: 'jo', id: '3' },
	{ kind: 'clip', id: '3' }
];

let made: Awaited<ReturnType<typeof madeVault>>;
let sealer: Sealer;

beforeAll(async () => {
	made = await madeVault();
	sealer = sealerFor(made.vault, plain);
});

describe('a sealed value', () => {
	it('opens at its place, whatever it was', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json(), fc.constantFrom(...places), async (json, at) => {
				const value: unknown = JSON.parse(json);
				const sent: unknown = JSON.parse(JSON.stringify(await sealer.seal(value, at)));
				expect(await sealer.open(sent, at)).toEqual(value);
			})
		);
	});

	it('opens at no other place: not as another man, another revision or another kind', async () => {
		for (const at of places) {
			const envelope = await sealer.seal({ said: 'my words' }, at);
			const opened = await Promise.all(places.map((other) => sealer.open(envelope, other)));
			expect(opened.filter((value) => value !== undefined)).toHaveLength(1);
		}
	});

	it('is another one each time, and says nothing of the value', async () => {
		const value = { said: 'Zebra crossing 2026-03-04' };
		const [one, two] = [await sealer.seal(value, place), await sealer.seal(value, place)];
		expect(one.text).not.toBe(two.text);
		const bytes = atob(one.text);
		for (const text of ['Zebra', 'crossing', '2026', 'said']) {
			expect(bytes).not.toContain(text);
			expect(bytes).not.toContain([...text].map((letter) => `${letter}\0`).join(''));
			expect(one.text).not.toContain(btoa(text).slice(0, -2));
		}
	});

	it('has one of few sizes', async () => {
		const sizes = await Promise.all(
			[0, 1, 1_000, 4_000, 4_090, 5_000, 8_000].map(
				async (length) => atob((await sealer.seal('x'.repeat(length), place)).text).length - 12 - 16
			)
		);
		expect(sizes).toEqual([4096, 4096, 4096, 4096, 4096, 8192, 8192]);
		expect(atob((await sealer.seal('x'.repeat(4_091), place)).text).length).toBe(8192 + 28);
	});

	it('with any bit turned, any end cut, or of another form, is not opened', async () => {
		const { text } = await sealer.seal({ said: 'my words' }, place);
		const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
		const flipped = Array.from({ length: 500 }, (_, count) => {
			const spoiled = bytes.slice();
			const at = (count * 8) % bytes.length;
			spoiled[at] = (spoiled[at] ?? 0) ^ (1 << (count % 8));
			return btoa(String.fromCharCode(...spoiled));
		});
		const cut = [
			'',
			text.slice(0, 8),
			text.slice(0, 16),
			text.slice(0, 40),
			text.slice(0, -4),
			`${text}AAAA`,
			'ä',
			'***'
		];
		const strange = [undefined, null, 3, 'text', [], {}, { form: 'plain-1', text: '{}' }, { form: 'vault-1' }];
		const envelopes = [...[...flipped, ...cut].map((each) => ({ form: 'vault-1', text: each })), ...strange];
		const opened = await Promise.all(envelopes.map((envelope) => sealer.open(envelope, place)));
		expect(opened.filter((value) => value !== undefined)).toEqual([]);
	});

	it('is not replaced by a readable one: an envelope without a lock opens nothing of a man', async () => {
		for (const at of places)
			expect(await sealer.open({ form: 'plain-1', text: '"forged"' } satisfies Envelope, at)).toBeUndefined();
	});

	it('opens in no other vault', async () => {
		const other = await madeVault();
		got(await other.vault.newManKey('jo'));
		const envelope = await sealer.seal('my words', place);
		expect(await sealerFor(other.vault, plain).open(envelope, place)).toBeUndefined();
	});

	it('opens again after a restart and the phrase', async () => {
		const envelope = await sealer.seal('my words', place);
		const vault = await startOn(newDevice(copyOf(made.disk)));
		const again = sealerFor(vault, plain);
		await expect(again.open(envelope, place)).rejects.toMatchObject({ name: 'LockedError' });
		got(await vault.unlock(made.phrase));
		expect(await again.open(envelope, place)).toBe('my words');
	});
});

describe('how the device is set', () => {
	it('is not under the lock, since the page that asks for the phrase has to know it', async () => {
		const vault = await startOn(newDevice());
		const locked = sealerFor(vault, plain);
		expect(await locked.seal({ contrast: 'high' }, { kind: 'device' })).toEqual({
			form: 'plain-1',
			text: '{"contrast":"high"}'
		});
		expect(await locked.open({}, { kind: 'device' })).toBe('opened plainly');
	});
});

describe('a mark', () => {
	it('is the same for the same text of the same man, and another for another text, man or kind', async () => {
		const mark = await sealer.mark('abc', place);
		expect(mark).toMatch(/^[0-9a-f]{64}$/);
		expect(await sealer.mark('abc', place)).toBe(mark);
		expect(await sealer.mark('abc', { ...place, sequence: 9 })).toBe(mark);
		for (const other of [
			await sealer.mark('abd', place),
			await sealer.mark('abc', { ...place, plan: 'sam' }),
			await sealer.mark('abc', { kind: 'clip', id: '' })
		])
			expect(other).not.toBe(mark);
	});

	it('cannot be tried without the key', async () => {
		const other = await madeVault();
		expect(await sealerFor(other.vault, plain).mark('abc', place)).not.toBe(await sealer.mark('abc', place));
	});
});

describe('without the key', () => {
	it('nothing is sealed, opened, marked or forgotten: each says "locked" by its name, and nothing of the value', async () => {
		const device = await madeVault();
		const own = sealerFor(device.vault, plain);
		const envelope = await own.seal('my secret words', place);
		got(await device.vault.newManKey('sam'));
		got(await device.vault.giveTo('sam'));
		const calls = () => [
			own.seal('my secret words', place),
			own.open(envelope, place),
			own.mark('my secret words', place),
			own.forget('jo')
		];
		for (const call of calls()) {
			const error: unknown = await call.catch((thrown: unknown) => thrown);
			expect(error).toMatchObject({ name: 'LockedError' });
			expect(String(error)).not.toContain('secret');
		}
		device.vault.lock();
		for (const call of calls()) await expect(call).rejects.toMatchObject({ name: 'LockedError' });
	});

	it('a man still hears recorded texts, and keeps his own plan going', async () => {
		const device = await madeVault();
		const own = sealerFor(device.vault, plain);
		const clip = await own.seal('sound', { kind: 'clip', id: '1' });
		const his = await own.seal('his words', place);
		got(await device.vault.giveTo('jo'));
		expect(await own.open(clip, { kind: 'clip', id: '1' })).toBe('sound');
		expect(await own.open(his, place)).toBe('his words');
		const next: Place = { ...place, sequence: 4 };
		expect(await own.open(await own.seal('more', next), next)).toBe('more');
	});

	it('what was sealed for a forgotten man can never be opened again', async () => {
		const device = await madeVault();
		const own = sealerFor(device.vault, plain);
		const envelope = await own.seal('my words', place);
		await own.forget('jo');
		expect(await own.open(envelope, place)).toBeUndefined();
		await own.seal('a new plan', place);
		expect(await own.open(envelope, place)).toBeUndefined();
	});

	it('a plan whose key is damaged gets no second key in silence', async () => {
		const device = await madeVault();
		got(await device.vault.newManKey('jo'));
		device.disk.keys.set('jo', { plan: 'jo', wrapped: 'AAAA' });
		const vault = await startOn(device);
		got(await vault.unlock(device.phrase));
		await expect(sealerFor(vault, plain).seal('words', place)).rejects.toMatchObject({ name: 'VaultError' });
	});
});
