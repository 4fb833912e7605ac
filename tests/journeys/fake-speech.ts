import type { Page } from '@playwright/test';

/** One voice of the made-up device. */
export interface BrowserVoice {
	readonly name: string;
	readonly lang: string;
	readonly localService: boolean;
}

export interface FakeSpeech {
	readonly voices: readonly BrowserVoice[];
	/** Voices come only so many milliseconds after they are first asked for. */
	readonly lateBy?: number;
	/** How long each word takes, in milliseconds. */
	readonly wordTakes?: number;
	readonly tellsWords?: boolean;
}

export const hazel: BrowserVoice = { name: 'Hazel', lang: 'en-GB', localService: true };
export const george: BrowserVoice = { name: 'George', lang: 'en-GB', localService: true };
export const cloud: BrowserVoice = { name: 'Cloud UK', lang: 'en-GB', localService: false };

/** A sentence that the page had said, and how. */
export interface Said {
	readonly text: string;
	readonly voice: string;
	readonly rate: number;
}

/** Puts a made-up speech engine into every page to come: it makes no sound, and tells words by the clock. */
export async function fakeSpeech(page: Page, speech: FakeSpeech): Promise<void> {
	await page.addInitScript((given: FakeSpeech) => {
		let firstAsked: number | undefined;
		const said: Said[] = [];
		const listeners = new Set<() => void>();
		let timers: number[] = [];

		class Utterance {
			text: string;
			lang = '';
			rate = 1;
			volume = 1;
			voice: BrowserVoice | null = null;
			onstart: () => void = () => undefined;
			onend: () => void = () => undefined;
			onerror: (event: { error: string }) => void = () => undefined;
			onboundary: (event: object) => void = () => undefined;
			constructor(text: string) {
				this.text = text;
			}
		}
		const synthesis = {
			speaking: false,
			pending: false,
			getVoices: () => {
				firstAsked ??= Date.now();
				return Date.now() - firstAsked < (given.lateBy ?? 0) ? [] : given.voices;
			},
			addEventListener: (_: string, listener: () => void) => listeners.add(listener),
			removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
			cancel: () => {
				timers.forEach(clearTimeout);
				timers = [];
				synthesis.speaking = false;
			},
			speak: (utterance: Utterance) => {
				if (utterance.volume === 0) return;
				said.push({ text: utterance.text, voice: utterance.voice?.name ?? 'none', rate: utterance.rate });
				synthesis.speaking = true;
				const takes = given.wordTakes ?? 60;
				const words = [...utterance.text.matchAll(/[^\s.,;:!?]+/g)];
				const later = (steps: number, tell: () => void) => timers.push(window.setTimeout(tell, steps * takes));
				later(0, () => utterance.onstart());
				if (given.tellsWords !== false)
					words.forEach((word, at) =>
						later(at + 0.1, () =>
							utterance.onboundary({ name: 'word', charIndex: word.index, charLength: word[0].length })
						)
					);
				later(words.length + 0.2, () => {
					synthesis.speaking = false;
					utterance.onend();
				});
			}
		};
		Object.defineProperty(window, 'speechSynthesis', { value: synthesis, configurable: true });
		Object.assign(window, { SpeechSynthesisUtterance: Utterance, said });
	}, speech);
}

/** Every sentence that was begun since the page opened. */
export function saidOn(page: Page): Promise<readonly Said[]> {
	return page.evaluate((): readonly Said[] => Reflect.get(window, 'said'));
}
