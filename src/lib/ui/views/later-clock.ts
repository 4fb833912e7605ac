/** The clock behind "Hide" loads when a plan opens, not with the first page. */
export const loadClock = () => import('./ClockView.svelte');
