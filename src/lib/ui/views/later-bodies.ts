/** Rarer ways of answering load when a page needs them, so that the first question is there sooner. */
export const loadForm = () => import('./FormBody.svelte');
export const loadSort = () => import('./SortBody.svelte');
