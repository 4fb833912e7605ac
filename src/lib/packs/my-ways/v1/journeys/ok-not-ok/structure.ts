import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * Consent, and how people are hurt: general, plain, never graphic, never a gate (content-inventory.md 5.18). `feelings`
 * and `body-signs` are decks of the base pack.
 */
export const okNotOkDecks: readonly Deck[] = [
	{
		id: 'ok-ask',
		cards: [
			card('ok01', 'raised-hand', 'S1'),
			card('ok04', 'no-bubble', 'S1'),
			card('ok07', 'question-mark', 'S1'),
			card('ok08', 'stop-hand', 'S1')
		]
	},
	{
		id: 'ok-law',
		cards: [
			card('ok02', 'age-badges', 'S1'),
			card('ok03', 'choosing', 'S1'),
			card('ok05', 'still-face', 'S1'),
			card('ok06', 'bed', 'S1'),
			card('ok09', 'screen', 'S1')
		]
	},
	{
		id: 'hu-them',
		cards: [
			card('hh01', 'two-hearts', 'S1'),
			card('hh02', 'heart-plaster', 'S1'),
			card('hh03', 'long-road', 'S1'),
			card('hh04', 'signpost', 'S1')
		]
	},
	{
		id: 'hu-why',
		cards: [
			card('hw01', 'face-sad', 'S1'),
			card('hw02', 'people-shield', 'S1'),
			card('hw03', 'two-friends', 'GL'),
			card('hw04', 'face-proud', 'GL')
		]
	}
];

export const okNotOkJourney: Journey = {
	id: 'ok-not-ok',
	picture: 'traffic-light',
	access: 'with-staff',
	section: 'ok-not-ok',
	steps: [
		{ id: 'ok-ask', picture: 'raised-hand', question: { kind: 'info', decks: ['ok-ask'] } },
		{ id: 'ok-law', picture: 'traffic-light', question: { kind: 'info', decks: ['ok-law'] } },
		{
			id: 'hu-me',
			picture: 'face-chart',
			question: { kind: 'feelings', decks: ['feelings'], body: ['body-signs'], max: 3 }
		},
		{ id: 'hu-them', picture: 'two-hearts', question: { kind: 'info', decks: ['hu-them'] } },
		{ id: 'hu-why', picture: 'people-shield', question: { kind: 'choose', decks: ['hu-why'], min: 0, max: 3 } }
	]
};
