import type { Clip, ClipPlayer, ClipShelf } from '#lib/ports/clips.ts';
import type { Utterance, Voice } from '#lib/ports/voice.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** How words are said now: the language and speed of the plan, the voice of the device. */
export type Speech = Pick<Utterance, 'language' | 'speed' | 'voiceName'>;

/** Letters of a text: from one up to another. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/** What is being read: the button that asked, which of its texts, the sentence in it, and the word when the voice tells. */
export interface Reading {
	readonly key: string;
	readonly text: number;
	readonly sentence: Span;
	readonly word: Span | null;
}

/** What speaks and plays for us. */
export interface ListeningParts {
	readonly voice: Voice;
	readonly shelf: ClipShelf;
	readonly player: ClipPlayer;
}

type Came = 'ended' | 'stopped' | 'nothing';

/**
 * Reads texts aloud, one sentence after the other, and only when asked. A second tap on the same button stops; a tap on
 * another stops the first. A recording of a text comes before the voice of the device.
 */
export class Listening {
	#key = $state<string | null>(null);
	#reading = $state.raw<Reading | null>(null);
	readonly #parts: ListeningParts;
	/** Counts what was asked for: who finds another number has been stopped. */
	#turn = 0;
	#halt: () => void = () => undefined;

	constructor(parts: ListeningParts) {
		this.#parts = parts;
	}

	/** The button that is on. */
	get key(): string | null {
		return this.#key;
	}

	get reading(): Reading | null {
		return this.#reading;
	}

	/**
	 * Reads these texts, or stops when the same button asks again.
	 * @returns `nothing` when no text could be heard: this device has no voice for the language, and no recording
	 */
	async toggle(key: string, texts: readonly string[], speech: Speech): Promise<Came> {
		const wasOn = this.#key === key;
		this.stop();
		if (wasOn) return 'stopped';
		const turn = this.#turn;
		this.#key = key;
		const came = await this.#readAll(turn, texts, speech);
		if (turn === this.#turn) this.stop();
		return came;
	}

	stop(): void {
		this.#turn += 1;
		this.#halt();
		this.#halt = () => undefined;
		this.#key = null;
		this.#reading = null;
	}

	async #readAll(turn: number, texts: readonly string[], speech: Speech): Promise<Came> {
		let wasHeard = false;
		for (const [at, text] of texts.entries()) {
			const isHeard = (await this.#playClip(turn, at, text, speech)) || (await this.#speak(turn, at, text, speech));
			if (turn !== this.#turn) return 'stopped';
			wasHeard ||= isHeard;
		}
		return wasHeard || !texts.some((text) => sentencesOf(text, speech.language).length > 0) ? 'ended' : 'nothing';
	}

	/** Whether there was a recording of the text, and it played. */
	async #playClip(turn: number, at: number, text: string, { language }: Speech): Promise<boolean> {
		const clip = await this.#parts.shelf.clipFor(language, text.trim());
		if (clip === undefined || turn !== this.#turn) return false;
		this.#show(at, { from: 0, to: text.length });
		return this.#play(clip);
	}

	#play(clip: Clip): Promise<boolean> {
		return new Promise((settle) => {
			const halt = this.#parts.player.play(clip, { onEnd: () => settle(true), onProblem: () => settle(false) });
			this.#halt = () => {
				halt();
				settle(false);
			};
		});
	}

	/** Whether the voice said at least one sentence of the text. */
	async #speak(turn: number, at: number, text: string, speech: Speech): Promise<boolean> {
		if (turn !== this.#turn) return false;
		if ((await this.#parts.voice.voices(speech.language)).length === 0) return false;
		let wasHeard = false;
		for (const sentence of sentencesOf(text, speech.language)) {
			if (turn !== this.#turn) return wasHeard;
			this.#show(at, sentence);
			if (await this.#say(at, sentence, speech)) wasHeard = true;
			else break;
		}
		return wasHeard;
	}

	/** Whether the sentence was said to its end. */
	#say(at: number, sentence: Sentence, speech: Speech): Promise<boolean> {
		return new Promise((settle) => {
			let isOver = false;
			const over = (wasSaid: boolean) => {
				isOver = true;
				settle(wasSaid);
			};
			const halt = this.#parts.voice.say(
				{ ...speech, text: sentence.text },
				{
					onStart: () => undefined,
					onWord: (from, to) => {
						if (!isOver) this.#show(at, sentence, { from: sentence.from + from, to: sentence.from + to });
					},
					onEnd: () => over(true),
					onProblem: () => over(false)
				}
			);
			this.#halt = () => {
				halt();
				over(false);
			};
		});
	}

	#show(text: number, { from, to }: Span, word: Span | null = null): void {
		if (this.#key !== null) this.#reading = { key: this.#key, text, sentence: { from, to }, word };
	}
}
