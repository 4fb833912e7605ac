import { beforeEach, describe, expect, it } from 'vitest';
import { createFakeVoice, type FakeVoice } from '../../../tests/fakes/fake-voice.ts';
import type { Clip, ClipPlayer, ClipShelf } from '#lib/ports/clips.ts';
import { Listening, type Speech } from './listening.svelte.ts';

const speech: Speech = { language: 'en-GB', speed: 'usual', voiceName: undefined };
const clip: Clip = { type: 'audio/mp4', bytes: new ArrayBuffer(1) };

let voice: FakeVoice;
let recorded: readonly string[];
let played: Clip[];
let endClip: (isWell: boolean) => void;
let listening: Listening;

const shelf: ClipShelf = { clipFor: async (_, text) => (recorded.includes(text) ? clip : undefined) };
const player: ClipPlayer = {
	play: (given, { onEnd, onProblem }) => {
		played.push(given);
		endClip = (isWell) => (isWell ? onEnd() : onProblem());
		return () => undefined;
	}
};

function listenWith(given: FakeVoice): void {
	voice = given;
	listening = new Listening({ voice, shelf, player });
}

beforeEach(() => {
	[recorded, played] = [[], []];
	listenWith(createFakeVoice());
});

const saidTexts = () => voice.said.map(({ text }) => text);

describe('listening', () => {
	it('never begins by itself', async () => {
		await voice.pass(5000);
		expect([voice.said, listening.key, listening.reading]).toEqual([[], null, null]);
	});

	it('reads one sentence after the other, at the wished speed, and then is quiet', async () => {
		const came = listening.toggle('a', ['Stop. Think now.', 'Ring Jo.'], { ...speech, speed: 'slow' });
		await voice.pass(4000);
		expect(await came).toBe('ended');
		expect(voice.said).toEqual(['Stop.', 'Think now.', 'Ring Jo.'].map((text) => ({ ...speech, speed: 'slow', text })));
		expect([listening.key, listening.reading]).toEqual([null, null]);
	});

	it('shows the sentence, and the word when the voice tells it', async () => {
		void listening.toggle('a', ['Stop. Think now.'], speech);
		await voice.pass(100);
		expect(listening.reading).toEqual({ key: 'a', text: 0, sentence: { from: 0, to: 5 }, word: { from: 0, to: 4 } });
		await voice.pass(600);
		expect(listening.reading).toMatchObject({ sentence: { from: 6, to: 16 }, word: { from: 12, to: 15 } });
	});

	it('shows the sentence alone when the voice never tells a word', async () => {
		listenWith(createFakeVoice(undefined, false));
		void listening.toggle('a', ['Stop. Think now.'], speech);
		await voice.pass(700);
		expect(listening.reading).toMatchObject({ sentence: { from: 6, to: 16 }, word: null });
	});

	it('stops at a second tap on the same button', async () => {
		const came = listening.toggle('a', ['Stop. Think.'], speech);
		await voice.pass(100);
		expect([listening.key, voice.isSpeaking()]).toEqual(['a', true]);
		expect(await listening.toggle('a', ['Stop. Think.'], speech)).toBe('stopped');
		expect(await came).toBe('stopped');
		await voice.pass(3000);
		expect([listening.key, listening.reading, voice.isSpeaking(), saidTexts()]).toEqual([null, null, false, ['Stop.']]);
	});

	it('stops the first button when another is tapped', async () => {
		const first = listening.toggle('a', ['Stop. Think.'], speech);
		await voice.pass(100);
		void listening.toggle('b', ['Ring.'], speech);
		expect(await first).toBe('stopped');
		expect(listening.key).toBe('b');
		await voice.pass(3000);
		expect(saidTexts()).toEqual(['Stop.', 'Ring.']);
	});

	it('stops before the first word when it is tapped twice at once', async () => {
		const first = listening.toggle('a', ['Stop.'], speech);
		const second = listening.toggle('a', ['Stop.'], speech);
		expect([await first, await second]).toEqual(['stopped', 'stopped']);
		await voice.pass(1000);
		expect(saidTexts()).toEqual([]);
	});
});

describe('a recording', () => {
	it('of a text comes before the voice, and the voice reads the rest', async () => {
		recorded = ['Stop. Think.'];
		const came = listening.toggle('a', ['Stop. Think.', 'Ring.'], speech);
		await voice.pass(100);
		expect([played, listening.reading?.sentence]).toEqual([[clip], { from: 0, to: 12 }]);
		expect(saidTexts()).toEqual([]);
		endClip(true);
		await voice.pass(1000);
		expect([await came, saidTexts()]).toEqual(['ended', ['Ring.']]);
	});

	it('is enough where there is no voice', async () => {
		listenWith(createFakeVoice([]));
		recorded = ['Stop.'];
		const came = listening.toggle('a', ['Stop.', 'Ring.'], speech);
		await voice.pass(100);
		endClip(true);
		expect(await came).toBe('ended');
	});

	it('that does not play gives way to the voice', async () => {
		recorded = ['Stop.'];
		const came = listening.toggle('a', ['Stop.'], speech);
		await voice.pass(100);
		endClip(false);
		await voice.pass(1000);
		expect([await came, saidTexts()]).toEqual(['ended', ['Stop.']]);
	});
});

describe('when nothing can be heard', () => {
	it.each([
		['there is no voice', createFakeVoice([])],
		['all voices would send the words away', createFakeVoice([{ name: 'Cloud', language: 'en-GB', isRemote: true }])],
		['no voice speaks the language', createFakeVoice([{ name: 'Anna', language: 'de-DE' }])]
	])('it says so: %s', async (_, given) => {
		listenWith(given);
		expect(await listening.toggle('a', ['Stop.'], speech)).toBe('nothing');
		expect([listening.key, saidTexts()]).toEqual([null, []]);
	});

	it('it says so: the voice does not speak', async () => {
		voice.failWith('failed');
		expect(await listening.toggle('a', ['Stop.'], speech)).toBe('nothing');
	});

	it('a page without words is not a fault', async () => {
		expect(await listening.toggle('a', ['', '–'], speech)).toBe('ended');
	});

	it('the reading ends quietly when the voice goes away between two sentences, and works when it is back', async () => {
		const came = listening.toggle('a', ['Stop. Think.'], speech);
		await voice.pass(100);
		voice.setVoices([]);
		await voice.pass(1000);
		expect([await came, saidTexts(), listening.key]).toEqual(['ended', ['Stop.'], null]);
		voice.setVoices([{ name: 'Hazel', language: 'en-GB' }]);
		const again = listening.toggle('a', ['Think.'], speech);
		await voice.pass(1000);
		expect([await again, saidTexts()]).toEqual(['ended', ['Stop.', 'Think.']]);
	});
});
