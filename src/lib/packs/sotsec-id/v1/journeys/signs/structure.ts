import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { signsFeelingsDecks } from './decks-feelings.ts';
import { signsSituationsDecks } from './decks-situations.ts';

export const signsDecks: readonly Deck[] = [...signsFeelingsDecks, ...signsSituationsDecks];

export const signsJourney: Journey = {
	id: 'signs',
	picture: 'warning-sign',
	access: 'with-staff',
	section: 'signs',
	steps: [
		{
			id: 'sg-mood',
			picture: 'face-chart',
			question: { kind: 'feelings', decks: ['feelings'], body: ['body-signs'], max: 5 }
		},
		{ id: 'sg-feelings', picture: 'face-worried', question: { kind: 'sort', decks: ['sg-feelings'] } },
		{ id: 'sg-thoughts', picture: 'grey-cloud', question: { kind: 'sort', decks: ['sg-thoughts'] } },
		{ id: 'sg-people', picture: 'crowd', question: { kind: 'sort', decks: ['sg-people'] } },
		{ id: 'sg-places', picture: 'red-pin', question: { kind: 'sort', decks: ['sg-places'] } },
		{ id: 'sg-doing', picture: 'rushing', question: { kind: 'sort', decks: ['sg-doing'] } },
		{ id: 'sg-changes', picture: 'staff-change', question: { kind: 'sort', decks: ['sg-changes'] } },
		{
			id: 'sg-big',
			picture: 'warning-sign',
			question: {
				kind: 'choose',
				decks: [],
				from: ['sg-feelings', 'sg-thoughts', 'sg-people', 'sg-places', 'sg-doing', 'sg-changes'],
				min: 4,
				max: 8
			}
		}
	]
};
