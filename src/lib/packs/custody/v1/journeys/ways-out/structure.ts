import type { Deck, Journey, Step } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { practiceCheck } from '#lib/packs/custody/v1/journeys/what-i-practise/structure.ts';
import { waysOutDecks as ownDecks } from './decks.ts';

export const waysOutDecks: readonly Deck[] = [...reusedDecks('wo-control'), ...ownDecks];

function own(id: string, picture: string): Step {
	return { id, picture, question: { kind: 'choose', decks: [id], min: 0, max: 4 } };
}

const picked = ['cu-wo-avoid', 'wo-control', 'cu-wo-escape', 'cu-wo-tell', 'cu-wo-good'];

/** Coping for risk factors, the first time (Core SOTP, block 16): on the wing or ward, by day. */
export const waysOutJourney: Journey = {
	id: 'ways-out',
	picture: 'walk-out',
	access: 'alone',
	section: 'ways-out',
	steps: [
		own('cu-wo-avoid', 'staff-desk'),
		reusedStep('wo-control'),
		own('cu-wo-escape', 'walk-out'),
		own('cu-wo-tell', 'two-talking'),
		own('cu-wo-good', 'sun'),
		{
			id: 'cu-wo-pair',
			picture: 'warning-sign',
			access: 'with-staff',
			question: { kind: 'pair', signs: ['cu-sg-big'], waysOut: picked, from: picked, tell: 'roles', max: 3 }
		},
		practiceCheck('cu-check-2')
	]
};
