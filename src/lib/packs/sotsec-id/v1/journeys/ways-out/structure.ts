import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { waysOutAvoidControlDecks } from './decks-avoid-control.ts';
import { waysOutEscapeTellGoodDecks } from './decks-escape-tell-good.ts';

export const waysOutDecks: readonly Deck[] = [...waysOutAvoidControlDecks, ...waysOutEscapeTellGoodDecks];

export const waysOutJourney: Journey = {
	id: 'ways-out',
	picture: 'walk-out',
	access: 'alone',
	section: 'ways-out',
	steps: [
		{ id: 'wo-avoid', picture: 'green-path', question: { kind: 'choose', decks: ['wo-avoid'], min: 0, max: 4 } },
		{ id: 'wo-control', picture: 'stop-hand', question: { kind: 'choose', decks: ['wo-control'], min: 0, max: 4 } },
		{ id: 'wo-escape', picture: 'walk-out', question: { kind: 'choose', decks: ['wo-escape'], min: 0, max: 4 } },
		{ id: 'wo-tell', picture: 'two-talking', question: { kind: 'choose', decks: ['wo-tell'], min: 0, max: 4 } },
		{ id: 'wo-good', picture: 'sun', question: { kind: 'choose', decks: ['wo-good'], min: 0, max: 4 } },
		{
			id: 'wo-pair',
			picture: 'warning-sign',
			access: 'with-staff',
			question: {
				kind: 'pair',
				signs: ['sg-big'],
				waysOut: ['wo-avoid', 'wo-control', 'wo-escape', 'wo-tell', 'wo-good'],
				from: ['wo-avoid', 'wo-control', 'wo-escape', 'wo-tell', 'wo-good'],
				tell: 'roles',
				max: 3
			}
		}
	]
};
