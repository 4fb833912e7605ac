/** The measures that every peer draws by: A4, margins of 20 mm, six rows on a page. */
export const sheet = { width: 595.28, height: 841.89, margin: 56.7 };
export const row = { height: 118, picture: 80, words: 16, gap: 20 };
export const line = { height: 32, words: 11 };
export const perPage = 6;
export const foot = { y: 800, words: 11 };

/** How many pages a plan takes: a title, its rows, a page for each table. */
export function pagesOf({ rows, tables }) {
	return 1 + Math.ceil(rows.length / perPage) + tables.length;
}

/** What stands at the foot of a page. */
export function footOf(plan, page) {
	return [`Page ${page} of ${pagesOf(plan)}`, ...plan.foot].join(' · ');
}

/** Breaks words into lines by a measure of widths. */
export function wrap(text, width, widthOf) {
	const lines = [];
	let now = '';
	for (const word of text.split(' ')) {
		const longer = now === '' ? word : `${now} ${word}`;
		if (now !== '' && widthOf(longer) > width) {
			lines.push(now);
			now = word;
		} else now = longer;
	}
	return [...lines, now];
}

/** A list in parts of so many. */
export function parts(list, size) {
	return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
		list.slice(index * size, (index + 1) * size)
	);
}
