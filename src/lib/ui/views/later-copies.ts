/** What goes out, who may see it, and what staff add: each loads when it opens. Not even the list of its files is on the first page. */
export const loadCopy = () => import('./CopyPage.svelte');
export const loadSharing = () => import('./SharingView.svelte');
export const loadRisk = () => import('./RiskView.svelte');
