/** Where two texts stop being the same: what stood before it, and how each goes on. */
export interface Difference {
	readonly after: string;
	readonly one: string;
	readonly other: string;
}

/**
 * The first place where two texts do not say the same words in the same order; nothing where they do. White space does
 * not count: where a long word was broken to fit its line, nothing was said otherwise.
 */
export function firstDifference(one: string, other: string): Difference | undefined {
	const [left, right] = [one, other].map((text) => Array.from(text.replace(/\s+/gu, '').normalize('NFC')));
	if (left === undefined || right === undefined || left.join('') === right.join('')) return undefined;
	const place = left.findIndex((letter, index) => letter !== right[index]);
	const from = place < 0 ? left.length : place;
	const show = (letters: readonly string[]) => letters.slice(from, from + 40).join('');
	return { after: left.slice(Math.max(0, from - 40), from).join(''), one: show(left), other: show(right) };
}
