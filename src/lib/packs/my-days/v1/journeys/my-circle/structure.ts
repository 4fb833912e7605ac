import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * His helpers in three rings (content-inventory.md 5.9): close, staff, official. The roles are those of the base pack.
 */
export const myCircleDecks: readonly Deck[] = [
	{
		id: 'md-rings',
		cards: [
			card('md-ring1', 'two-hearts', 'C1'),
			card('md-ring2', 'day-staff', 'C1'),
			card('md-ring3', 'staff-desk', 'C1')
		]
	},
	{
		id: 'md-circle-give',
		cards: [
			card('md-cg01', 'ear-sound', 'C1'),
			card('md-cg02', 'clear-bubble', 'C1'),
			card('md-cg03', 'ball', 'C1'),
			card('md-cg04', 'plan-folder', 'C1'),
			card('md-cg05', 'man-shield', 'C1'),
			card('md-cg06', 'show-me', 'C1'),
			card('md-cg07', 'face-calm', 'C1'),
			card('md-cg08', 'star', 'C1')
		]
	},
	{
		id: 'md-circle-back',
		cards: [
			card('md-cb01', 'handshake', 'C1'),
			card('md-cb02', 'clear-bubble', 'C1'),
			card('md-cb03', 'phone-helper', 'C1'),
			card('md-cb04', 'listen', 'C1'),
			card('md-cb05', 'clock-tick', 'C1'),
			card('md-cb06', 'open-hands', 'C1')
		]
	}
];

export const myCircleJourney: Journey = {
	id: 'my-circle',
	picture: 'helpers',
	access: 'alone',
	section: 'my-circle',
	steps: [
		{
			id: 'md-circle',
			picture: 'helpers',
			question: {
				kind: 'info',
				decks: ['md-rings'],
				shows: 'circle',
				rings: {
					'md-ring1': ['hp02', 'hp03', 'hp12'],
					'md-ring2': ['hp01', 'hp04', 'hp09', 'hp13', 'hp14', 'hp15'],
					'md-ring3': ['hp05', 'hp06', 'hp07', 'hp08', 'hp10', 'hp11', 'hp16']
				}
			}
		},
		{
			id: 'md-circle-give',
			picture: 'two-hearts',
			question: { kind: 'choose', decks: ['md-circle-give'], min: 0, max: 4 }
		},
		{
			id: 'md-circle-back',
			picture: 'handshake',
			question: { kind: 'choose', decks: ['md-circle-back'], min: 0, max: 3 }
		}
	]
};
