/** What staff open beside his plan loads when they open it: not even its list of files is on the first page. */
export const loadSharing = () => import('./SharingView.svelte');
export const loadRisk = () => import('./RiskView.svelte');
