/** Which programme a plan lacks: rare, so it loads when it happens. */
export const loadMissingPack = () => import('./MissingPack.svelte');
