/** The guide to print loads with its own page. */
export const loadGuideView = () => import('./GuideView.svelte');
