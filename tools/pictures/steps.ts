/** One command of path data, measured from the top left: M L C S Q T A Z. */
export type Step = { readonly letter: string; readonly values: readonly number[] };

const sizes: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Path data as it is written, one command with one set of numbers each. */
function written(d: string): Step[] {
	return [...d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)].flatMap(([, letter = '', rest = '']) => {
		const values = (rest.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		const size = sizes[letter.toUpperCase()] ?? 0;
		if (size === 0) return [{ letter, values: [] }];
		const follow = letter === 'M' ? 'L' : letter === 'm' ? 'l' : letter;
		return Array.from({ length: Math.floor(values.length / size) }, (_, index) => ({
			letter: index === 0 ? letter : follow,
			values: values.slice(index * size, (index + 1) * size)
		}));
	});
}

function shifted({ letter, values }: Step, x: number, y: number): number[] {
	const [first = 0] = values;
	const [baseX, baseY] = letter === letter.toUpperCase() ? [0, 0] : [x, y];
	const upper = letter.toUpperCase();
	if (upper === 'H') return [first + baseX, y];
	if (upper === 'V') return [x, first + baseY];
	if (upper === 'A')
		return values.map((value, index) => (index === 5 ? value + baseX : index === 6 ? value + baseY : value));
	return values.map((value, index) => value + (index % 2 === 0 ? baseX : baseY));
}

/** Path data as absolute steps; H and V become L. */
export function steps(d: string): Step[] {
	let [x, y, startX, startY] = [0, 0, 0, 0];
	return written(d).map((step) => {
		const upper = step.letter.toUpperCase();
		if (upper === 'Z') {
			[x, y] = [startX, startY];
			return { letter: 'Z', values: [] };
		}
		const values = shifted(step, x, y);
		[x, y] = [values.at(-2) ?? x, values.at(-1) ?? y];
		if (upper === 'M') [startX, startY] = [x, y];
		return { letter: upper === 'H' || upper === 'V' ? 'L' : upper, values };
	});
}
