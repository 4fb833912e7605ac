import { beforeEach, describe, expect, it } from 'vitest';
import type { Voice } from '#lib/ports/voice.ts';

/** A voice, and ways to play the device below it. */
export interface VoiceUnderTest {
	readonly voice: Voice;
	/** The voices of the device from now on. */
	readonly setVoices: (voices: readonly { readonly name: string; readonly isRemote?: boolean }[]) => void;
	/** The sentence that is being said is said to its end, word by word. */
	readonly finish: () => Promise<void>;
	/** The texts that reached the engine. */
	readonly said: () => readonly string[];
}

/** What every voice has to do, whatever speaks. `open` gives one with a voice called Hazel. */
export function describeVoice(name: string, open: () => VoiceUnderTest): void {
	describe(name, () => {
		let tools: VoiceUnderTest;
		let told: string[];
		beforeEach(() => {
			tools = open();
			told = [];
		});

		function say(text: string, voiceName?: string): () => void {
			return tools.voice.say(
				{ text, language: 'en-GB', speed: 'usual', voiceName },
				{
					onStart: () => told.push('start'),
					onWord: (from, to) => told.push(text.slice(from, to)),
					onEnd: () => told.push('end'),
					onProblem: (problem) => told.push(problem)
				}
			);
		}

		it('says nothing by itself', async () => {
			await tools.voice.voices('en-GB');
			expect(tools.said()).toEqual([]);
		});

		it('lists the voices of the device, and never a remote one', async () => {
			tools.setVoices([{ name: 'Hazel' }, { name: 'Cloud', isRemote: true }]);
			expect((await tools.voice.voices('en-GB')).map((choice) => choice.name)).toEqual(['Hazel']);
			expect(await tools.voice.voices('cy')).toEqual([]);
		});

		it('tells the start, each word, and the end of a sentence', async () => {
			say('I stop.');
			await tools.finish();
			expect(told).toEqual(['start', 'I', 'stop', 'end']);
			expect(tools.said()).toEqual(['I stop.']);
		});

		it('tells nothing more once it was stopped, however often', async () => {
			const stop = say('I stop.');
			stop();
			stop();
			await tools.finish();
			expect(told.filter((event) => event !== 'start')).toEqual([]);
		});

		it('stops one sentence for the next', async () => {
			say('One.');
			told = [];
			say('Two.');
			await tools.finish();
			expect(told).toEqual(['start', 'Two', 'end']);
		});

		it('refuses a language that no voice of the device speaks, and a remote voice by name', async () => {
			tools.setVoices([{ name: 'Cloud', isRemote: true }]);
			say('I stop.', 'Cloud');
			await tools.finish();
			expect([told, tools.said()]).toEqual([['no-voice'], []]);
		});

		it('goes on with another voice when the chosen one is gone', async () => {
			tools.setVoices([{ name: 'Susan' }]);
			say('I stop.', 'Hazel');
			await tools.finish();
			expect(told.at(-1)).toBe('end');
		});

		it('tells when voices come or go, until it is no longer asked', () => {
			let changes = 0;
			const stop = tools.voice.onVoicesChanged(() => (changes += 1));
			tools.setVoices([]);
			stop();
			tools.setVoices([{ name: 'Hazel' }]);
			expect(changes).toBe(1);
		});
	});
}
