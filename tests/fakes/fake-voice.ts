import type { Utterance, UtteranceEvents, Voice, VoiceChoice, VoiceProblem } from '#lib/ports/voice.ts';

/** A voice of a made-up device. */
export interface FakeChoice extends VoiceChoice {
	readonly isRemote?: boolean;
}

/** A voice without a sound. Its clock goes on only when a test says so. */
export interface FakeVoice extends Voice {
	/** Every sentence that was begun. */
	readonly said: readonly Utterance[];
	/** So many milliseconds pass: words are told, sentences end. */
	readonly pass: (milliseconds: number) => Promise<void>;
	/** The voices of the device are these from now on. */
	readonly setVoices: (voices: readonly FakeChoice[]) => void;
	/** What the next sentences say instead of being said; null to say them. */
	readonly failWith: (problem: VoiceProblem | null) => void;
	readonly isSpeaking: () => boolean;
}

/** How long each word takes, in milliseconds. */
const wordTakes = 300;

interface Running {
	readonly utterance: Utterance;
	readonly events: UtteranceEvents;
	/** Where each word begins and ends. */
	readonly words: readonly (readonly [number, number])[];
	gone: number;
	told: number;
}

/** The fake of the voice port. `tellsWords` is false for the many voices that never tell which word they say. */
export function createFakeVoice(
	given: readonly FakeChoice[] = [{ name: 'Hazel', language: 'en-GB' }],
	tellsWords = true
): FakeVoice {
	let all = given;
	let problem: VoiceProblem | null = null;
	let running: Running | null = null;
	const said: Utterance[] = [];
	const listeners = new Set<() => void>();
	const localFor = (language: string) =>
		all.filter((choice) => choice.isRemote !== true && choice.language.split('-')[0] === language.split('-')[0]);

	function tick(now: Running): void {
		const word = now.words[now.told];
		if (now.gone < now.told * wordTakes) return;
		if (word === undefined) {
			running = null;
			now.events.onEnd();
			return;
		}
		now.told += 1;
		if (tellsWords) now.events.onWord(word[0], word[1]);
	}
	return {
		said,
		voices: async (language) => localFor(language).map(({ name, language: spoken }) => ({ name, language: spoken })),
		onVoicesChanged: (tell) => {
			listeners.add(tell);
			return () => listeners.delete(tell);
		},
		say: (utterance, events) => {
			running = null;
			const refusal = localFor(utterance.language).length === 0 ? 'no-voice' : problem;
			if (refusal !== null) {
				events.onProblem(refusal);
				return () => undefined;
			}
			said.push(utterance);
			const words = [...utterance.text.matchAll(/[^\s.,;:!?]+/g)].map(
				(match) => [match.index, match.index + match[0].length] as const
			);
			const mine = { utterance, events, words, gone: 0, told: 0 };
			running = mine;
			events.onStart();
			return () => {
				if (running === mine) running = null;
			};
		},
		pass: async (milliseconds) => {
			for (let gone = 0; gone < milliseconds; gone += 100) {
				await new Promise((resolve) => setTimeout(resolve));
				if (running === null) continue;
				running.gone += 100;
				tick(running);
			}
			await new Promise((resolve) => setTimeout(resolve));
		},
		setVoices: (voices) => {
			all = voices;
			for (const tell of listeners) tell();
		},
		failWith: (next) => (problem = next),
		isSpeaking: () => running !== null
	};
}
