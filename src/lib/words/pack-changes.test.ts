import { describe, expect, it } from 'vitest';
import type { WordsFile } from '#lib/programme/grammar.ts';
import { packChanges } from './pack-changes.ts';

const saying = (cards: NonNullable<WordsFile['cards']>): readonly WordsFile[] => [
	{ steps: { big: { ask: 'What are your signs?' } }, cards }
];

describe('What is other in a newer version of a programme', () => {
	it('is which lines came, which went, and which say it in other words', () => {
		const from = saying({ stay: 'I stop.', go: 'I go home.', other: { i: 'I ring.', he: 'He rings.' } });
		const to = saying({ stay: 'I stop.', come: 'I tell staff.', other: { i: 'I ring staff.', he: 'He rings staff.' } });
		expect(packChanges(from, to)).toEqual({
			added: ['I tell staff.'],
			takenAway: ['I go home.'],
			reworded: [{ id: 'other', before: 'I ring.', after: 'I ring staff.' }]
		});
	});

	it('is also what a title says, and what the pages after a question ask', () => {
		const from = [{ journeys: { big: { title: 'My signs' } }, steps: { big: { ask: 'Which?', then: 'What helps?' } } }];
		const to = [{ journeys: { big: { title: 'My walls' } }, steps: { big: { ask: 'Which?', hint: 'Pick 4.' } } }];
		expect(packChanges(from, to)).toEqual({
			added: ['Pick 4.'],
			takenAway: ['What helps?'],
			reworded: [{ id: 'big', before: 'My signs', after: 'My walls' }]
		});
	});

	it('is nothing between a programme and itself', () => {
		const same = saying({ stay: 'I stop.' });
		expect(packChanges(same, same)).toEqual({ added: [], takenAway: [], reworded: [] });
	});
});
