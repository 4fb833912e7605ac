/*
 * Rows of the board lie in the memory of the device, one for each plan, under the key of its man: when he is removed, nobody can
 * read his row either. They can be made anew, so the second copy leaves them out.
 */

/** How the rows of the board begin, in the memory of the device. */
export const boardRow = 'board-';

/** What staff noted for themselves: it is theirs alone, and can be thrown away for good. */
const notes = 'secret-session-notes';

/** The key of the row of one plan. */
export function boardRowOf(plan: string): string {
	return `${boardRow}${plan}`;
}

/** Whether a row of the device's memory lies here only, and in no second copy. */
export function isHereOnly(key: string): boolean {
	return key.startsWith(boardRow) || key === notes;
}
