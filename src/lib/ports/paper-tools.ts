import type { Printer } from './printer.ts';

/** What making paper, and finding a plan in one, needs of this device. */
export interface PaperTools {
	readonly printer: Printer;
	/** The hash of a text, in hexadecimal signs. */
	readonly digest: (text: string) => Promise<string>;
	/** Five easy words, made by chance: nobody chooses them. */
	readonly newWords: () => string;
	/** Seals bytes under words; undefined when the code that does it could not be loaded. */
	readonly seal: (words: string, bytes: Uint8Array) => Promise<Uint8Array | undefined>;
	/** Fetches what paper is made with, so that it is there when somebody wants it. */
	readonly warmUp: () => void;
}
