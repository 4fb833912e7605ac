import type { Journey } from '#lib/programme/grammar.ts';
import { practiceCheck } from '#lib/packs/custody/v1/journeys/what-i-practise/structure.ts';

/** Changes round him: moves and decisions, said in neutral words. Nothing here promises a date or an answer. */
export const whenThingsChangeJourney: Journey = {
	id: 'cu-change',
	picture: 'suitcase',
	access: 'with-staff',
	section: 'change',
	steps: [
		{ id: 'cu-change-about', picture: 'forked-path', question: { kind: 'info', decks: ['cu-change-about'] } },
		{ id: 'cu-changes', picture: 'staff-change', question: { kind: 'choose', decks: ['cu-changes'], min: 0, max: 4 } },
		{
			id: 'cu-change-pair',
			picture: 'helper-beside',
			question: { kind: 'pair', signs: ['cu-changes'], waysOut: ['cu-change-helps'], tell: 'roles', max: 3 }
		},
		{
			id: 'cu-goes-along',
			picture: 'suitcase',
			question: { kind: 'choose', decks: ['cu-goes-along'], min: 0, max: 8 }
		},
		practiceCheck('cu-check-3')
	]
};
