import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { carersDecks as ownDecks } from './decks.ts';

export const carersDecks: readonly Deck[] = [...ownDecks, ...reusedDecks('ca-leads')];

/** The sheet of wing or ward staff, made with him: what they see, what they do, what they never do. */
export const carersJourney: Journey = {
	id: 'carers',
	picture: 'day-staff',
	access: 'with-staff',
	section: 'carers',
	steps: [
		{ id: 'cu-ca-see', picture: 'two-looking', question: { kind: 'choose', decks: ['cu-ca-see'], min: 0, max: 6 } },
		{
			id: 'cu-ca-pair',
			picture: 'helper-beside',
			question: { kind: 'pair', signs: ['cu-ca-see'], waysOut: ['cu-ca-do'], tell: 'roles', max: 3 }
		},
		{ id: 'cu-ca-not', picture: 'stop-hand', question: { kind: 'choose', decks: ['cu-ca-not'], min: 0, max: 8 } },
		{
			id: 'cu-ca-changes',
			picture: 'staff-change',
			question: { kind: 'choose', decks: ['cu-ca-changes'], min: 0, max: 12 }
		},
		reusedStep('ca-good-days')
	]
};
