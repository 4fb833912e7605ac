import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { changeAt, type Place } from '../../../tests/builders/json-change.ts';
import { checkPack } from './check-pack.ts';

function wrongWith(pack: unknown): readonly string[] {
	const checked = checkPack(pack);
	return checked.ok ? [] : checked.problem.map(({ path, sentence }) => `${path}: ${sentence}`);
}

/** The small pack with one value changed. */
const packWith = (place: Place, value: unknown) => changeAt(smallPack, place, () => value);
const deckAt = (id: string) => smallPack.decks.findIndex((deck) => deck.id === id);
/** The place of a step by its id. */
function stepAt(id: string): Place {
	const journey = smallPack.journeys.findIndex(({ steps }) => steps.some((step) => step.id === id));
	const step = smallPack.journeys[journey]?.steps.findIndex((candidate) => candidate.id === id) ?? -1;
	return ['journeys', journey, 'steps', step];
}
const questionAt = (id: string) => smallPack.journeys.flatMap(({ steps }) => steps).find((step) => step.id === id);

describe('A pack cannot switch the safety rules off', () => {
	it.each([['sorted'], ['excuses'], ['pairs'], ['rules'], ['agree']])('%s opens only with staff', (step) => {
		const open = packWith(stepAt(step), { ...questionAt(step), access: 'alone' });
		expect(wrongWith(open).join()).toContain('opens only with staff.');
	});

	it('no sensitive card is offered where he is alone, whichever step hands it on', () => {
		const mood = packWith([...stepAt('mood'), 'question', 'decks'], ['signs']);
		expect(wrongWith(mood)).toContain(
			'journeys › 2 › steps › 0 › access: A step that he opens alone offers no sensitive card.'
		);
		const big = packWith(stepAt('big'), { ...questionAt('big'), access: 'alone' });
		expect(wrongWith(big)).toContain(
			'journeys › 2 › steps › 2 › access: A step that he opens alone offers no sensitive card.'
		);
	});

	it('each rule of an order waits for the check against his rules', () => {
		const loose = packWith(['decks', deckAt('rules'), 'cards', 0, 'flags'], []);
		expect(wrongWith(loose)).toEqual([
			'journeys › 4 › steps › 0 › question › decks: The rule "rule-park" needs the flag "rules".'
		]);
	});

	it('each excuse has true words, and no excuse is the true words of another', () => {
		const mute = packWith(['decks', deckAt('excuses'), 'cards', 0, 'trueWords'], 'excuse-two');
		expect(wrongWith(mute)).toEqual([
			'journeys › 2 › steps › 3 › question › decks: The excuse "excuse-one" needs true words that are no excuse.'
		]);
	});

	it('the limits come first, without a condition, and say something', () => {
		const mute = packWith([...stepAt('limits'), 'question', 'decks'], []);
		expect(wrongWith(mute)).toContain('landmarks › limits: The limits need at least one line.');
		const late = packWith(['landmarks', 'limits'], 'limits-again');
		expect(wrongWith(late)).toContain('landmarks › limits: The limits come before the first question.');
	});

	it('the pair step asks for the ways out of the signs that he acts on', () => {
		expect(wrongWith(packWith([...stepAt('pairs'), 'question', 'signs'], ['sorted']))).toEqual([
			'landmarks › waysOut: This step must ask for the ways out of the signs that "signs" names.'
		]);
	});
});

describe('A question can be answered, and a condition can come true', () => {
	it('no question asks for more cards than it offers', () => {
		expect(wrongWith(packWith([...stepAt('goods'), 'question', 'min'], 2))).toEqual([]);
		const greedy = changeAt(
			packWith([...stepAt('goods'), 'question', 'min'], 3),
			[...stepAt('goods'), 'question', 'max'],
			() => 3
		);
		expect(wrongWith(greedy).join()).toContain('This asks for more cards than it offers.');
	});

	it('a condition waits for a card that its step offers', () => {
		expect(wrongWith(packWith([...stepAt('walk-when'), 'only', 'card'], 'sign-bored'))).toEqual([
			'journeys › 0 › steps › 2 › only › card: "calm" does not offer this card.'
		]);
	});

	it('the goals and rungs of a ladder stand in its decks, each rung once', () => {
		const ladder = [...stepAt('garden-goal'), 'question'];
		expect(wrongWith(packWith([...ladder, 'goals'], ['good-job'])).join()).toContain(
			'"good-job" does not stand in the decks of this ladder.'
		);
	});
});
