import { describe, expect, it } from 'vitest';
import type { Card, Line } from '#lib/programme/grammar.ts';
import { addOns, bases } from '../../src/cli/packs.ts';
import { bundledProgrammes } from './bundled-packs.ts';
import { flagsAskedBy, isHeldBack, needNoCheck } from './flag-words.ts';

const texts = (line: Line): string => (typeof line === 'string' ? line : Object.values(line).join(' '));
/** All that each card says, in every voice and at every word level. */
const said = new Map(
	[...bases, ...addOns].flatMap(({ easy }) =>
		easy.flatMap(({ cards = {} }) => Object.entries(cards).map(([id, line]) => [id, texts(line)] as const))
	)
);
const excepted = Object.values(needNoCheck).flat();

/** Cards that name who helps him: the number of a person is asked for apart, and prints only when he asked that person. */
const roles = new Set(
	bundledProgrammes.flatMap(({ pack }) => {
		const decks = pack.journeys.flatMap(({ steps }) =>
			steps.flatMap(({ question }) => (question.kind === 'people' ? question.roles : []))
		);
		return pack.decks.filter(({ id }) => decks.includes(id)).flatMap(({ cards }) => cards.map(({ id }) => id));
	})
);

/** Flags that the words of a card ask for and that it does not carry. */
function missingOn(card: Card): readonly string[] {
	if (roles.has(card.id)) return [];
	return flagsAskedBy(said.get(card.id) ?? '').filter((flag) => card.flags?.includes(flag) !== true);
}

describe.each(bundledProgrammes)('The flags of $name', ({ pack }) => {
	const cards = pack.decks.flatMap((deck) => deck.cards);

	it('stand on every card that speaks of a place, of people, of the internet or of rules, each for what it speaks of', () => {
		const missed = cards.filter((card) => missingOn(card).length > 0 && !excepted.includes(card.id));
		expect(missed.map((card) => `${card.id}: ${said.get(card.id)} (${missingOn(card).join()})`)).toEqual([]);
	});
});

describe('The list of cards that need no check', () => {
	it('names each card once, and only cards that speak of such a thing without a flag', () => {
		const cards = bundledProgrammes.flatMap(({ pack }) => pack.decks.flatMap((deck) => deck.cards));
		const speaking = new Set(cards.filter((card) => missingOn(card).length > 0).map(({ id }) => id));
		expect(excepted.filter((id) => !speaking.has(id))).toEqual([]);
		expect(new Set(excepted).size).toBe(excepted.length);
	});

	it('is short beside what is flagged', () => {
		const cards = bundledProgrammes.flatMap(({ pack }) => pack.decks.flatMap((deck) => deck.cards));
		const flagged = new Set(cards.filter(isHeldBack).map(({ id }) => id));
		expect(flagged.size).toBeGreaterThan(excepted.length * 3);
	});
});

describe('The words that ask for a flag', () => {
	it.each([
		['I go swimming each week.', 'place'],
		['I join a club for adults.', 'place,people'],
		['I help as a volunteer.', 'people'],
		['I walk the dog of my neighbour.', 'people'],
		['I go to my faith group.', 'people'],
		['I chat while I play a game.', 'internet'],
		['I watch a film on my TV.', 'internet'],
		['I ask my officer about a trip.', 'place,rules'],
		['I breathe slowly.', '']
	])('are found in "%s": %s', (words, flags) => {
		expect(flagsAskedBy(words).join()).toBe(flags);
	});
});
