import { getContext, setContext } from 'svelte';

/** Reads aloud what stands in elements of the page. Parts that offer it never know how it is done. */
export interface Ears {
	/** What an ear is called, for who does not see where it stands. */
	readonly name: (words: string) => string;
	/** Whether the button of this key is on. */
	readonly isOn: (key: string) => boolean;
	/** Whether anything is being read now. */
	readonly isReading: () => boolean;
	/** Reads the elements in order, or stops. Called in the tap itself. */
	readonly toggle: (key: string, elements: readonly Element[]) => void;
	/** Stops reading: another page stands here now. */
	readonly stop: () => void;
	/** Whether "Use headphones?" is to be seen now. */
	readonly isFirstTime: () => boolean;
}

const key = Symbol('ears');

/** What reads aloud below the layout; undefined where nothing does, and then no button to listen is shown. */
export function useEars(): Ears | undefined {
	return getContext<Ears | undefined>(key);
}

export function provideEars(ears: Ears): void {
	setContext(key, ears);
}
