/** What a page says when something cannot be kept: rare, so it loads when it happens. */
export const loadTrouble = () => import('./TroubleNotice.svelte');

/** The words for it alone. */
export const loadTroubleTexts = async () => (await import('#lib/words/trouble-texts.ts')).troubleTexts;
