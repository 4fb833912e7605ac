import { describe, expect, it } from 'vitest';
import { reportWith } from '../../../../tests/builders/any-block.ts';
import { composed, textsOn, type TextElement } from '../../../../tests/builders/composed.ts';
import { orFail } from '../../../../tests/builders/deeds.ts';
import type { CardFace, CardRow } from '#lib/report/blocks.ts';

const row = (sign: string, wayOut: string): CardRow => ({
	sign: { picture: 'sun', words: sign },
	wayOut: { picture: 'walk-out', words: wayOut },
	helper: undefined
});

const helper = (number: number, name: string): CardRow => ({
	sign: undefined,
	wayOut: undefined,
	helper: { number, name, phone: '01632 960118' }
});

/** Where the words of a face stand, of the first copy of the card. */
function wordsOf(...faces: readonly CardFace[]): readonly TextElement[] {
	const { sheets } = composed(reportWith([{ kind: 'pocket-card', faces }], { style: 'card' }));
	return sheets.flatMap(textsOn).filter(({ tag }) => tag !== 'artifact');
}

const found = (texts: readonly TextElement[], words: string) =>
	orFail(texts.find(({ text }) => text.startsWith(words)));

describe('a face of the pocket card', () => {
	it('gives a long way out more of the width than a short sign, so that its rows need fewer lines', () => {
		const rows = Array.from({ length: 3 }, () => row('I feel sad.', 'I go for a walk with someone I trust.'));
		const texts = wordsOf({ title: 'Stop and think', rows });
		expect(new Set(texts.map(({ x }) => Math.round(x))).size).toBeLessThanOrEqual(4);
		expect(texts.filter(({ text }) => /walk|trust/.test(text)).length).toBeLessThanOrEqual(6);
	});

	it('has a few helpers in bigger letters than many', () => {
		const few = wordsOf({ title: 'Who I ring', rows: [helper(1, 'Ann')] });
		const many = wordsOf({
			title: 'Who I ring',
			rows: [1, 2, 3, 4].map((at) => helper(at, `Sister Mary ${at}`))
		});
		expect(found(few, 'Ann').size).toBeGreaterThan(found(many, 'Sister').size);
		expect(found(many, 'Sister').size).toBeGreaterThanOrEqual(12);
	});

	it('shares its rows evenly with a second face when it cannot hold them all', () => {
		const rows = [1, 2, 3, 4].map((at) =>
			row(`${at} I feel lonely now.`, 'I wait 15 minutes. The feeling gets smaller.')
		);
		const texts = wordsOf({ title: 'Stop and think', rows });
		const middle = Math.max(...texts.map(({ x }) => x)) / 2;
		expect(rows.map((_, at) => found(texts, `${at + 1} I`).x > middle)).toEqual([false, false, true, true]);
	});
});
