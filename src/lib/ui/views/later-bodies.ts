/** Rarer ways of answering load when a page needs them, so that the first question is there sooner. */
export const loadForm = () => import('./FormBody.svelte');
export const loadSort = () => import('./SortBody.svelte');
export const loadCircle = () => import('./CircleBody.svelte');
export const loadStopCard = () => import('./StopCard.svelte');
export const loadSuggested = () => import('./SuggestedNote.svelte');

/** Pages that are filled in, not picked. */
export const formParts: readonly string[] = ['strength', 'rung-plan', 'person', 'call-order', 'order'];

/** What stands below an answer loads after the question itself. */
export const loadFoot = () => import('./AnswerFoot.svelte');
