/** What stands in place of a page that may not be shown now. It loads when it is needed. */
export const loadLock = () => import('./LockView.svelte');
export const loadNotSetUp = () => import('./NotSetUpView.svelte');
export const loadLoss = () => import('./LossView.svelte');
export const loadVaultTrouble = () => import('./VaultTroubleView.svelte');
