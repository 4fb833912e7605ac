/** Each way of saying something loads when it is taken. */
export const loadDraw = () => import('../questions/DrawPad.svelte');
export const loadPhoto = () => import('../questions/TakePhoto.svelte');
export const loadSay = () => import('../questions/SayIt.svelte');
