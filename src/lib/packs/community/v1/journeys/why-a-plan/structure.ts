import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const whyAPlanDecks: readonly Deck[] = [
	{
		id: 'co-gains',
		cards: [
			card('co-wg-safe', 'people-shield', 'S3'),
			card('co-wg-respect', 'face-proud', 'S3'),
			card('co-wg-trust', 'handshake', 'S3'),
			card('co-wg-family', 'family-photo', 'S3', { flags: ['people'] }),
			card('co-wg-home', 'home', 'S3'),
			card('co-wg-work', 'job', 'S3'),
			card('co-wg-free', 'open-gate', 'S3'),
			card('co-wg-close', 'two-friends', 'S3', { flags: ['people'] }),
			card('co-wg-calm', 'face-calm', 'S3')
		]
	},
	{
		id: 'co-losses',
		cards: [
			card('co-wl-harm', 'heart-plaster', 'S3'),
			card('co-wl-prison', 'locked-door', 'S3'),
			card('co-wl-people', 'two-backs', 'S3'),
			card('co-wl-home', 'van', 'S3'),
			card('co-wl-look', 'face-ashamed', 'S3')
		]
	}
];

export const whyAPlanJourney: Journey = {
	id: 'why-a-plan',
	picture: 'open-gate',
	access: 'alone',
	section: 'why-a-plan',
	steps: [
		{ id: 'co-gains', picture: 'star', question: { kind: 'choose', decks: ['co-gains'], min: 0, max: 5 } },
		{ id: 'co-losses', picture: 'van', question: { kind: 'choose', decks: ['co-losses'], min: 0, max: 3 } }
	]
};
