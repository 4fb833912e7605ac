import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** Needs and safe ways to them (domain.md 1.8: I-SOTP asks which needs were met). Asked of now, never of the past. */
export const needsDecks: readonly Deck[] = [
	{
		id: 'oo-needs-about',
		cards: [
			card('oo-na1', 'two-hearts', 'IS, GL'),
			card('oo-na2', 'hand-on-chest', 'IS, GL'),
			card('oo-na3', 'green-path', 'IS, GL')
		]
	},
	{
		id: 'oo-needs',
		cards: [
			card('oo-n1', 'two-friends', 'IS, GL'),
			card('oo-n2', 'face-proud', 'IS, GL'),
			card('oo-n3', 'face-calm', 'IS, GL'),
			card('oo-n4', 'ball', 'IS, GL'),
			card('oo-n5', 'choosing', 'IS, GL'),
			card('oo-n6', 'tools', 'IS, GL'),
			card('oo-n7', 'listen', 'IS, GL'),
			card('oo-n8', 'club', 'IS, GL')
		]
	},
	{
		id: 'oo-ways',
		cards: [
			card('oo-w1', 'two-talking', 'IS, GL', { aim: 'tell', flags: ['people'] }),
			card('oo-w2', 'job', 'GL', { aim: 'good' }),
			card('oo-w3', 'quiet-room', 'CBT', { aim: 'control' }),
			card('oo-w4', 'ball', 'GL', { aim: 'good' }),
			card('oo-w5', 'calendar-tick', 'W', { aim: 'avoid' }),
			card('oo-w6', 'broom', 'GL', { aim: 'good' }),
			card('oo-w7', 'key-worker', 'H1', { aim: 'tell' }),
			card('oo-w8', 'club', 'GL', { aim: 'good', flags: ['place', 'people'] })
		]
	}
];

export const needsJourney: Journey = {
	id: 'oo-needs',
	picture: 'hand-on-chest',
	access: 'with-staff',
	section: 'oo-needs',
	steps: [
		{ id: 'oo-needs-about', picture: 'two-hearts', question: { kind: 'info', decks: ['oo-needs-about'] } },
		{ id: 'oo-needs', picture: 'hand-on-chest', question: { kind: 'choose', decks: ['oo-needs'], min: 0, max: 4 } },
		{
			id: 'oo-ways',
			picture: 'green-path',
			question: { kind: 'pair', signs: ['oo-needs'], waysOut: ['oo-ways'], max: 2 }
		}
	]
};
