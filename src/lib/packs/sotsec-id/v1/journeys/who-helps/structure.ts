import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const helpersDecks: readonly Deck[] = [
	{
		id: 'roles',
		cards: [
			card('hp01', 'key-worker', 'S1'),
			card('hp02', 'family-photo', 'S1', { flags: ['people'] }),
			card('hp03', 'two-friends', 'S1', { flags: ['people'] }),
			card('hp04', 'circle-chairs', 'S1'),
			card('hp05', 'psychologist', 'S1'),
			card('hp06', 'social-worker', 'S1'),
			card('hp07', 'probation-officer', 'GK'),
			card('hp08', 'police-officer', 'GK'),
			card('hp09', 'nurse', 'GK'),
			card('hp10', 'doctor', 'GK'),
			card('hp11', 'advocate', 'GK'),
			card('hp12', 'circle-volunteer', 'C1'),
			card('hp13', 'job', 'GK'),
			card('hp14', 'candle', 'GK'),
			card('hp15', 'night-staff', 'GK'),
			card('hp16', 'headset', 'P3')
		]
	}
];

export const helpersJourney: Journey = {
	id: 'helpers',
	picture: 'helpers',
	access: 'alone',
	section: 'helpers',
	steps: [{ id: 'hl-people', picture: 'helpers', question: { kind: 'people', roles: ['roles'], max: 8 } }]
};
