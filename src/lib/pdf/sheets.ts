import { pageLine, type Footer } from '#lib/report/blocks.ts';
import type { Sheet, SheetElement } from '#lib/ports/printer.ts';
import { paint, sheet } from './elements.ts';
import { shift } from './layout-rows.ts';
import type { PlacedBox } from './paginate.ts';
import type { Measure } from './wrap.ts';

/** Size of the footer's words: easy read asks for 14 points at least. */
const footerSize = 14;

/** Puts the boxes of each page where they stand on the sheet, and its footer below. */
export function sheetsOf(pages: readonly (readonly PlacedBox[])[], footer: Footer, measure: Measure): readonly Sheet[] {
	return pages.map((boxes, index) => ({
		width: sheet.width,
		height: sheet.height,
		elements: [
			...boxes.flatMap(({ box, y }) => intoMargins(shift(box.elements, sheet.margin + y))),
			...footerElements(footer.copyFor, pageLine(footer, index + 1, pages.length), measure)
		]
	}));
}

function intoMargins(elements: readonly SheetElement[]): readonly SheetElement[] {
	return elements.map((element) => ({ ...element, x: element.x + sheet.margin }));
}

function footerElements(left: string, right: string, measure: Measure): readonly SheetElement[] {
	const line = {
		kind: 'text',
		y: sheet.height - sheet.margin + 14,
		size: footerSize,
		weight: 'regular',
		colour: paint.soft
	} as const;
	const rightEnd = sheet.width - sheet.margin;
	return [
		{ ...line, x: sheet.margin, text: left },
		{ ...line, x: rightEnd - measure(right, footerSize, 'regular'), text: right }
	];
}
