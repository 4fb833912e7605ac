import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { packChanges } from './pack-changes.ts';
import type { OwnPack } from './pack-file.ts';

function packWith(cards: NonNullable<OwnPack['words'][string]>['easy'][number]['cards']): OwnPack {
	return {
		format: 'steady-pack-file',
		version: 1,
		pack: smallPack,
		words: { 'en-GB': { easy: [{ steps: { big: { ask: 'What are your signs?' } }, cards: cards ?? {} }], plain: [] } },
		signedOff: { by: 'Dr A. Rees', on: '2026-11-20' }
	};
}

describe('What is other in a newer version of a pack', () => {
	it('is which lines came, which went, and which say it in other words', () => {
		const from = packWith({ stay: 'I stop.', go: 'I go home.', other: { i: 'I ring.', he: 'He rings.' } });
		const to = packWith({
			stay: 'I stop.',
			come: 'I tell staff.',
			other: { i: 'I ring staff.', he: 'He rings staff.' }
		});
		expect(packChanges(from, to)).toEqual({
			added: ['I tell staff.'],
			takenAway: ['I go home.'],
			reworded: [{ before: 'I ring.', after: 'I ring staff.' }]
		});
	});

	it('is nothing between a pack and itself', () => {
		const pack = packWith({ stay: 'I stop.' });
		expect(packChanges(pack, pack)).toEqual({ added: [], takenAway: [], reworded: [] });
	});
});
