import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goalsThatFitDecks: readonly Deck[] = [
	{
		id: 'cu-goal-about',
		cards: [
			card('cu-ga-do', 'start-again', 'S2'),
			card('cu-ga-both', 'people-shield', 'S2'),
			card('cu-ga-fit', 'signpost', 'S2'),
			card('cu-ga-small', 'ladder', 'S2')
		]
	},
	{
		id: 'cu-goals',
		cards: [
			card('cu-gi-honest', 'clear-bubble', 'S2'),
			card('cu-gi-adults', 'two-friends', 'S2', { flags: ['people'] }),
			card('cu-gi-feel', 'speech-bubble', 'S2'),
			card('cu-gi-week', 'calendar-tick', 'S2'),
			card('cu-gi-kind', 'two-hearts', 'S2'),
			card('cu-gi-clear', 'water', 'S2')
		]
	},
	{
		id: 'cu-gi-honest-steps',
		cards: [
			card('cu-gi-h1', 'key-worker', 'S2'),
			card('cu-gi-h2', 'early-stop', 'S2'),
			card('cu-gi-h3', 'circle-chairs', 'S2'),
			card('cu-gi-h4', 'calendar-tick', 'S2')
		]
	},
	{
		id: 'cu-gi-adults-steps',
		cards: [
			card('cu-gi-a1', 'speech-bubble', 'S2', { flags: ['people'] }),
			card('cu-gi-a2', 'meeting', 'S2', { flags: ['people'] }),
			card('cu-gi-a3', 'dice', 'S2', { flags: ['people'] }),
			card('cu-gi-a4', 'two-friends', 'S2', { flags: ['people'] })
		]
	},
	{
		id: 'cu-gi-feel-steps',
		cards: [
			card('cu-gi-f1', 'face-chart', 'S2'),
			card('cu-gi-f2', 'day-staff', 'S2'),
			card('cu-gi-f3', 'circle-chairs', 'S2'),
			card('cu-gi-f4', 'face-sad', 'S2')
		]
	},
	{
		id: 'cu-gi-week-steps',
		cards: [
			card('cu-gi-w1', 'pencil', 'S2'),
			card('cu-gi-w2', 'sun', 'S2'),
			card('cu-gi-w3', 'tools', 'S2', { flags: ['place'] }),
			card('cu-gi-w4', 'calendar-sun', 'S2')
		]
	},
	{
		id: 'cu-gi-kind-steps',
		cards: [
			card('cu-gi-k1', 'ear-sound', 'S2'),
			card('cu-gi-k2', 'handshake', 'S2'),
			card('cu-gi-k3', 'giving', 'S2', { flags: ['people'] }),
			card('cu-gi-k4', 'open-hands', 'S2')
		]
	},
	{
		id: 'cu-gi-clear-steps',
		cards: [
			card('cu-gi-c1', 'no-bubble', 'S2'),
			card('cu-gi-c2', 'nurse', 'S2'),
			card('cu-gi-c3', 'group-leader', 'S2', { flags: ['place'] }),
			card('cu-gi-c4', 'day-staff', 'S2')
		]
	}
];
