import type { Speed, Utterance, UtteranceEvents, Voice, VoiceProblem } from '#lib/ports/voice.ts';
import { awaitLocalVoices, localVoices } from './local-voices.ts';

/** Rates of speech: easy-read rule 73. */
const rates: Readonly<Record<Speed, number>> = { slow: 0.6, usual: 0.8, fast: 1 };

/** A slow voice says some 8 letters a second at rate 1. Twice that time without a word of it, and it has gone silent. */
const lettersASecond = 8;
const graceSeconds = 6;

/** Reads aloud by the Web Speech of the browser, with voices of this device only. */
export function createBrowserVoice(): Voice {
	const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
	let stopLast: () => void = () => undefined;
	let hasWaited = false;
	return {
		voices: async (language) => {
			if (synthesis === undefined) return [];
			const found = hasWaited ? localVoices(synthesis, language) : await awaitLocalVoices(synthesis, language);
			hasWaited = true;
			return found.map(({ name, lang }) => ({ name, language: lang }));
		},
		onVoicesChanged: (tell) => {
			synthesis?.addEventListener?.('voiceschanged', tell);
			return () => synthesis?.removeEventListener?.('voiceschanged', tell);
		},
		say: (utterance, events) => {
			stopLast();
			stopLast = synthesis === undefined ? refuse(events) : say(synthesis, utterance, events);
			return stopLast;
		}
	};
}

function refuse(events: UtteranceEvents): () => void {
	events.onProblem('no-voice');
	return () => undefined;
}

/** Never speaks without a voice of this device by name: the browser's default may be a remote one. */
function say(synthesis: SpeechSynthesis, utterance: Utterance, events: UtteranceEvents): () => void {
	const voices = localVoices(synthesis, utterance.language);
	const voice = voices.find(({ name }) => name === utterance.voiceName) ?? voices[0];
	if (voice === undefined) return refuse(events);
	const spoken = spokenOf(utterance, voice);
	const seconds = graceSeconds + (2 * utterance.text.length) / (lettersASecond * spoken.rate);
	let isOver = false;
	let guard: ReturnType<typeof setTimeout>;

	/** Some engines forget to say that they have ended: then the sentence ends quietly. */
	function watch(): void {
		clearTimeout(guard);
		guard = setTimeout(() => {
			hush(synthesis);
			over(events.onEnd);
		}, seconds * 1000);
	}
	function over(tell: () => void): void {
		clearTimeout(guard);
		if (isOver) return;
		isOver = true;
		tell();
	}
	function alive(tell: () => void): void {
		if (isOver) return;
		watch();
		tell();
	}
	const fail = (problem: VoiceProblem) => over(() => events.onProblem(problem));
	spoken.onstart = () => alive(events.onStart);
	spoken.onboundary = (event) => {
		if (event.name === 'word') alive(() => events.onWord(event.charIndex, endOfWord(utterance.text, event)));
	};
	spoken.onend = () => over(events.onEnd);
	spoken.onerror = () => fail('failed');
	watch();
	hush(synthesis);
	synthesis.speak(spoken);
	return () => over(() => hush(synthesis));
}

function spokenOf({ text, speed }: Utterance, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
	const spoken = new SpeechSynthesisUtterance(text);
	spoken.voice = voice;
	spoken.lang = voice.lang;
	spoken.rate = rates[speed];
	return spoken;
}

/** A cancel with nothing to cancel makes some browsers swallow the next sentence. */
function hush(synthesis: SpeechSynthesis): void {
	if (synthesis.speaking || synthesis.pending) synthesis.cancel();
}

/** Some engines tell where a word begins, but not how long it is. */
function endOfWord(text: string, { charIndex, charLength }: SpeechSynthesisEvent): number {
	if (charLength > 0) return charIndex + charLength;
	return charIndex + (/^[^\s.,;:!?]+/.exec(text.slice(charIndex))?.[0].length ?? 0);
}
