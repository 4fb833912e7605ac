import { describe, expect, it } from 'vitest';
import { boxOf, coverWith, footerWith, measure, rowWith } from '../../../tests/builders/paper.ts';
import { bodyHeight, sheet } from './elements.ts';
import { layout } from './layout.ts';
import { paginate } from './paginate.ts';
import { sheetsOf } from './sheets.ts';

const footer = footerWith();

function sheetsFor(rows: number) {
	return sheetsOf(
		paginate(layout([coverWith(), ...Array.from({ length: rows }, () => rowWith())], measure)),
		footer,
		measure
	);
}

describe('the sheets', () => {
	it('are A4, one for each page', () => {
		const sheets = sheetsFor(8);
		expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
			[595, 842],
			[595, 842],
			[595, 842]
		]);
	});

	it('each say which page they are, at the foot, on one line with the title', () => {
		const sheets = sheetsFor(8);
		sheets.forEach(({ elements }, index) => {
			const texts = elements.flatMap((element) => (element.kind === 'text' ? [element] : []));
			const [left, right] = texts.slice(-2);
			expect(left).toMatchObject({ text: 'My copy', x: sheet.margin });
			expect(right).toMatchObject({ text: `Page ${index + 1} of 3`, y: left?.y });
			expect((right?.x ?? 0) + measure(right?.text ?? '', 14, 'regular')).toBeCloseTo(sheet.width - sheet.margin);
		});
	});

	it('keep everything inside the margins, and the foot free', () => {
		for (const { elements } of sheetsFor(20)) {
			for (const element of elements.slice(0, -2)) {
				expect(element.x).toBeGreaterThanOrEqual(sheet.margin);
				expect(element.y).toBeGreaterThanOrEqual(sheet.margin);
				expect(element.y).toBeLessThanOrEqual(sheet.margin + bodyHeight);
			}
		}
	});

	it('put a box as far down as its page says', () => {
		const picture = { kind: 'picture', x: 3, y: 5, size: 10, id: 'sun' } as const;
		const [first] = sheetsOf([[{ box: boxOf(20, { elements: [picture] }), y: 100 }]], footer, measure);
		expect(first?.elements[0]).toEqual({ ...picture, x: 3 + sheet.margin, y: 5 + 100 + sheet.margin });
	});

	it('are none for no pages', () => {
		expect(sheetsOf([], footer, measure)).toEqual([]);
	});
});
