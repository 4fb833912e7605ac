import { describe, expect, it } from 'vitest';
import { FakeCaches } from '../../../tests/fakes/fake-caches.ts';
import { answer, isOurs } from './answer.ts';
import { beginGeneration } from './generations.ts';
import { keepVersion } from './keep-version.ts';
import { cacheNameOf, type KeepingPlace, type Version } from './version.ts';

const scope = 'https://steady.example.org/';
const digest = async (bytes: ArrayBuffer) => Buffer.from(await crypto.subtle.digest('SHA-256', bytes)).toString('hex');
const hashOf = (text: string) => digest(new TextEncoder().encode(text).buffer);

type Files = Readonly<Record<string, string>>;

const first: Files = {
	'index.html': 'page 1',
	'404.html': 'lost',
	'_app/immutable/a1.js': 'a1',
	'easy-read/man.svg': 'man'
};
const second: Files = { ...first, 'index.html': 'page 2', '_app/immutable/a2.js': 'a2' };

async function versionOf(files: Files): Promise<Version> {
	const hashes = await Promise.all(
		Object.entries(files).map(async ([name, text]) => [name, await hashOf(text)] as const)
	);
	return { id: await hashOf(JSON.stringify(hashes)), files: Object.fromEntries(hashes), headers: { 'X-Frame': 'no' } };
}

/** A host with files, and a device beside it. `spoil` changes an answer on its way. */
function deviceWith(files: Files) {
	const asked: string[] = [];
	let host = files;
	let spoil: (file: string, answer: Response) => Response = (_, answer) => answer;
	const place: KeepingPlace = {
		caches: new FakeCaches(),
		scope,
		digest,
		fetch: async ({ url }) => {
			const file = url.slice(scope.length) || 'index.html';
			asked.push(file);
			const text = host[file];
			return spoil(file, text === undefined ? new Response('', { status: 404 }) : new Response(text));
		}
	};
	return {
		place,
		asked,
		publish: (next: Files) => (host = next),
		spoilWith: (next: typeof spoil) => (spoil = next),
		ask: async (path: string, version: Version) =>
			(await answer(new Request(new URL(path, scope)), version, place)).text()
	};
}

async function inUse(files: Files) {
	const device = deviceWith(files);
	const version = await versionOf(files);
	await keepVersion(version, device.place);
	await beginGeneration(version, device.place);
	return { ...device, version };
}

describe('keeping a version', () => {
	it('keeps each file with the headers that a host has to send', async () => {
		const { place, version } = await inUse(first);
		const kept = await (await place.caches.open(cacheNameOf(version))).match(scope);
		expect(await kept?.text()).toBe('page 1');
		expect(kept?.headers.get('X-Frame')).toBe('no');
	});

	it.each([
		['a login page', () => new Response('Welcome to Free WiFi')],
		['an error', () => new Response('page 2', { status: 500 })],
		['nothing', () => new Response('', { status: 404 })],
		['a file cut short', () => new Response('page')],
		[
			'a broken connection',
			() => {
				throw new Error('gone');
			}
		]
	])('refuses the whole version when the host gives %s, and leaves nothing of it', async (_, bad) => {
		const device = await inUse(first);
		device.publish(second);
		device.spoilWith((file, good) => (file === 'index.html' ? bad() : good));
		await expect(keepVersion(await versionOf(second), device.place)).rejects.toThrow();
		expect(await device.place.caches.keys()).toEqual([cacheNameOf(device.version)]);
		expect(await device.ask('/', device.version)).toBe('page 1');
	});

	it('fetches only what the version before does not hold with the same bytes', async () => {
		const device = await inUse(first);
		device.publish(second);
		device.asked.length = 0;
		await keepVersion(await versionOf(second), device.place);
		expect([...device.asked].sort()).toEqual(['_app/immutable/a2.js', 'index.html']);
	});

	it('does not believe a kept file that was damaged on the device', async () => {
		const device = await inUse(first);
		const cache = await device.place.caches.open(cacheNameOf(device.version));
		await cache.put(`${scope}easy-read/man.svg`, new Response('mxn'));
		const next = await versionOf(second);
		device.publish(second);
		await keepVersion(next, device.place);
		expect(await device.ask('easy-read/man.svg', next)).toBe('man');
	});

	it('asks past the store of the browser when that holds something else', async () => {
		const device = deviceWith(first);
		const caches: string[] = [];
		const place: KeepingPlace = {
			...device.place,
			fetch: async (request) => {
				caches.push(request.cache);
				return request.cache === 'reload' ? device.place.fetch(request) : new Response('stale');
			}
		};
		await keepVersion(await versionOf({ 'index.html': 'page 1' }), place);
		expect(caches).toEqual(['default', 'reload']);
	});

	it('never throws away the version in use when a host that goes back to it fails', async () => {
		const device = await inUse(first);
		const cache = await device.place.caches.open(cacheNameOf(device.version));
		await cache.delete(`${scope}easy-read/man.svg`);
		device.spoilWith(() => new Response('Welcome to Free WiFi'));
		await expect(keepVersion(device.version, device.place)).rejects.toThrow();
		expect(await device.ask('/', device.version)).toBe('page 1');
	});
});

