/** Panels load at the first tap that opens them, so that the page itself is there sooner. */
export const loadHelp = () => import('./HelpDialog.svelte');
export const loadGuide = () => import('./GuidePanel.svelte');
export const loadHardWords = () => import('./HardWordsPanel.svelte');

/** Needed only in a language that nobody has checked yet. */
export const loadUncheckedMark = () => import('./UncheckedMark.svelte');
