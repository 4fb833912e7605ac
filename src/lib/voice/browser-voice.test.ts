import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Speed, Voice, VoiceProblem } from '#lib/ports/voice.ts';
import { createBrowserVoice } from './browser-voice.ts';
import { createStubbedSpeech, local, remote, type StubbedSpeech } from '../../../tests/fakes/stubbed-speech.ts';

let speech: StubbedSpeech;
let voice: Voice;
let told: (string | VoiceProblem)[];

beforeEach(() => {
	vi.useFakeTimers();
	speech = createStubbedSpeech([local('Hazel')]);
	vi.stubGlobal('speechSynthesis', speech.synthesis);
	vi.stubGlobal('SpeechSynthesisUtterance', speech.Utterance);
	told = [];
	voice = createBrowserVoice();
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

function say(text: string, speed: Speed = 'usual', voiceName?: string): () => void {
	return voice.say(
		{ text, language: 'en-GB', speed, voiceName },
		{
			onStart: () => told.push('start'),
			onWord: (from, to) => told.push(text.slice(from, to)),
			onEnd: () => told.push('end'),
			onProblem: (problem) => told.push(problem)
		}
	);
}

async function voicesAfter(milliseconds: number): Promise<readonly string[]> {
	const found = voice.voices('en-GB');
	await vi.advanceTimersByTimeAsync(milliseconds);
	return (await found).map(({ name }) => name);
}

describe('the voices of a device', () => {
	it('are those that say that they work on it, and no other', async () => {
		speech.set([remote('Cloud'), local('Hazel'), { ...local('Odd'), localService: undefined }]);
		expect(await voicesAfter(0)).toEqual(['Hazel']);
	});

	it('speak the language: of the same country first, then the one the device prefers, then by name', async () => {
		speech.set([
			local('Anna', 'de-DE'),
			local('Samantha', 'en-US'),
			local('Susan', 'en_GB'),
			{ ...local('Martha'), default: true },
			local('George')
		]);
		expect(await voicesAfter(0)).toEqual(['Martha', 'George', 'Susan', 'Samantha']);
	});

	it('leave out voices that were made for fun', async () => {
		speech.set([local('Zarvox', 'en-US'), local('Hazel')]);
		expect(await voicesAfter(0)).toEqual(['Hazel']);
	});

	it('may come late: it waits 2 seconds for them, once', async () => {
		speech.set([]);
		setTimeout(() => speech.set([local('Hazel')]), 1500);
		expect(await voicesAfter(2000)).toEqual(['Hazel']);
	});

	it('are none when they never come, and the next look does not wait again', async () => {
		speech.set([remote('Cloud')]);
		expect(await voicesAfter(2000)).toEqual([]);
		expect(await voicesAfter(0)).toEqual([]);
		speech.set([local('Hazel')]);
		expect(await voicesAfter(0)).toEqual(['Hazel']);
	});
});

describe('a sentence', () => {
	it.each([
		['slow', 0.6],
		['usual', 0.8],
		['fast', 1]
	] as const)('is said %s at the rate %d', (speed, rate) => {
		say('I stop.', speed);
		expect(speech.spoken.map((said) => [said.text, said.rate])).toEqual([['I stop.', rate]]);
	});

	it('is said by the chosen voice, or by another of the device when that is gone', () => {
		speech.set([local('Hazel'), local('Susan'), remote('Cloud')]);
		say('One.', 'usual', 'Susan');
		speech.set([local('Hazel'), remote('Cloud')]);
		say('Two.', 'usual', 'Susan');
		say('Three.', 'usual', 'Cloud');
		expect(speech.spoken.map((said) => said.voice?.name)).toEqual(['Susan', 'Hazel', 'Hazel']);
	});

	it('is refused where every voice would send it away: nothing reaches the engine', () => {
		speech.set([remote('Cloud')]);
		say('I stop.', 'usual', 'Cloud');
		expect([told, speech.spoken]).toEqual([['no-voice'], []]);
	});

	it('is refused where the browser has no speech at all', () => {
		vi.stubGlobal('speechSynthesis', undefined);
		voice = createBrowserVoice();
		say('I stop.');
		expect(told).toEqual(['no-voice']);
	});

	it('that the engine cannot say is a problem, told once', () => {
		say('I stop.');
		speech.last().onerror();
		speech.last().onend();
		expect(told).toEqual(['failed']);
	});

	it('tells words, also where the engine does not say how long they are', () => {
		say('I stop now.');
		speech.last().onstart();
		speech.last().onboundary({ name: 'word', charIndex: 2, charLength: 4 });
		speech.last().onboundary({ name: 'word', charIndex: 7 });
		speech.last().onboundary({ name: 'sentence', charIndex: 0 });
		speech.last().onend();
		expect(told).toEqual(['start', 'stop', 'now', 'end']);
	});

	it('ends by itself when the engine never tells anything', async () => {
		say('I stop.');
		await vi.advanceTimersByTimeAsync(60_000);
		expect([told, speech.cancelled()]).toEqual([['end'], 1]);
		speech.last().onend();
		expect(told).toEqual(['end']);
	});

	it('is not cut off when a slow voice still tells words', async () => {
		say('I stop and think and ring.');
		for (let at = 0; at < 12; at += 1) {
			await vi.advanceTimersByTimeAsync(5000);
			speech.last().onboundary({ name: 'word', charIndex: 0, charLength: 1 });
		}
		expect(told).not.toContain('end');
		speech.last().onend();
		expect(told.at(-1)).toBe('end');
	});

	it('tells nothing any more after it was stopped', () => {
		const stop = say('I stop.');
		speech.last().onstart();
		stop();
		speech.last().onboundary({ name: 'word', charIndex: 0, charLength: 1 });
		speech.last().onerror();
		speech.last().onend();
		expect([told, speech.cancelled()]).toEqual([['start'], 1]);
	});

	it('stops the one before it', () => {
		say('One.');
		const first = speech.last();
		say('Two.');
		first.onend();
		speech.last().onend();
		expect([told, speech.spoken.map(({ text }) => text)]).toEqual([['end'], ['One.', 'Two.']]);
	});
});
