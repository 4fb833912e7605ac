import { describe, expect, it } from 'vitest';
import { coverWith, footerWith, rowWith } from '../../../tests/builders/paper.ts';
import { faces } from '../../../tests/builders/small-pdf.ts';
import { usualLook } from '#lib/pictures/look.ts';
import type { Block, Report } from '#lib/report/blocks.ts';
import { coverPlace, unprintableWords } from './letters.ts';

/** The steps told, each once. */
function stepsOf(report: Report): readonly string[] {
	return [...new Set(unprintableWords(report, faces).map(({ step }) => step))];
}

function reportOf(...blocks: readonly Block[]): Report {
	return {
		reader: 'man',
		title: 'My plan',
		language: 'en-GB',
		version: 0,
		blocks,
		look: usualLook,
		style: 'easy',
		fit: { mostPages: 12 },
		footer: footerWith()
	};
}

function rowSaying(words: string, step = 'calm') {
	return rowWith({ step, item: { picture: undefined, words } });
}

describe('words that can be printed', () => {
	it.each([
		'I go for a walk.',
		'Zoë, François, Łukasz, Siân, Jürgen, Nuñez',
		'“Stop” – I say ‘no’ … £5, 20 °C, 50 %',
		'One\nTwo\tthree\u00a0four\u2009five',
		// What a paste brings along and nobody sees: staff could not find it in the word that is named.
		're\u00adlapse, a\u200bb, \u2060\u200eSi\u200ca\u200dn\ufe0f',
		'\u200b',
		'non\u2011stop, co\u2010op, the \ufb01rst o\ufb03ce',
		''
	])('%j', (words) => {
		expect(stepsOf(reportOf(rowSaying(words)))).toEqual([]);
	});
});

describe('words that the letters lack', () => {
	it.each(['हिन्दी', 'العربية', '中文', 'שלום', '😀', 'I ❤ it', '👨‍👩‍👦', '\ud83d'])(
		'%j are told by their step',
		(words) => {
			expect(stepsOf(reportOf(rowSaying(`I say ${words}`)))).toEqual(['calm']);
		}
	);

	it('are told wherever they stand: in a line under a row, on the cover, in a heading', () => {
		const line = { role: 'name', label: '', item: { picture: undefined, words: '中文' } } as const;
		expect(stepsOf(reportOf(rowWith({ step: 'helpers', lines: [line] })))).toEqual(['helpers']);
		expect(stepsOf(reportOf(coverWith({ name: '中文' })))).toEqual([coverPlace]);
		expect(stepsOf(reportOf(coverWith({ copies: { label: 'a', values: ['b', '中文'] } })))).toEqual([coverPlace]);
		expect(stepsOf(reportOf({ kind: 'question', step: 'calm', words: '中文' }))).toEqual(['calm']);
		expect(stepsOf(reportOf({ kind: 'section', section: 'life', words: '中文', picture: 'sun' }))).toEqual([
			coverPlace
		]);
	});

	it('are told by each step and word once, in order', () => {
		const told = unprintableWords(
			reportOf(rowSaying('中', 'b'), rowSaying('fine', 'c'), rowSaying('文', 'b'), rowSaying('अ', 'a')),
			faces
		);
		expect(told).toEqual([
			{ step: 'b', word: '中' },
			{ step: 'b', word: '文' },
			{ step: 'a', word: 'अ' }
		]);
	});
});
