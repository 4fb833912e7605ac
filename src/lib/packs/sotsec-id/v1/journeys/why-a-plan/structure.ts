import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const whyAPlanDecks: readonly Deck[] = [
	{
		id: 'why-gains',
		cards: [
			card('wy-safe', 'people-shield', 'S2'),
			card('wy-proud', 'star', 'S2'),
			card('wy-home', 'home', 'S2'),
			card('wy-free', 'open-gate', 'S2'),
			card('wy-trust', 'handshake', 'S2'),
			card('wy-fam', 'family-photo', 'P3', { flags: ['people'] }),
			card('wy-job', 'job', 'S2'),
			card('wy-friend', 'two-friends', 'S2')
		]
	},
	{
		id: 'why-losses',
		cards: [
			card('wy-hurt', 'heart-plaster', 'S2'),
			card('wy-police', 'police-officer', 'S2'),
			card('wy-prison', 'locked-door', 'S2'),
			card('wy-losehome', 'van', 'S2'),
			card('wy-shame', 'face-ashamed', 'S2'),
			card('wy-losetrust', 'two-backs', 'S2')
		]
	}
];

export const whyAPlanJourney: Journey = {
	id: 'why-a-plan',
	picture: 'open-gate',
	access: 'alone',
	section: 'why-a-plan',
	steps: [
		{ id: 'why-gains', picture: 'star', question: { kind: 'choose', decks: ['why-gains'], min: 0, max: 5 } },
		{ id: 'why-losses', picture: 'van', question: { kind: 'choose', decks: ['why-losses'], min: 0, max: 3 } }
	]
};
