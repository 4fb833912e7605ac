/** A voice of this device, and the language it speaks. */
export interface VoiceChoice {
	readonly name: string;
	/** `en-GB` */
	readonly language: string;
}

/** How fast words are read to him. */
export type Speed = 'slow' | 'usual' | 'fast';

/** One sentence to be said. */
export interface Utterance {
	readonly text: string;
	readonly language: string;
	readonly speed: Speed;
	/** The voice that was chosen by name; another of this device when it is gone, or none was chosen. */
	readonly voiceName: string | undefined;
}

/** Why a sentence was not said. no-voice: this device has none for the language. failed: the voice did not speak. */
export type VoiceProblem = 'no-voice' | 'failed';

/** What is told while a sentence is said. One of `onEnd` and `onProblem` comes at last, once; nothing comes after a stop. */
export interface UtteranceEvents {
	readonly onStart: () => void;
	/** The word from one letter up to another is said now. Many voices never tell. */
	readonly onWord: (from: number, to: number) => void;
	readonly onEnd: () => void;
	readonly onProblem: (problem: VoiceProblem) => void;
}

/** The voices of this device. Voices that would send words over the network are never among them. */
export interface Voice {
	/** The voices for a language, best first. Waits a little for voices that come late. */
	readonly voices: (language: string) => Promise<readonly VoiceChoice[]>;
	/** Tells when voices come or go, until it is stopped. */
	readonly onVoicesChanged: (tell: () => void) => () => void;
	/** Says one sentence, and gives what stops it. Whatever was being said stops first. */
	readonly say: (utterance: Utterance, events: UtteranceEvents) => () => void;
}
