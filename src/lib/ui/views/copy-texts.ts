import type { Reader } from '#lib/plan/plan.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** How each copy is shown and named. */
export interface CopyTexts {
	readonly reader: Reader;
	readonly picture: string;
	/** What the choice says, and what it adds. */
	readonly choice: AppText;
	readonly what: AppText;
	/** The heading of its page. */
	readonly heading: AppText;
	/** What its file is called. */
	readonly file: AppText;
}

/** The copies, in the order in which they are offered: his own first. */
export const copies: readonly CopyTexts[] = [
	{
		reader: 'man',
		picture: 'plan-folder',
		choice: 'copy-man',
		what: 'copy-man-what',
		heading: 'copy-see-man',
		file: 'copy-file-man'
	},
	{
		reader: 'wallet',
		picture: 'pocket-card',
		choice: 'copy-wallet',
		what: 'copy-wallet-what',
		heading: 'copy-see-wallet',
		file: 'copy-file-wallet'
	},
	{
		reader: 'carer',
		picture: 'helpers',
		choice: 'copy-carer',
		what: 'copy-carer-what',
		heading: 'copy-see-carer',
		file: 'copy-file-carer'
	},
	{
		reader: 'care-manager',
		picture: 'social-worker',
		choice: 'copy-care-manager',
		what: 'copy-care-manager-what',
		heading: 'copy-see-care-manager',
		file: 'copy-file-care-manager'
	}
];
