/** Text and files for other systems: for staff, and only when they ask. */
export const loadFields = () => import('./FieldsView.svelte');
