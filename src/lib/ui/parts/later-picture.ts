/** Pictures of his own load with the first page that shows one. */
export const loadOwnPicture = () => import('./OwnPicture.svelte');
