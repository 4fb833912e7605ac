/** The plots of staff, with the library that draws them. */
export const loadPlots = () => import('./ChangeStaff.svelte');
