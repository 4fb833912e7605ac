import type { Element } from '#lib/pdf/structure.ts';
import { readPath, type Box } from './paths.ts';

/** The part of a sheet that an element covers: left, top, right, bottom. Undefined for text, which no figure holds. */
export function boundsOf(element: Element): Box | undefined {
	const { x, y } = element;
	switch (element.kind) {
		case 'text':
			return undefined;
		case 'picture':
		case 'photo':
			return [x, y, x + element.size, y + element.size];
		case 'panel':
			return [x, y, x + element.width, y + element.height];
		case 'disc':
			return [x - element.radius, y - element.radius, x + element.radius, y + element.radius];
		case 'line':
			return [Math.min(x, element.toX), Math.min(y, element.toY), Math.max(x, element.toX), Math.max(y, element.toY)];
		case 'shape':
			return placed(element, readPath(element.d).box, element.stroke === undefined ? 0 : element.strokeWidth / 2);
		case 'ink':
			return element.paths
				.map(({ d }) => placed(element, readPath(d).box, 0))
				.reduce(union, [Infinity, Infinity, -Infinity, -Infinity]);
	}
}

function placed(
	{ x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number },
	[left, top, right, bottom]: Box,
	around: number
): Box {
	return [
		x + (left - around) * scale,
		y + (top - around) * scale,
		x + (right + around) * scale,
		y + (bottom + around) * scale
	];
}

/** The smallest box around two. */
export function union(one: Box, other: Box): Box {
	return [
		Math.min(one[0], other[0]),
		Math.min(one[1], other[1]),
		Math.max(one[2], other[2]),
		Math.max(one[3], other[3])
	];
}
