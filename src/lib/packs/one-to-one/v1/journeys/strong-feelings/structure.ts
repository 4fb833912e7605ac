import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** What makes feelings strong, and what settles them: everyday, and before any sign (I-SOTP: emotional self-regulation). */
export const strongFeelingsDecks: readonly Deck[] = [
	{
		id: 'oo-rise',
		cards: [
			card('oo-r1', 'man-apart', 'IS, CBT'),
			card('oo-r2', 'loud-talk', 'IS, CBT'),
			card('oo-r3', 'hourglass', 'IS, CBT'),
			card('oo-r4', 'crowd', 'IS, CBT'),
			card('oo-r5', 'crossed-diary', 'IS, CBT'),
			card('oo-r6', 'two-backs', 'IS, CBT')
		]
	},
	{
		id: 'oo-cool',
		cards: [
			card('oo-c1', 'cup-break', 'CBT', { aim: 'escape' }),
			card('oo-c2', 'speech-bubble', 'CBT', { aim: 'tell' }),
			card('oo-c3', 'breathe', 'CBT', { aim: 'control' }),
			card('oo-c4', 'headphones', 'CBT', { aim: 'good' }),
			card('oo-c5', 'walk-out', 'CBT', { aim: 'escape' }),
			card('oo-c6', 'brush', 'CBT', { aim: 'good' })
		]
	}
];

export const strongFeelingsJourney: Journey = {
	id: 'oo-feelings',
	picture: 'face-chart',
	access: 'with-staff',
	section: 'oo-feelings',
	steps: [
		{ id: 'oo-rise', picture: 'face-chart', question: { kind: 'choose', decks: ['oo-rise'], min: 0, max: 3 } },
		{
			id: 'oo-cool',
			picture: 'breathe',
			question: { kind: 'pair', signs: ['oo-rise'], waysOut: ['oo-cool'], max: 2 }
		}
	]
};
