import { countOf, DamagedFile, dictOf, type Value } from './values.ts';

/** Takes back what a writer did so that rows pack better (ISO 32000-1, 7.4.4.4: the ways of PNG). */
export function withoutPredictor(bytes: Uint8Array, parameters: Value): Uint8Array {
	const columns = columnsOf(Array.isArray(parameters) ? parameters[0] : parameters);
	if (columns === undefined) return bytes;
	const rows = Math.floor(bytes.length / (columns + 1));
	// A row of zeros above the first, and a zero before each row: then no place is without neighbours.
	const wide = columns + 1;
	const plain = new Uint8Array((rows + 1) * wide);
	for (let row = 0; row < rows; row += 1) {
		const kind = bytes[row * wide] ?? 0;
		if (kind > 4) throw new DamagedFile();
		for (let column = 1; column <= columns; column += 1) {
			const at = (row + 1) * wide + column;
			const near = guess(kind, plain[at - 1] ?? 0, plain[at - wide] ?? 0, plain[at - wide - 1] ?? 0);
			plain[at] = (bytes[row * wide + column] ?? 0) + near;
		}
	}
	const result = new Uint8Array(rows * columns);
	for (let row = 0; row < rows; row += 1)
		result.set(plain.subarray((row + 1) * wide + 1, (row + 2) * wide), row * columns);
	return result;
}

/** How wide the rows are, in bytes; undefined when nothing was done to them. */
function columnsOf(parameters: Value): number | undefined {
	if (parameters === undefined) return undefined;
	const all = dictOf(parameters);
	const number = (name: string, usual: number) => countOf(all.get(name) ?? usual);
	const predictor = number('Predictor', 1);
	if (predictor === 1) return undefined;
	const columns = number('Columns', 1);
	const isPlain = number('Colors', 1) === 1 && number('BitsPerComponent', 8) === 8;
	if (predictor < 10 || !isPlain || columns === 0 || columns > 64) throw new DamagedFile();
	return columns;
}

function guess(kind: number, left: number, above: number, corner: number): number {
	if (kind === 1) return left;
	if (kind === 2) return above;
	if (kind === 3) return (left + above) >> 1;
	if (kind !== 4) return 0;
	const [byLeft, byAbove, byCorner] = [
		Math.abs(above - corner),
		Math.abs(left - corner),
		Math.abs(left + above - 2 * corner)
	];
	if (byLeft <= byAbove && byLeft <= byCorner) return left;
	return byAbove <= byCorner ? above : corner;
}
