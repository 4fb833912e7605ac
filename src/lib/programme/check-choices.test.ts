import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { checkChoices } from './check-choices.ts';
import type { Pack, Question } from './grammar.ts';

/** The small pack, its second page asking otherwise. */
function asking(question: Question): Pack {
	const [first, ...others] = smallPack.journeys;
	if (first === undefined) throw new Error('The small pack has no journeys.');
	const steps = first.steps.map((step) => (step.id === 'calm' ? { ...step, question } : step));
	return { ...smallPack, journeys: [{ ...first, steps }, ...others] };
}

describe('plain yes or no', () => {
	it('is asked for the agreement alone', () => {
		expect(checkChoices(smallPack)).toEqual([]);
		expect(checkChoices(asking({ kind: 'agree' }))).toEqual([
			{
				path: 'journeys › 0 › steps › 1 › question',
				sentence: 'Only the agreement asks for yes or no. Ask with cards to pick or to sort.'
			}
		]);
	});

	it('is not made of 2 cards of which 1 is picked', () => {
		expect(checkChoices(asking({ kind: 'choose', decks: ['goods'], min: 0, max: 1 }))).toHaveLength(1);
		expect(checkChoices(asking({ kind: 'choose', decks: ['calm'], min: 0, max: 1 }))).toEqual([]);
		expect(checkChoices(asking({ kind: 'choose', decks: ['goods'], min: 0, max: 2 }))).toEqual([]);
	});
});