describe('answering', () => {
	it('gives a file of the version, also with a question behind its address, and asks nobody', async () => {
		const device = await inUse(first);
		device.asked.length = 0;
		expect(await device.ask('/?from=home', device.version)).toBe('page 1');
		expect(await device.ask('/index.html', device.version)).toBe('page 1');
		expect(await device.ask('/easy-read/man.svg', device.version)).toBe('man');
		expect(device.asked).toEqual([]);
	});

	it('gives a window of the version before its own code, and never its front page', async () => {
		const device = await inUse(first);
		const next = await versionOf(second);
		device.publish({
			'index.html': 'page 2',
			'404.html': 'lost',
			'_app/immutable/a2.js': 'a2',
			'easy-read/man.svg': 'man'
		});
		const files = Object.fromEntries(Object.entries(next.files).filter(([name]) => name !== '_app/immutable/a1.js'));
		const without = { ...next, files };
		await keepVersion(without, device.place);
		await beginGeneration(without, device.place);
		expect(await device.ask('_app/immutable/a1.js', without)).toBe('a1');
		expect(await device.ask('/', without)).toBe('page 2');
	});

	it('leaves alone what is not fetched from the folder of the app, and its own script', () => {
		const ours = (address: string, how: RequestInit = {}) => isOurs(new Request(new URL(address, scope), how), scope);
		expect(ours('/')).toBe(true);
		expect(ours('/nowhere')).toBe(true);
		expect(ours('/', { method: 'POST' })).toBe(false);
		expect(ours('/service-worker.js')).toBe(false);
		expect(ours('https://elsewhere.example.org/')).toBe(false);
	});
});

describe('generations', () => {
	it('keep the version before, and let older ones and those that never came into use go', async () => {
		const device = await inUse(first);
		const versions = await Promise.all(['2', '3', '4'].map((text) => versionOf({ ...first, 'index.html': text })));
		const [two, three, four] = versions;
		if (two === undefined || three === undefined || four === undefined) throw new Error('Three were made.');
		const names = (...these: readonly Version[]) => these.map(cacheNameOf).sort();
		const kept = async () => (await device.place.caches.keys()).sort();
		device.publish({ ...first, 'index.html': '2' });
		await keepVersion(two, device.place);
		device.publish({ ...first, 'index.html': '3' });
		await keepVersion(three, device.place);
		await beginGeneration(three, device.place);
		expect(await kept()).toEqual(names(device.version, three));
		device.publish({ ...first, 'index.html': '4' });
		await keepVersion(four, device.place);
		await beginGeneration(four, device.place);
		expect(await kept()).toEqual(names(three, four));
	});
});
