import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const aboutMeDecks: readonly Deck[] = [
	{
		id: 'co-limits',
		cards: [
			card('co-lim-hurt', 'helper-tells', 'ours'),
			card('co-lim-man', 'people-shield', 'ours'),
			card('co-lim-first', 'helper-beside', 'ours'),
			card('co-lim-past', 'private', 'ours'),
			card('co-lim-stop', 'stop-for-today', 'ours')
		]
	},
	{
		id: 'co-best',
		cards: [
			card('co-be-pace', 'snail', 'N6'),
			card('co-be-why', 'question-mark', 'N6'),
			card('co-be-write', 'pencil', 'N6'),
			card('co-be-talk', 'two-talking', 'N6'),
			card('co-be-picture', 'three-boxes', 'N6'),
			card('co-be-time', 'hourglass', 'N6'),
			card('co-be-break', 'cup-break', 'N6'),
			card('co-be-straight', 'speech-bubble', 'N6')
		]
	},
	{
		id: 'co-leads',
		cards: [
			card('co-ld-stress', 'too-much', 'N6'),
			card('co-ld-settle', 'face-calm', 'N6'),
			card('co-ld-proud', 'star', 'N6')
		]
	},
	{
		id: 'co-strain',
		cards: [
			card('co-sn-quiet', 'still-face', 'N6'),
			card('co-sn-talk', 'loud-talk', 'N6'),
			card('co-sn-move', 'restless-legs', 'N6'),
			card('co-sn-joke', 'face-mixed-up', 'N6'),
			card('co-sn-argue', 'pointing-away', 'N6'),
			card('co-sn-away', 'man-apart', 'N6')
		]
	},
	{
		id: 'co-settle',
		cards: [
			card('co-st-walk', 'shoes', 'N6', { flags: ['place'] }),
			card('co-st-music', 'headphones', 'N6'),
			card('co-st-talk', 'two-talking', 'N6'),
			card('co-st-alone', 'quiet-room', 'N6'),
			card('co-st-breathe', 'breathe', 'N6'),
			card('co-st-hands', 'tools', 'N6')
		]
	}
];

export const aboutMeJourney: Journey = {
	id: 'about-me',
	picture: 'name-badge',
	access: 'alone',
	section: 'about-me',
	steps: [
		{ id: 'co-limits', picture: 'helper-tells', question: { kind: 'info', decks: ['co-limits'] } },
		{ id: 'co-best', picture: 'speech-bubble', question: { kind: 'choose', decks: ['co-best'], min: 0, max: 5 } },
		{
			id: 'co-strain',
			picture: 'too-much',
			question: { kind: 'choose', decks: ['co-strain'], lead: 'co-ld-stress', min: 0, max: 4 }
		},
		{
			id: 'co-settle',
			picture: 'face-calm',
			question: { kind: 'choose', decks: ['co-settle'], lead: 'co-ld-settle', min: 0, max: 4 }
		},
		{ id: 'co-proud', picture: 'star', question: { kind: 'words', lead: 'co-ld-proud', max: 300 } }
	]
};
