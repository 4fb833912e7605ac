/** How many cards stand on a page before "See more": few enough for one look. */
const cardsAtOnce = 4;

/** The cards of one helping, counted from 0. A last helping of one joins no other: it stands alone. */
export function helpingOf<Item>(items: readonly Item[], helping: number): readonly Item[] {
	const start = (helping % helpingsOf(items)) * cardsAtOnce;
	return items.slice(start, start + cardsAtOnce);
}

/** How many helpings there are: at least 1. */
export function helpingsOf(items: readonly unknown[]): number {
	return Math.max(1, Math.ceil(items.length / cardsAtOnce));
}
