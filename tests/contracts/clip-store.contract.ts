import { beforeEach, describe, expect, it } from 'vitest';
import type { ClipStore } from '#lib/ports/clips.ts';
import type { Sound } from '#lib/ports/recorder.ts';

/** A made-up sound. */
export function soundOf(...bytes: readonly number[]): Sound {
	return { type: 'audio/mp4', seconds: 1.5, bytes: new Uint8Array(bytes).buffer };
}

/** What every store of recorded texts has to do. `open` gives a new, empty one. */
export function describeClipStore(name: string, open: () => ClipStore | Promise<ClipStore>): void {
	describe(name, () => {
		let store: ClipStore;
		beforeEach(async () => {
			store = await open();
		});

		it('has nothing at first, and that is no problem', async () => {
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: undefined });
			expect(await store.list('en-GB')).toEqual({ ok: true, value: [] });
			expect(await store.remove('en-GB', 'I stop.')).toEqual({ ok: true, value: null });
		});

		it('gives back the sound of exactly this text in this language', async () => {
			await store.keep('en-GB', 'I stop.', soundOf(0, 1, 254, 255));
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: soundOf(0, 1, 254, 255) });
			for (const [language, text] of [
				['cy', 'I stop.'],
				['en-GB', 'I stop'],
				['en-GB', 'constructor']
			] as const)
				expect(await store.find(language, text)).toEqual({ ok: true, value: undefined });
		});

		it('keeps the last recording of a text', async () => {
			await store.keep('en-GB', 'I stop.', soundOf(1));
			await store.keep('en-GB', 'I stop.', soundOf(2));
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: soundOf(2) });
		});

		it('lists what is recorded in a language, until it is thrown away', async () => {
			await store.keep('en-GB', 'I stop.', soundOf(1));
			await store.keep('en-GB', 'I think.', soundOf(2));
			await store.keep('cy', 'Stopio.', soundOf(3));
			const listed = await store.list('en-GB');
			expect(listed.ok && [...listed.value].sort()).toEqual(['I stop.', 'I think.']);
			await store.remove('en-GB', 'I stop.');
			expect(await store.list('en-GB')).toEqual({ ok: true, value: ['I think.'] });
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: undefined });
		});

		it('keeps a long sound whole', async () => {
			const long = soundOf(...Array.from({ length: 30_000 }, (_, at) => (at * 7) % 256));
			await store.keep('en-GB', 'I stop.', long);
			expect(await store.find('en-GB', 'I stop.')).toEqual({ ok: true, value: long });
		});
	});
}
