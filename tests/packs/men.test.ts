import { describe, expect, it } from 'vitest';
import type { Programme } from '#lib/programme/programme.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { wrongWithPapersOf } from '../builders/random-man.ts';
import { wholeAndAlone } from '../builders/real-pack.ts';

/** So many men here; `npm run soak -- men` has 200 for each programme. */
const men = 3;

describe.each(wholeAndAlone)('Men of chance who walk %s', (_, programme) => {
	it('get four papers: none is empty, and none holds an unchecked card or a big sign without a way out', () => {
		const wrong = Array.from({ length: men }, (__, seed) => wrongWithPapersOf(programme, seed + 1)).flat();
		expect(wrong).toEqual([]);
	});
});

describe('A paper that should not be', () => {
	it('would be noticed: with the flags of all cards taken out, unchecked ones print', () => {
		const programme = orFail(programmesById.get('sotsec-id'));
		const wrong = [1, 2, 3].flatMap((seed) => wrongWithPapersOf(programme, seed, withoutFlags(programme)));
		expect(wrong.filter((sentence) => sentence.endsWith('was not checked.')).length).toBeGreaterThan(0);
	});
});

function withoutFlags(programme: Programme): Programme {
	const cards = new Map([...programme.cards].map(([id, card]) => [id, { ...card, flags: [] }]));
	return { ...programme, cards };
}
