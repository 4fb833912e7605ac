/** The measures that every peer draws by: A4, margins of 20 mm, six rows on a page. */
export const sheet = { width: 595.28, height: 841.89, margin: 56.7 };
export const row = { height: 118, picture: 80, words: 16, gap: 20 };
export const line = { height: 32, words: 11 };
export const perPage = 6;

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
