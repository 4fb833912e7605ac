import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { internetSignsDecks } from './decks-signs.ts';
import { internetWaysOutDecks } from './decks-ways-out.ts';

export const internetDecks: readonly Deck[] = [...internetSignsDecks, ...internetWaysOutDecks];

/** The good comes first; then signs, each with its way out; then what the house agreed. `roles` is a deck of the base pack. */
export const internetJourney: Journey = {
	id: 'internet',
	picture: 'screen',
	access: 'with-staff',
	section: 'internet',
	steps: [
		{ id: 'in-about', picture: 'screen', question: { kind: 'info', decks: ['in-about'] } },
		{ id: 'in-good', picture: 'sun', question: { kind: 'choose', decks: ['in-good'], min: 0, max: 4 } },
		{ id: 'in-how', picture: 'moon-phone', question: { kind: 'choose', decks: ['in-how'], min: 0, max: 2 } },
		{ id: 'in-what', picture: 'search-risky', question: { kind: 'choose', decks: ['in-what'], min: 0, max: 2 } },
		{ id: 'in-who', picture: 'stranger-chat', question: { kind: 'choose', decks: ['in-who'], min: 0, max: 2 } },
		{
			id: 'in-pair',
			picture: 'phone-off',
			question: {
				kind: 'pair',
				signs: ['in-how', 'in-what', 'in-who'],
				waysOut: ['in-outs'],
				tell: 'roles',
				max: 3
			}
		},
		{ id: 'in-house', picture: 'home', question: { kind: 'choose', decks: ['in-house'], min: 0, max: 5 } },
		{ id: 'in-found', picture: 'stop-hand', question: { kind: 'info', decks: ['in-found'], shows: 'stop-card' } }
	]
};
