import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const whoHelpsDecks: readonly Deck[] = [
	{
		id: 'roles',
		cards: [
			card('co-h-officer', 'probation-officer', 'S3'),
			card('co-h-leader', 'group-leader', 'S3'),
			card('co-h-partner', 'two-hearts', 'S3', { flags: ['people'] }),
			card('co-h-family', 'family-photo', 'S3', { flags: ['people'] }),
			card('co-h-friend', 'two-friends', 'S3', { flags: ['people'] }),
			card('co-h-police', 'police-officer', 'GK'),
			card('co-h-psych', 'psychologist', 'S3'),
			card('co-h-social', 'social-worker', 'GK'),
			card('co-h-key', 'key-worker', 'S3'),
			card('co-h-doctor', 'doctor', 'GK'),
			card('co-h-circle', 'circle-volunteer', 'C1'),
			card('co-h-work', 'job', 'GK', { flags: ['people'] }),
			card('co-h-faith', 'faith-leader', 'GK', { flags: ['people'] }),
			card('co-h-line', 'headset', 'E5')
		]
	}
];

export const whoHelpsJourney: Journey = {
	id: 'helpers',
	picture: 'helpers',
	access: 'alone',
	section: 'helpers',
	steps: [{ id: 'co-people', picture: 'helpers', question: { kind: 'people', roles: ['roles'], max: 8 } }]
};
