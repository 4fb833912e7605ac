import type { Tag } from '#lib/pdf/structure.ts';
import { baseline, grow, lineHeight, textAt } from './flow.ts';
import { paint } from './paint.ts';
import { moved, type Part } from './part.ts';
import type { Setting } from './setting.ts';
import { disc } from './shapes.ts';

/** The width of a number on its disc, with the space after it; nothing without a number. */
export function numberSpace(number: number | undefined, setting: Setting): number {
	return number === undefined ? 0 : 2 * radiusOf(number, setting) + setting.type.body * 0.45;
}

function radiusOf(number: number, { measure, type }: Setting): number {
	return Math.max(type.body * 0.82, measure(String(number), type.body, 'bold') / 2 + 3);
}

/** Puts a number before the pieces of a thing, beside the first; without a number they stay as they are. */
export function numbered(
	number: number | undefined,
	item: Tag,
	setting: Setting
): (pieces: readonly Part[]) => readonly Part[] {
	if (number === undefined) return (pieces) => pieces;
	const label = grow(item, 'Lbl');
	return (pieces) => {
		const left = numberSpace(number, setting);
		const [first, ...rest] = pieces;
		if (first === undefined) return [numberPart(number, 0, label, setting)];
		const mark = numberPart(number, first.height, label, setting);
		return [
			{
				height: mark.height,
				elements: [...mark.elements, ...moved(first.elements, left, (mark.height - first.height) / 2)]
			},
			...rest.map(({ height, elements }) => ({ height, elements: moved(elements, left, 0) }))
		];
	};
}

function numberPart(number: number, beside: number, label: Tag, setting: Setting): Part {
	const { type, measure } = setting;
	const radius = radiusOf(number, setting);
	const height = Math.max(beside, 2 * radius);
	const text = String(number);
	const size = type.body;
	const line = lineHeight(size, setting);
	const x = radius - measure(text, size, 'bold') / 2;
	const y = height / 2 - line / 2 + baseline(size, line);
	return {
		height,
		elements: [
			disc({ x: radius, y: height / 2, radius }),
			textAt(text, { size, weight: 'bold', colour: paint.white }, { x, y }, label)
		]
	};
}
