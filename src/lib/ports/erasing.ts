import type { Secrets } from './secrets.ts';

/** What erasing a plan with a receipt needs of this device. */
export interface ErasingTools {
	/** Where the receipts lie, sealed: only staff read them. */
	readonly secrets: Secrets;
	/** The SHA-256 of a text, in hexadecimal signs. */
	readonly digest: (text: string) => Promise<string>;
	/** The version of this app. */
	readonly app: string;
}
