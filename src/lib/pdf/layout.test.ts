import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { anyRow, anyWords, coverWith, inkOf, measure, rowWith } from '../../../tests/builders/paper.ts';
import { realPlan, realProgramme, wordingFor } from '../../../tests/builders/real-pack.ts';
import type { Block, Cover } from '#lib/report/blocks.ts';
import { reportForMan } from '#lib/report/man.ts';
import { bodyHeight, bodyWidth, mostRows, type Box, type Element } from './elements.ts';
import { layout } from './layout.ts';
import { layoutRow, shift } from './layout-rows.ts';
import { paginate } from './paginate.ts';

type Text = Extract<Element, { kind: 'text' }>;

function textsIn(boxes: readonly Box[]): readonly Text[] {
	return boxes.flatMap(({ elements }) => elements.flatMap((element) => (element.kind === 'text' ? [element] : [])));
}

function inkIn(boxes: readonly Box[]): string {
	return inkOf(
		textsIn(boxes)
			.map(({ text }) => text)
			.join('')
	);
}

/** How far a thing reaches to the right and down. */
function cornerOf(element: Element): { readonly right: number; readonly top: number; readonly bottom: number } {
	switch (element.kind) {
		case 'text':
			return {
				right: element.x + measure(element.text, element.size, element.weight),
				top: element.y - element.size,
				bottom: element.y
			};
		case 'ink':
			throw new Error('Layout knows no strokes: they come later, in the place of a picture.');
		case 'photo':
		case 'picture':
			return { right: element.x + element.size, top: element.y, bottom: element.y + element.size };
		case 'panel':
			return { right: element.x + element.width, top: element.y, bottom: element.y + element.height };
		case 'disc':
			return { right: element.x + element.radius, top: element.y - element.radius, bottom: element.y + element.radius };
	}
}

/** Things that stick out of their box, or out of the margins. */
function outside(boxes: readonly Box[]): readonly Element[] {
	return boxes.flatMap((box) =>
		box.elements.filter((element) => {
			const { right, top, bottom } = cornerOf(element);
			return element.x < 0 || right > bodyWidth + 0.01 || top < -0.01 || bottom > box.height + 0.01;
		})
	);
}

function heightOfPage(page: ReturnType<typeof paginate>[number]): number {
	return Math.max(...page.map(({ box, y }) => y + box.height));
}

/** Without shrinking: it would take minutes on rows this long. */
const few = { numRuns: 60, endOnFailure: true };

