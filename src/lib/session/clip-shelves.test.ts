import { describe, expect, it } from 'vitest';
import { createMemoryClipStore } from '../../../tests/fakes/memory-clip-store.ts';
import { refuse } from '#lib/base/result.ts';
import type { ClipShelf } from '#lib/ports/clips.ts';
import { joinShelves } from './clip-shelves.ts';

const fromApp = { type: 'audio/mp4', bytes: new ArrayBuffer(1) };
const fromDevice = { type: 'audio/webm', seconds: 1, bytes: new ArrayBuffer(2) };
const files: ClipShelf = { clipFor: async (_, text) => (text === 'I stop.' ? fromApp : undefined) };

describe('a recording', () => {
	it('of this device comes before one that came with the app', async () => {
		const recorded = createMemoryClipStore();
		const shelf = joinShelves(recorded, files);
		expect(await shelf.clipFor('en-GB', 'I stop.')).toBe(fromApp);
		await recorded.keep('en-GB', 'I stop.', fromDevice);
		expect(await shelf.clipFor('en-GB', 'I stop.')).toBe(fromDevice);
		expect(await shelf.clipFor('en-GB', 'I ring.')).toBeUndefined();
	});

	it('that came with the app is still heard when the store of the device is broken', async () => {
		const recorded = { ...createMemoryClipStore(), find: async () => refuse('broken' as const) };
		expect(await joinShelves(recorded, files).clipFor('en-GB', 'I stop.')).toBe(fromApp);
	});
});
