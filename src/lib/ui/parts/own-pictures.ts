import { createContext } from 'svelte';

/** Gives his drawings and photos to whoever shows them. */
export interface OwnPictures {
	/** The address of a drawing or a photo as long as it is held; undefined when it is not there. */
	readonly hold: (medium: string) => Promise<string | undefined>;
	/** Lets go: when nobody holds it any more, its address is taken back. */
	readonly release: (medium: string) => void;
}

/** The drawings and photos of the open plan, for every picture below a plan's layout. */
export const [useOwnPictures, provideOwnPictures] = createContext<() => OwnPictures | undefined>();
