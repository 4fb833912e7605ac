import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const aboutMeDecks: readonly Deck[] = [
	{
		id: 'limits',
		cards: [
			card('lim-hurt', 'helper-tells', 'ours'),
			card('lim-me', 'people-shield', 'ours'),
			card('lim-first', 'helper-beside', 'ours'),
			card('lim-past', 'private', 'ours'),
			card('lim-stop', 'stop-for-today', 'ours')
		]
	},
	{
		id: 'about-help',
		cards: [
			card('ab-name', 'name-badge', 'N6'),
			card('ab-slow', 'snail', 'N6'),
			card('ab-short', 'short-words', 'N6'),
			card('ab-pics', 'picture-card', 'N6'),
			card('ab-read', 'read-to-me', 'N6'),
			card('ab-time', 'hourglass', 'N6'),
			card('ab-quiet', 'quiet-room', 'N6'),
			card('ab-break', 'cup-break', 'N6')
		]
	},
	{
		id: 'about-leads',
		cards: [
			card('ab-talk', 'two-talking', 'N6'),
			card('ab-upset', 'face-sad', 'N6'),
			card('ab-calm', 'face-calm', 'N6'),
			card('ab-proud', 'star', 'N6')
		]
	},
	{
		id: 'about-talk',
		cards: [
			card('at-words', 'speech-bubble', 'N6'),
			card('at-sign', 'signing-hands', 'N6'),
			card('at-pics', 'picture-card', 'N6'),
			card('at-write', 'pencil', 'N6'),
			card('at-show', 'point-show', 'N6'),
			card('at-helped', 'helper-beside', 'N6')
		]
	},
	{
		id: 'about-upset',
		cards: [
			card('au-quiet', 'still-face', 'N6'),
			card('au-loud', 'loud-talk', 'N6'),
			card('au-walk', 'restless-legs', 'N6'),
			card('au-hot', 'face-hot', 'N6'),
			card('au-alone', 'man-apart', 'N6'),
			card('au-cry', 'face-sad', 'N6'),
			card('au-hands', 'tight-hands', 'N6')
		]
	},
	{
		id: 'about-calm',
		cards: [
			card('ac-music', 'headphones', 'N6'),
			card('ac-walk', 'shoes', 'N6', { flags: ['place'] }),
			card('ac-quiet', 'quiet-room', 'N6'),
			card('ac-tea', 'cup-break', 'N6'),
			card('ac-talk', 'two-talking', 'N6'),
			card('ac-breathe', 'breathe', 'N6'),
			card('ac-hobby', 'ball', 'N6')
		]
	}
];

export const aboutMeJourney: Journey = {
	id: 'about-me',
	picture: 'name-badge',
	access: 'alone',
	section: 'about-me',
	steps: [
		{ id: 'limits', picture: 'helper-tells', question: { kind: 'info', decks: ['limits'] } },
		{ id: 'about-help', picture: 'speech-bubble', question: { kind: 'choose', decks: ['about-help'], min: 0, max: 5 } },
		{
			id: 'about-talk',
			picture: 'two-talking',
			question: { kind: 'choose', decks: ['about-talk'], lead: 'ab-talk', min: 0, max: 3 }
		},
		{
			id: 'about-upset',
			picture: 'face-sad',
			question: { kind: 'choose', decks: ['about-upset'], lead: 'ab-upset', min: 0, max: 4 }
		},
		{
			id: 'about-calm',
			picture: 'face-calm',
			question: { kind: 'choose', decks: ['about-calm'], lead: 'ab-calm', min: 0, max: 4 }
		},
		{ id: 'about-proud', picture: 'star', question: { kind: 'words', lead: 'ab-proud', max: 300 } }
	]
};
