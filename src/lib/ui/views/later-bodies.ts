/** Rarer ways of answering load when a page needs them, so that the first question is there sooner. */
export const loadForm = () => import('./FormBody.svelte');
export const loadSort = () => import('./SortBody.svelte');
/** What stands below an answer loads after the question itself. */
export const loadFoot = () => import('./AnswerFoot.svelte');
