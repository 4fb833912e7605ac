import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { ifISlipAboutDecks } from './decks-about.ts';
import { ifISlipAfterDecks } from './decks-after.ts';

export const ifISlipDecks: readonly Deck[] = [...ifISlipAboutDecks, ...ifISlipAfterDecks];

export const ifISlipJourney: Journey = {
	id: 'if-i-slip',
	picture: 'slip-step',
	access: 'with-staff',
	section: 'if-i-slip',
	steps: [
		{ id: 'lp-about', picture: 'slip-step', question: { kind: 'info', decks: ['lp-about'] } },
		{ id: 'lp-mine', picture: 'slip-step', question: { kind: 'choose', decks: ['lp-mine'], min: 0, max: 4 } },
		{
			id: 'lp-not',
			picture: 'phone-999',
			question: { kind: 'info', decks: ['lp-not', 'lp-not-do'], shows: 'stop-card' }
		},
		{
			id: 'lp-now',
			picture: 'stop-hand',
			question: { kind: 'choose', decks: ['lp-now'], order: 'fixed', min: 0, max: 6 }
		},
		{
			id: 'lp-day',
			picture: 'two-talking',
			question: { kind: 'choose', decks: ['lp-day'], order: 'fixed', min: 0, max: 6 }
		},
		{ id: 'lp-next', picture: 'start-again', question: { kind: 'choose', decks: ['lp-next'], min: 0, max: 5 } },
		{ id: 'lp-helper', picture: 'helper-beside', question: { kind: 'choose', decks: ['lp-helper'], min: 0, max: 6 } }
	]
};
