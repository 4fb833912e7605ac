import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const ifISlipDecks: readonly Deck[] = [
	{
		id: 'co-lp-about',
		cards: [
			card('co-la-slip', 'slip-step', 'E5'),
			card('co-la-stop', 'stop-hand', 'E5'),
			card('co-la-tell', 'two-talking', 'E5'),
			card('co-la-again', 'start-again', 'AVE')
		]
	},
	{
		id: 'co-lp-mine',
		cards: [
			card('co-l-thought', 'repeat-cloud', 'RP'),
			card('co-l-place', 'red-pin', 'RP', { flags: ['place', 'rules'] }),
			card('co-l-secret', 'closed-box', 'RP'),
			card('co-l-drink', 'glass', 'RP'),
			card('co-l-online', 'screen', 'RP', { flags: ['internet', 'rules'] }),
			card('co-l-miss', 'empty-seat', 'RP'),
			card('co-l-excuse', 'tangled-bubble', 'RP'),
			card('co-l-rule', 'torn-page', 'RP', { flags: ['rules'] })
		]
	},
	{
		id: 'co-lp-not',
		cards: [
			card('co-n-pictures', 'screen', 'GK'),
			card('co-n-contact', 'crossed-letter', 'GK'),
			card('co-n-hurt', 'heart-plaster', 'GK')
		]
	},
	{
		id: 'co-lp-not-do',
		cards: [
			card('co-n-stop', 'stop-hand', 'GK'),
			card('co-n-keep', 'no-delete', 'GK'),
			card('co-n-tell', 'staff-desk', 'GK'),
			card('co-n-999', 'phone-999', 'GK')
		]
	},
	{
		id: 'co-lp-now',
		cards: [
			card('co-i-stop', 'stop-hand', 'RP'),
			card('co-i-leave', 'walk-out', 'RP'),
			card('co-i-ring', 'phone-helper', 'RP'),
			card('co-i-with', 'helper-beside', 'RP'),
			card('co-i-keep', 'no-delete', 'RP', { flags: ['internet', 'rules'] }),
			card('co-i-safe', 'phone-999', 'RP')
		]
	},
	{
		id: 'co-lp-day',
		cards: [
			card('co-i-truth', 'clear-bubble', 'RP'),
			card('co-i-feel', 'face-chart', 'RP'),
			card('co-i-plan', 'plan-folder', 'RP'),
			card('co-i-again', 'start-again', 'AVE'),
			card('co-i-food', 'meal', 'RP')
		]
	},
	{
		id: 'co-lp-next',
		cards: [
			card('co-i-group', 'circle-chairs', 'RP'),
			card('co-i-learn', 'four-steps', 'RP'),
			card('co-i-change', 'pencil', 'RP'),
			card('co-i-good', 'sun', 'GL'),
			card('co-i-check', 'calendar-tick', 'RP'),
			card('co-i-thank', 'handshake', 'RP')
		]
	},
	{
		id: 'co-lp-others',
		cards: [
			card('co-o-thank', 'two-talking', 'PBS'),
			card('co-o-calm', 'face-calm', 'PBS'),
			card('co-o-safe', 'people-shield', 'PBS'),
			card('co-o-say', 'helper-tells', 'PBS'),
			card('co-o-plan', 'calendar-tick', 'PBS'),
			card('co-o-hope', 'star', 'PBS')
		]
	}
];

export const ifISlipJourney: Journey = {
	id: 'if-i-slip',
	picture: 'slip-step',
	access: 'with-staff',
	section: 'if-i-slip',
	steps: [
		{ id: 'co-lp-about', picture: 'slip-step', question: { kind: 'info', decks: ['co-lp-about'] } },
		{ id: 'co-lp-mine', picture: 'slip-step', question: { kind: 'choose', decks: ['co-lp-mine'], min: 0, max: 4 } },
		{
			id: 'co-lp-not',
			picture: 'phone-999',
			question: { kind: 'info', decks: ['co-lp-not', 'co-lp-not-do'], shows: 'stop-card' }
		},
		{
			id: 'co-lp-now',
			picture: 'stop-hand',
			question: { kind: 'choose', decks: ['co-lp-now'], order: 'fixed', min: 0, max: 6 }
		},
		{
			id: 'co-lp-day',
			picture: 'two-talking',
			question: { kind: 'choose', decks: ['co-lp-day'], order: 'fixed', min: 0, max: 5 }
		},
		{ id: 'co-lp-next', picture: 'start-again', question: { kind: 'choose', decks: ['co-lp-next'], min: 0, max: 5 } },
		{
			id: 'co-lp-others',
			picture: 'helper-beside',
			question: { kind: 'choose', decks: ['co-lp-others'], min: 0, max: 6 }
		}
	]
};
