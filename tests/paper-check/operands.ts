import type { PDFDict } from 'pdf-lib';
import { dictAt, numberAt } from './objects.ts';
import type { Matrix } from './pen.ts';
import type { Operand } from './tokens.ts';

/** Six numbers as a matrix; what is missing leaves things as they are. */
export function matrixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
	return [a, b, c, d, e, f];
}

/** The corners of a box that is given by a corner, a width and a height. */
export function cornersOf([x = 0, y = 0, width = 0, height = 0]: readonly number[]): readonly number[] {
	return [x, y, x + width, y, x, y + height, x + width, y + height];
}

/** The name that stands first; empty where none does. */
export function nameIn(operands: readonly Operand[]): string {
	const [first] = operands;
	return first?.kind === 'name' ? first.value : '';
}

/** Codes of two bytes. */
export function pairs(bytes: readonly number[]): readonly number[] {
	return Array.from(
		{ length: Math.ceil(bytes.length / 2) },
		(_, index) => ((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)
	);
}

/** The mark that a piece of content is given, in itself or by a name of the resources. */
export function markIn(properties: Operand | undefined, resources: PDFDict | undefined): number | undefined {
	if (properties?.kind === 'dict') {
		const mark = properties.entries.get('MCID');
		return mark?.kind === 'number' ? mark.value : undefined;
	}
	if (properties?.kind !== 'name') return undefined;
	return numberAt(dictAt(dictAt(resources, 'Properties'), properties.value), 'MCID');
}