describe('a row', () => {
	it('has its picture left of its words', () => {
		const [box] = layoutRow(rowWith(), measure);
		const picture = orFail(box?.elements.find(({ kind }) => kind === 'picture'));
		const text = orFail(textsIn([orFail(box)])[0]);
		expect(picture.x + 79.4).toBeLessThan(text.x);
		expect(text).toMatchObject({ text: 'I go for a walk.', size: 18, weight: 'regular' });
	});

	it('has letters of 16 points at least', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				for (const { size } of textsIn(layoutRow(row, measure))) expect(size).toBeGreaterThanOrEqual(16);
			}),
			few
		);
	});

	it('shows its place in an order, and no number where order means nothing', () => {
		const texts = (number: number | undefined) =>
			textsIn(layoutRow(rowWith({ number }), measure)).map(({ text }) => text);
		expect(texts(3)).toContain('3');
		expect(texts(12)).toContain('12');
		expect(texts(undefined)).toEqual(['I go for a walk.']);
	});

	it('says a label once above lines that share it', () => {
		const line = (words: string) =>
			({ role: 'way-out', label: 'What I do:', item: { picture: 'sun', words } }) as const;
		const texts = textsIn(layoutRow(rowWith({ role: 'sign', lines: [line('I walk.'), line('I talk.')] }), measure));
		expect(texts.map(({ text }) => text)).toEqual(['I go for a walk.', 'What I do:', 'I walk.', 'I talk.']);
	});

	it('keeps a whole phone number on one line, in bold', () => {
		const phone = {
			role: 'phone',
			label: 'Phone:',
			item: { picture: undefined, words: '+44 (0)1632 960 123' }
		} as const;
		const texts = textsIn(layoutRow(rowWith({ role: 'person', lines: [phone] }), measure));
		expect(texts.at(-1)).toMatchObject({ text: '+44 (0)1632 960 123', weight: 'bold' });
		expect(texts.at(-2)?.y).toBe(texts.at(-1)?.y);
	});

	it('draws no other white space than plain spaces, wherever words were pasted from', () => {
		for (const space of ['\u00a0', '\u2007', '\u202f', '\u3000', '\ufeff', '\t', '\u2003']) {
			const words = `07700${space}900123`;
			const phone = { role: 'phone', label: 'Phone:', item: { picture: undefined, words } } as const;
			const row = rowWith({ item: { picture: 'sun', words }, lines: [phone] });
			for (const { text } of textsIn(layoutRow(row, measure))) expect(text).not.toMatch(/[^\S ]/);
		}
	});

	it('is one box, however many ways out fit a page', () => {
		const line = {
			role: 'way-out',
			label: 'What I do:',
			item: { picture: 'sun', words: 'I tell my key worker.' }
		} as const;
		expect(layoutRow(rowWith({ lines: [line, line, line, line, line, line] }), measure)).toHaveLength(1);
	});

	it('loses no word, whatever he says', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				const ink = inkIn(layoutRow({ ...row, number: undefined }, measure));
				let from = 0;
				for (const words of [row.item.words, ...row.lines.map(({ item }) => item.words)]) {
					const at = ink.indexOf(inkOf(words), from);
					expect(at).toBeGreaterThanOrEqual(from);
					from = at + inkOf(words).length;
				}
			}),
			few
		);
	});

	it('stays inside its box, its margins and its page, whatever he says', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				const boxes = layoutRow(row, measure);
				expect(outside(boxes)).toEqual([]);
				for (const { height, isRow, keepWithNext, newPage } of boxes) {
					expect(height).toBeLessThanOrEqual(bodyHeight);
					expect({ isRow, keepWithNext, newPage }).toEqual({ isRow: true, keepWithNext: false, newPage: 'never' });
				}
			}),
			few
		);
	});

	it('has its picture and number once, in its first box', () => {
		fc.assert(
			fc.property(anyRow, (row) => {
				const big = layoutRow({ ...row, lines: [], number: 2 }, measure).map(
					({ elements }) => elements.filter(({ kind }) => kind === 'picture' || kind === 'disc').length
				);
				expect(big).toEqual(big.map((_, index) => (index > 0 ? 0 : row.item.picture === undefined ? 1 : 2)));
			}),
			few
		);
	});
});

describe('headings', () => {
	const section = { kind: 'section', section: 'life', words: 'My good life', picture: 'sun' } as const;
	const question = { kind: 'question', step: 'calm', words: 'What helps you feel calm?' } as const;

	it('stay with what they head, and a section wishes for half a page', () => {
		const boxes = layout([section, question, rowWith()], measure);
		expect(boxes.map(({ keepWithNext, newPage, isRow }) => ({ keepWithNext, newPage, isRow }))).toEqual([
			{ keepWithNext: true, newPage: 'half', isRow: false },
			{ keepWithNext: true, newPage: 'never', isRow: false },
			{ keepWithNext: false, newPage: 'never', isRow: true }
		]);
		expect(outside(boxes)).toEqual([]);
	});

	it('fit on one page with any row below them, even when they are long', () => {
		const long =
			'What is it that helps a man like you most of all when people talk to you about your plan at a meeting?';
		const blocks = (row: Block) => [
			{ ...section, words: 'What helps me to talk with people' },
			{ ...question, words: long },
			row
		];
		fc.assert(
			fc.property(anyRow, (row) => {
				for (const page of paginate(layout(blocks(row), measure))) {
					expect(heightOfPage(page)).toBeLessThanOrEqual(bodyHeight);
				}
			}),
			few
		);
	});
});

