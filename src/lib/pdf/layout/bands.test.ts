import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { areaOf, composed, textsOn } from '../../../../tests/builders/composed.ts';
import { coverWith, rowWith } from '../../../../tests/builders/paper.ts';
import type { Band, Item } from '#lib/report/blocks.ts';

const item = (words: string): Item => ({ picture: 'sun', words });

const band = (tone: Band['tone'], feel: number): Band => ({
	kind: 'band',
	tone,
	title: 'I need to be careful',
	picture: 'sun',
	parts: [
		{ title: 'How I feel', items: Array.from({ length: feel }, () => item('I stop telling my helpers things.')) },
		{ title: 'What I do', items: ['I talk to someone I trust.', 'I go to my safe place.'].map(item) },
		{ title: 'Who I ring', items: ['Sister Mary: 07700 900266', 'Dev: 07700 900142', 'Ring 999.'].map(item) }
	]
});

const bands = (['green', 'amber', 'red'] as const).map((tone) => band(tone, 3));

describe('the page at a glance', () => {
	it('never tears a number to ring, with smaller letters if need be', () => {
		const short = {
			...band('red', 1),
			parts: band('red', 1).parts.map((part) => ({ ...part, items: part.items.slice(0, 2) }))
		};
		const full = [short, ...Array.from({ length: 60 }, () => rowWith())];
		const texts = composed({ ...reportWith(full), fit: { mostPages: 2 } }).sheets.flatMap(textsOn);
		expect(texts.filter(({ text }) => text.includes('07700')).map(({ text }) => text.trim().slice(-12))).toEqual([
			'07700 900266',
			'07700 900142'
		]);
	});

	it('keeps its words off the lines between its columns', () => {
		for (const sheet of composed(reportWith(bands)).sheets) {
			const lines = sheet.elements.flatMap((each) =>
				each.kind === 'line' && each.x === each.toX && each.width < 1 ? [each] : []
			);
			expect(lines.length).toBe(6);
			for (const text of textsOn(sheet)) {
				const { left, right, top, bottom } = areaOf(text);
				const touched = lines.filter(({ x, y, toY }) => x > left - 3 && x < right + 3 && y < bottom && toY > top);
				expect(touched).toEqual([]);
			}
		}
	});

	it('does not tear a band that has room on a page, in large print too', () => {
		const { sheets } = composed(reportWith(bands), { large: true });
		const marks = sheets.flatMap(({ elements }) => elements.filter((each) => each.kind === 'shape' && each.fill));
		expect(marks).toHaveLength(bands.length);
	});
});

describe('a cover', () => {
	it('has letters as big in a full plan as in a short one: nothing else stands on its page', () => {
		const cover = coverWith();
		const [short, full] = [[cover], [cover, ...Array.from({ length: 20 }, () => bands).flat()]].map((blocks) => {
			const [sheet] = composed({ ...reportWith(blocks), fit: { mostPages: 2 } }).sheets;
			return (sheet === undefined ? [] : textsOn(sheet)).map(({ text, size }) => `${size} ${text}`);
		});
		const words = (short ?? []).filter((text) => !text.includes('Page'));
		expect(words.length).toBeGreaterThan(5);
		for (const text of words) expect(full).toContain(text);
	});
});
