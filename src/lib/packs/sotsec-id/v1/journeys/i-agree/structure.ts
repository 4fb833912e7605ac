import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const iAgreeDecks: readonly Deck[] = [];

export const iAgreeJourney: Journey = {
	id: 'i-agree',
	picture: 'sign-page',
	access: 'with-staff',
	section: 'i-agree',
	steps: [
		{ id: 'ag-limits', picture: 'helper-tells', question: { kind: 'info', decks: ['limits'] } },
		{
			id: 'ag-copies',
			picture: 'plan-folder',
			question: { kind: 'choose', decks: ['roles'], order: 'fixed', min: 0, max: 8 }
		},
		{ id: 'ag-review', picture: 'calendar-tick', question: { kind: 'date' } },
		{ id: 'ag-agree', picture: 'sign-page', question: { kind: 'agree' } },
		{ id: 'ag-end', picture: 'good-life', question: { kind: 'info', decks: [], shows: 'goals' } }
	]
};
