import type { Journey } from '#lib/programme/grammar.ts';

/** The limits again, then copies, review and his yes or no; the last page is about his goals. */
export const iAgreeJourney: Journey = {
	id: 'i-agree',
	picture: 'sign-page',
	access: 'with-staff',
	section: 'i-agree',
	steps: [
		{ id: 'co-ag-limits', picture: 'helper-tells', question: { kind: 'info', decks: ['co-limits'] } },
		{
			id: 'co-ag-copies',
			picture: 'plan-folder',
			question: { kind: 'choose', decks: ['roles'], order: 'fixed', min: 0, max: 8 }
		},
		{ id: 'co-ag-review', picture: 'calendar-tick', question: { kind: 'date' } },
		{ id: 'co-ag-agree', picture: 'sign-page', question: { kind: 'agree' } },
		{ id: 'co-ag-end', picture: 'good-life', question: { kind: 'info', decks: [], shows: 'goals' } }
	]
};
