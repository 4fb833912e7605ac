import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { composed, tagsIn, textsOn, type TextElement } from '../../../../tests/builders/composed.ts';
import { orFail } from '../../../../tests/builders/deeds.ts';
import { coverWith, rowWith } from '../../../../tests/builders/paper.ts';
import type { Block } from '#lib/report/blocks.ts';

/** Texts of a report without its title and its foot. */
function textsOf(...blocks: readonly Block[]): readonly TextElement[] {
	return composed(reportWith(blocks))
		.sheets.flatMap(textsOn)
		.filter(({ text, tag }) => text !== 'My plan' && tag !== 'artifact' && !text.startsWith('My copy'));
}

const line = (words: string, label = 'What I do:') =>
	({ role: 'way-out', label, item: { picture: 'sun', words } }) as const;

const sad = { picture: 'sun', words: 'I am sad.' };

describe('a row', () => {
	it('has its picture left of its words, 28 millimetres wide while the plan is short', () => {
		const [sheet] = composed(reportWith([rowWith()])).sheets;
		const picture = orFail(sheet?.elements.find(({ kind }) => kind === 'picture'));
		const [words] = textsOf(rowWith());
		expect(picture).toMatchObject({ size: 79.4 });
		expect(picture.x + 79.4).toBeLessThan(orFail(words).x);
		expect(words).toMatchObject({ text: 'I go for a walk.', size: 18, weight: 'regular' });
	});

	it('shows its place in an order, and no number where order means nothing', () => {
		expect(textsOf(rowWith({ number: 12 })).map(({ text }) => text)).toEqual(['12', 'I go for a walk.']);
		expect(textsOf(rowWith()).map(({ text }) => text)).toEqual(['I go for a walk.']);
	});

	it('says a label once above lines that share it', () => {
		const sign = rowWith({ item: sad, role: 'sign', lines: [line('I walk.'), line('I talk.')] });
		expect(textsOf(sign).map(({ text }) => text)).toEqual(['I am sad.', 'What I do:', 'I walk.', 'I talk.']);
	});

	it('that is a sign has its ways out at its right, and who he tells beside them', () => {
		const tell = { role: 'tell', label: 'Who I tell:', item: { picture: undefined, words: 'My nurse' } } as const;
		const [sign, label, out, who, nurse] = textsOf(
			rowWith({ item: sad, role: 'sign', lines: [line('I walk.'), tell] })
		);
		expect(orFail(sign).x).toBeLessThan(orFail(out).x);
		expect(orFail(out).x).toBeLessThan(orFail(nurse).x);
		expect(orFail(label).y).toBe(orFail(who).y);
	});

	it('keeps a whole phone number on one line with its label, in bold', () => {
		const item = { picture: undefined, words: '+44 (0)1632 960 123' };
		const texts = textsOf(rowWith({ role: 'person', lines: [{ role: 'phone', label: 'Phone:', item }] }));
		expect(texts.at(-1)).toMatchObject({ text: '+44 (0)1632 960 123', weight: 'bold' });
		expect(texts.at(-2)).toMatchObject({ text: 'Phone: ' });
		expect(texts.at(-2)?.y).toBe(texts.at(-1)?.y);
	});

	it('draws no other white space than plain spaces, wherever words were pasted from', () => {
		for (const space of ['\u00a0', '\u2007', '\u202f', '\u3000', '\ufeff', '\t', '\u2003']) {
			const words = `07700${space}900123`;
			const phone = { role: 'phone', label: 'Phone:', item: { picture: undefined, words } } as const;
			for (const { text } of textsOf(rowWith({ item: { picture: 'sun', words }, lines: [phone] })))
				expect(text).not.toMatch(/[^\S ]/);
		}
	});

	it('without pictures begins at the left', () => {
		const picture = undefined;
		const [title, words] = composed(
			reportWith([rowWith({ item: { picture, words: 'I go for a walk.' } })])
		).sheets.flatMap(textsOn);
		expect(orFail(words).x).toBe(orFail(title).x);
	});
});

describe('the cover', () => {
	it('fills its page, so that the plan begins on the next', () => {
		const section = { kind: 'section', section: 'life', words: 'My good life', picture: 'sun' } as const;
		const { sheets } = composed(reportWith([coverWith(), section, rowWith()]));
		expect(sheets).toHaveLength(2);
		expect(
			orFail(sheets[1]).elements.some((element) => element.kind === 'text' && element.text === 'My good life')
		).toBe(true);
	});

	it('goes on to a further page when very many have a copy', () => {
		const values = Array.from({ length: 120 }, (_, index) => `Helper ${index}`);
		const { sheets } = composed(reportWith([coverWith({ copies: { label: 'Who has a copy', values } })]));
		expect(sheets.length).toBeGreaterThan(1);
		expect(sheets.flatMap(textsOn).filter(({ text }) => text.startsWith('Helper'))).toHaveLength(120);
	});
});

describe('a table', () => {
	const cell = (words: string) => ({ lines: [{ words, voice: undefined, picture: undefined }] });
	const table = (otherwise: Partial<Extract<Block, { kind: 'table' }>> = {}): Block => ({
		kind: 'table',
		caption: '',
		columns: ['Sign', 'What I do'].map((words) => ({ words, width: 0.5, blank: undefined })),
		rows: [[cell('I feel sad.'), cell('I ring my helper.')]],
		firstColumnIsHead: true,
		nothing: 'Nothing said yet',
		blankRows: 0,
		...otherwise
	});

	it('has a head for each column and each row, and says what a cell lacks', () => {
		const { tree } = composed(reportWith([table({ rows: [[cell('I feel sad.'), { lines: [] }]] })]));
		const heads = tagsIn(tree).filter(({ role }) => role === 'TH');
		expect(heads.map(({ scope }) => scope)).toEqual(['Column', 'Column', 'Row']);
		const words = textsOf(table({ rows: [[cell('I feel sad.'), { lines: [] }]] })).map(({ text }) => text);
		expect(words).toContain('Nothing said yet');
	});

	it('gives room that one column does not need to one whose lines would break', () => {
		const long = 'I ring my helper and then I go for a long walk with him.';
		const words = textsOf(table({ rows: [[cell('Sad'), cell(long)]] })).map(({ text }) => text);
		expect(words).toContain(long);
	});

	it('has blank rows with three faces to ring', () => {
		const columns = [
			{ words: 'Tried', width: 0.5, blank: undefined },
			{ words: 'Did it help?', width: 0.5, blank: 'faces' as const }
		];
		const { sheets, tree } = composed(reportWith([table({ columns, blankRows: 4 })], { style: 'staff' }));
		const faces = sheets.flatMap(({ elements }) => elements.filter(({ kind }) => kind === 'shape'));
		expect(faces).toHaveLength(12);
		expect(tagsIn(tree).filter(({ role }) => role === 'TR')).toHaveLength(6);
	});
});
