import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { ifISlipDecks as ownDecks } from './decks.ts';

export const ifISlipDecks: readonly Deck[] = [
	...reusedDecks('lp-about', 'lp-not', 'lp-day', 'lp-next', 'lp-helper'),
	...ownDecks
];

/** Preparing for lapses (Core SOTP, block 18): what he gets ready before, and what he says to staff, in his own words. */
export const ifISlipJourney: Journey = {
	id: 'if-i-slip',
	picture: 'slip-step',
	access: 'with-staff',
	section: 'if-i-slip',
	steps: [
		reusedStep('lp-about'),
		{ id: 'cu-lp-mine', picture: 'slip-step', question: { kind: 'choose', decks: ['cu-lp-mine'], min: 0, max: 4 } },
		{
			id: 'cu-lp-not',
			picture: 'warning-sign',
			question: { kind: 'info', decks: ['lp-not', 'cu-lp-not-do'], shows: 'stop-card' }
		},
		{ id: 'cu-lp-ready', picture: 'checklist', question: { kind: 'choose', decks: ['cu-lp-ready'], min: 0, max: 7 } },
		{
			id: 'cu-lp-now',
			picture: 'stop-hand',
			question: { kind: 'choose', decks: ['cu-lp-now'], order: 'fixed', min: 0, max: 6 }
		},
		{ id: 'cu-lp-say', picture: 'speech-bubble', question: { kind: 'words', lead: 'cu-ld-say', max: 200 } },
		reusedStep('lp-day'),
		reusedStep('lp-next'),
		reusedStep('lp-helper')
	]
};
