/** What he is told once loads only for a plan whose man was not told yet. */
export const loadFirstTime = () => import('./FirstTimeView.svelte');
