import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const strengthsDecks: readonly Deck[] = [
	{
		id: 'str-me',
		cards: [
			card('pr01', 'face-calm', 'SP'),
			card('pr02', 'hourglass', 'SP'),
			card('pr03', 'open-hands', 'SP'),
			card('pr04', 'two-hearts', 'SP'),
			card('pr05', 'raised-hand', 'SP'),
			card('pr06', 'ladder', 'SP'),
			card('pr07', 'circle-chairs', 'SS'),
			card('pr08', 'checklist', 'SP', { flags: ['rules'] })
		]
	},
	{
		id: 'str-life',
		cards: [
			card('pr09', 'handshake', 'SP'),
			card('pr10', 'tools', 'SP'),
			card('pr11', 'ball', 'SP'),
			card('pr12', 'purse', 'SP'),
			card('pr13', 'pill-box', 'SP'),
			card('pr14', 'two-friends', 'SP', { flags: ['people'] }),
			card('pr15', 'family-photo', 'SP', { flags: ['people'] }),
			card('pr16', 'home', 'SP'),
			card('pr17', 'ladder', 'SP')
		]
	}
];

export const strengthsJourney: Journey = {
	id: 'strengths',
	picture: 'star',
	access: 'alone',
	section: 'strengths',
	steps: [
		{ id: 'str-me', picture: 'star', question: { kind: 'choose', decks: ['str-me'], min: 0, max: 5 } },
		{ id: 'str-life', picture: 'home', question: { kind: 'choose', decks: ['str-life'], min: 0, max: 5 } }
	]
};
