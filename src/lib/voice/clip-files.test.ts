import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createClipFiles } from './clip-files.ts';

/** What the made-up host serves. */
let served: Map<string, string>;
let asked: string[];

beforeEach(() => {
	served = new Map([
		['/easy-read/voice/en-GB/clips.json', '{"I stop.":"stop.m4a","I think.":"think.exe","I ring.":"gone.mp3","Odd":3}'],
		['/easy-read/voice/en-GB/stop.m4a', 'sound']
	]);
	asked = [];
	vi.stubGlobal('fetch', async (address: string) => {
		asked.push(address);
		const body = served.get(address);
		return new Response(body, { status: body === undefined ? 404 : 200 });
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the recordings that come with the app', () => {
	it('give the file of exactly the text, and read their list once', async () => {
		const files = createClipFiles('/', ['en-GB']);
		const clip = await files.clipFor('en-GB', 'I stop.');
		expect([clip?.type, new TextDecoder().decode(clip?.bytes)]).toEqual(['audio/mp4', 'sound']);
		expect(await files.clipFor('en-GB', 'I stop')).toBeUndefined();
		expect(asked).toEqual(['/easy-read/voice/en-GB/clips.json', '/easy-read/voice/en-GB/stop.m4a']);
	});

	it.each(['I think.', 'I ring.', 'Odd', 'toString'])(
		'are silent where a file is gone or is no sound: %s',
		async (text) => {
			expect(await createClipFiles('/', ['en-GB']).clipFor('en-GB', text)).toBeUndefined();
		}
	);

	it('are silent when the list is gone or spoiled', async () => {
		served.set('/easy-read/voice/en-GB/clips.json', '{"I stop.":');
		expect(await createClipFiles('/', ['en-GB']).clipFor('en-GB', 'I stop.')).toBeUndefined();
		served.clear();
		expect(await createClipFiles('/', ['en-GB']).clipFor('en-GB', 'I stop.')).toBeUndefined();
	});

	it('ask for nothing in a language that has none', async () => {
		expect(await createClipFiles('/', ['en-GB']).clipFor('cy', 'Stopio.')).toBeUndefined();
		expect(asked).toEqual([]);
	});
});
