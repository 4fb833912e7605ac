import type { Tag } from '#lib/pdf/structure.ts';
import { baseline, grow, lineHeight, textAt } from './flow.ts';
import { paint } from './paint.ts';
import { moved, type Part } from './part.ts';
import type { Setting } from './setting.ts';
import { disc } from './shapes.ts';

/** The width of a number on its disc, with the space after it. */
export function numberSpace({ type }: Setting): number {
	return type.body * 2.1;
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
		const left = numberSpace(setting);
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
	const radius = type.body * 0.82;
	const height = Math.max(beside, 2 * radius);
	const text = String(number);
	// Three figures have to fit the disc too.
	const size = text.length > 2 ? type.body * 0.7 : type.body * 0.95;
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
