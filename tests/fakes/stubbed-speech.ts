/** A voice as a browser lists it. */
export interface ListedVoice {
	readonly name: string;
	readonly lang: string;
	readonly localService: boolean | undefined;
	readonly default: boolean;
}

export function local(name: string, lang = 'en-GB'): ListedVoice {
	return { name, lang, localService: true, default: false };
}

export function remote(name: string, lang = 'en-GB'): ListedVoice {
	return { ...local(name, lang), localService: false };
}

/** A sentence in the hands of the stubbed engine: tests tell what the engine would tell. */
export class StubbedUtterance {
	readonly text: string;
	lang = '';
	rate = 1;
	volume = 1;
	voice: ListedVoice | null = null;
	onstart: () => void = () => undefined;
	onend: () => void = () => undefined;
	onerror: () => void = () => undefined;
	onboundary: (event: { name: string; charIndex: number; charLength?: number }) => void = () => undefined;
	constructor(text: string) {
		this.text = text;
	}
}

/** The speech engine of a browser, without one: it notes what it is given and tells nothing by itself. */
export function createStubbedSpeech(given: readonly ListedVoice[]) {
	let voices = given;
	let cancels = 0;
	const spoken: StubbedUtterance[] = [];
	const listeners = new Set<() => void>();
	const synthesis = {
		speaking: false,
		pending: false,
		getVoices: () => [...voices],
		speak: (utterance: StubbedUtterance) => {
			spoken.push(utterance);
			synthesis.speaking = true;
		},
		cancel: () => {
			cancels += 1;
			synthesis.speaking = false;
		},
		addEventListener: (_: string, tell: () => void) => void listeners.add(tell),
		removeEventListener: (_: string, tell: () => void) => void listeners.delete(tell)
	};
	return {
		synthesis,
		Utterance: StubbedUtterance,
		spoken,
		last: (): StubbedUtterance => {
			const utterance = spoken.at(-1);
			if (utterance === undefined) throw new Error('Nothing was said.');
			return utterance;
		},
		cancelled: () => cancels,
		set: (next: readonly ListedVoice[]) => {
			voices = next;
			for (const tell of listeners) tell();
		}
	};
}

export type StubbedSpeech = ReturnType<typeof createStubbedSpeech>;
