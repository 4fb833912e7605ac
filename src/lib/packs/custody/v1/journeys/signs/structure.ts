import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { signsDecks as ownDecks } from './decks.ts';

export const signsDecks: readonly Deck[] = [
	...reusedDecks('feelings', 'body-signs', 'sg-feelings', 'sg-thoughts', 'sg-people'),
	...ownDecks
];

/** Risk factors (Core SOTP, block 14): feelings, thoughts and people as everywhere; places, days and changes as they are here. */
export const signsJourney: Journey = {
	id: 'signs',
	picture: 'warning-sign',
	access: 'with-staff',
	section: 'signs',
	steps: [
		reusedStep('sg-mood'),
		reusedStep('sg-feelings'),
		reusedStep('sg-thoughts'),
		reusedStep('sg-people'),
		{ id: 'cu-sg-places', picture: 'locked-door', question: { kind: 'sort', decks: ['cu-sg-places'] } },
		{ id: 'cu-sg-here', picture: 'crowd', question: { kind: 'sort', decks: ['cu-sg-here'] } },
		{ id: 'cu-sg-doing', picture: 'rushing', question: { kind: 'sort', decks: ['cu-sg-doing'] } },
		{ id: 'cu-sg-changes', picture: 'staff-change', question: { kind: 'sort', decks: ['cu-sg-changes'] } },
		{
			id: 'cu-sg-big',
			picture: 'warning-sign',
			question: {
				kind: 'choose',
				decks: [],
				from: ['sg-feelings', 'sg-thoughts', 'sg-people', 'cu-sg-places', 'cu-sg-here', 'cu-sg-doing', 'cu-sg-changes'],
				min: 4,
				max: 8
			}
		}
	]
};
