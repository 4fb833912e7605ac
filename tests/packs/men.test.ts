import { describe, expect, it } from 'vitest';
import type { Programme } from '#lib/programme/programme.ts';
import { bases } from '../../src/cli/packs.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { wrongWithPapersOf } from '../builders/random-man.ts';
import { wholeAndAlone } from '../builders/real-pack.ts';

/** So many men walk each pack: in turn the pack alone, and with all the parts that fit it. */
const men = 200;

/** Each base pack, and the programmes that its men walk. */
const walked = bases.map(({ pack }) => {
	const programmes = wholeAndAlone.filter(([, { packs }]) => packs[0]?.id === pack.id);
	return [pack.id, programmes] as const;
});

describe.each(walked)('Men of chance who walk %s, alone or with all its parts', (_, programmes) => {
	it(`get four papers, all ${men} of them: none is empty, and none holds an unchecked card or a sign without a way out`, () => {
		const wrong = Array.from({ length: men }, (__, at) => {
			const [name, programme] = orFail(programmes[at % programmes.length]);
			return wrongWithPapersOf(programme, at + 1).map((sentence) => `${name}, seed ${at + 1}: ${sentence}`);
		}).flat();
		expect(wrong).toEqual([]);
	}, 180_000);
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
