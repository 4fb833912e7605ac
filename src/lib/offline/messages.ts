/** What a page tells the worker that waits: come into use now. */
export const takeOver = 'take-over';
