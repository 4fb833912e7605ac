import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const strengthsDecks: readonly Deck[] = [
	{
		id: 'co-str-me',
		cards: [
			card('co-sr-notice', 'eye-5', 'SP'),
			card('co-sr-listen', 'ear-sound', 'SP'),
			card('co-sr-finish', 'checklist', 'SP'),
			card('co-sr-calm', 'face-calm', 'SP'),
			card('co-sr-honest', 'clear-bubble', 'SP'),
			card('co-sr-help', 'raised-hand', 'SP'),
			card('co-sr-care', 'two-hearts', 'SP'),
			card('co-sr-learn', 'book', 'SP')
		]
	},
	{
		id: 'co-str-life',
		cards: [
			card('co-sl-people', 'helpers', 'SP', { flags: ['people'] }),
			card('co-sl-home', 'home', 'SP'),
			card('co-sl-work', 'job', 'SP'),
			card('co-sl-money', 'purse', 'SP'),
			card('co-sl-health', 'healthy', 'SP'),
			card('co-sl-free', 'ball', 'SP'),
			card('co-sl-staff', 'handshake', 'SP'),
			card('co-sl-goals', 'ladder', 'SP')
		]
	}
];

export const strengthsJourney: Journey = {
	id: 'strengths',
	picture: 'star',
	access: 'alone',
	section: 'strengths',
	steps: [
		{ id: 'co-str-me', picture: 'star', question: { kind: 'choose', decks: ['co-str-me'], min: 0, max: 5 } },
		{ id: 'co-str-life', picture: 'home', question: { kind: 'choose', decks: ['co-str-life'], min: 0, max: 5 } }
	]
};