describe('the cover', () => {
	const anyCover: fc.Arbitrary<Cover> = fc
		.record({ name: anyWords(60), copies: fc.array(anyWords(200), { minLength: 1, maxLength: 10 }) })
		.map(({ name, copies }) =>
			coverWith({
				name,
				copies: { label: 'Who has a copy', values: copies },
				limits: {
					title: 'What my helpers must do',
					lines: Array.from({ length: 5 }, () => ({
						picture: 'sun',
						words: 'If someone may be hurt, my helper must tell.'
					}))
				}
			})
		);

	it('fills its page, so that the plan begins on the next', () => {
		const pages = paginate(
			layout([coverWith(), { kind: 'section', section: 'life', words: 'Life', picture: 'sun' }, rowWith()], measure)
		);
		expect(pages.map((page) => page.length)).toEqual([1, 2]);
	});

	it('says all that it has to say', () => {
		const ink = inkIn(layout([coverWith()], measure));
		for (const words of [
			'My plan',
			'Jo',
			'Printed on 6 January 2026',
			'This is version 1',
			'My key worker',
			'my helper must tell.'
		]) {
			expect(ink).toContain(inkOf(words));
		}
	});

	it('loses no word and stays on paper, whatever the name and whoever has a copy', () => {
		fc.assert(
			fc.property(anyCover, (cover) => {
				const boxes = layout([cover], measure);
				expect(outside(boxes)).toEqual([]);
				for (const page of paginate(boxes)) expect(heightOfPage(page)).toBeLessThanOrEqual(bodyHeight);
				expect(inkIn(boxes)).toContain(inkOf(cover.copies.values.join(', ')));
				expect(inkIn(boxes)).toContain(inkOf(cover.name));
				expect(boxes[0]?.newPage).toBe('always');
			}),
			few
		);
	});
});

describe('a hard word', () => {
	const block = { kind: 'hard-word', word: 'way out', meaning: 'What you do to stop.', picture: 'walk-out' } as const;

	it('has its picture at the left of the word in bold, and the meaning below', () => {
		const [box] = layout([block], measure);
		const { elements } = orFail(box);
		const picture = orFail(elements.find(({ kind }) => kind === 'picture'));
		const texts = elements.flatMap((element) => (element.kind === 'text' ? [element] : []));
		expect(texts.map(({ text, weight }) => `${weight}: ${text}`)).toEqual([
			'bold: way out',
			'regular: What you do to stop.'
		]);
		for (const { x, size } of texts) {
			expect(x).toBeGreaterThan(picture.x + 40);
			expect(size).toBeGreaterThanOrEqual(16);
		}
	});

	it('breaks a long meaning into lines inside the page', () => {
		const boxes = layout([{ ...block, meaning: 'You do what helps you. '.repeat(6).trim() }], measure);
		expect(outside(boxes)).toEqual([]);
		expect(boxes[0]?.height).toBeGreaterThan(60);
	});
});

describe('a real plan', () => {
	it('fits its pages: nothing outside, nothing overfull, at most six rows', () => {
		for (const seed of [1, 2, 3]) {
			const plan = realPlan(seed);
			const boxes = layout(
				reportForMan({
					programme: realProgramme,
					plan,
					wording: wordingFor(plan),
					madeAt: () => undefined,
					today: '2026-01-06',
					planHash: 'a1b2c3d4e5f6'
				}).blocks,
				measure
			);
			expect(outside(boxes)).toEqual([]);
			for (const page of paginate(boxes)) {
				expect(heightOfPage(page)).toBeLessThanOrEqual(bodyHeight);
				expect(page.filter(({ box }) => box.isRow).length).toBeLessThanOrEqual(mostRows);
			}
		}
	});
});

describe('moving things down', () => {
	it('changes only how far down they stand', () => {
		const [box] = layoutRow(rowWith({ number: 1, role: 'sign' }), measure);
		const elements = orFail(box).elements;
		expect(shift(elements, 40)).toEqual(elements.map((element) => ({ ...element, y: element.y + 40 })));
		expect(shift(elements, 0)).toEqual(elements);
	});
});

describe('without pictures', () => {
	it('words begin at the left, on the cover, in headings and in rows', () => {
		const boxes = layout(
			[
				coverWith({ picture: undefined }),
				{ kind: 'section', section: 'life', words: 'Life', picture: undefined },
				rowWith({ item: { picture: undefined, words: 'I go for a walk.' } })
			],
			measure
		);
		const [, section, row] = boxes;
		const lefts = (box: (typeof boxes)[number] | undefined) =>
			(box?.elements ?? []).flatMap((element) => (element.kind === 'text' ? [element.x] : []));
		expect(lefts(section)).toEqual([0]);
		expect(Math.max(...lefts(row))).toBeLessThan(20);
		expect(row?.height).toBeLessThan(60);
		const drawn = [section, row].flatMap((box) => box?.elements ?? []).filter(({ kind }) => kind === 'picture');
		expect(drawn).toEqual([]);
	});
});
