/** Saying something in his own way, and hearing it, load when he wants to. */
export const loadOwnAnswer = () => import('./OwnAnswer.svelte');
export const loadBegun = () => import('./BegunLines.svelte');
export const loadPlaySound = () => import('./PlaySound.svelte');
