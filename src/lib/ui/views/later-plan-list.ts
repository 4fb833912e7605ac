/** The list of plans loads while the plans are read. */
export const loadPlanList = () => import('./PlanList.svelte');
