import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeLaddersDecks: readonly Deck[] = [
	{
		id: 'co-g1-ladder',
		cards: [
			card('co-g1-goal', 'healthy', 'GL'),
			card('co-g1-r1', 'bed', 'GL'),
			card('co-g1-r2', 'doctor', 'GL'),
			card('co-g1-r3', 'shoes', 'GL', { flags: ['place'] }),
			card('co-g1-r4', 'calendar-tick', 'GL')
		]
	},
	{
		id: 'co-g2-ladder',
		cards: [
			card('co-g2-goal', 'book', 'GL', { flags: ['place'] }),
			card('co-g2-r1', 'pencil', 'GL'),
			card('co-g2-r2', 'ask-app', 'GL', { flags: ['place', 'rules'] }),
			card('co-g2-r3', 'meeting', 'GL', { flags: ['place', 'people'] }),
			card('co-g2-r4', 'point-show', 'GL')
		]
	},
	{
		id: 'co-g3-ladder',
		cards: [
			card('co-g3-goal', 'ball', 'GL'),
			card('co-g3-r1', 'choosing', 'GL', { flags: ['rules'] }),
			card('co-g3-r2', 'purse', 'GL'),
			card('co-g3-r3', 'clock-tick', 'GL'),
			card('co-g3-r4', 'two-friends', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'co-g4-ladder',
		cards: [
			card('co-g4-goal', 'job', 'GL'),
			card('co-g4-r1', 'pencil', 'GL'),
			card('co-g4-r2', 'helper-beside', 'GL'),
			card('co-g4-r3', 'meeting', 'GL', { flags: ['rules'] }),
			card('co-g4-r4', 'calendar-tick', 'GL', { flags: ['place'] })
		]
	},
	{
		id: 'co-g5-ladder',
		cards: [
			card('co-g5-goal', 'choosing', 'GL'),
			card('co-g5-r1', 'pencil', 'GL'),
			card('co-g5-r2', 'signpost', 'GL'),
			card('co-g5-r3', 'two-talking', 'GL'),
			card('co-g5-r4', 'hand-on-chest', 'GL')
		]
	},
	{
		id: 'co-g6-ladder',
		cards: [
			card('co-g6-goal', 'face-calm', 'GL'),
			card('co-g6-r1', 'choosing', 'GL'),
			card('co-g6-r2', 'calendar-tick', 'GL'),
			card('co-g6-r3', 'face-worried', 'GL'),
			card('co-g6-r4', 'point-show', 'GL')
		]
	},
	{
		id: 'co-g7-ladder',
		cards: [
			card('co-g7-goal', 'two-friends', 'GL', { flags: ['people'] }),
			card('co-g7-r1', 'speech-bubble', 'GL'),
			card('co-g7-r2', 'ear-sound', 'GL'),
			card('co-g7-r3', 'cup-break', 'GL', { flags: ['place', 'people', 'rules'] }),
			card('co-g7-r4', 'phone-helper', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'co-g8-ladder',
		cards: [
			card('co-g8-goal', 'club', 'GL', { flags: ['place', 'people'] }),
			card('co-g8-r1', 'search-risky', 'GL'),
			card('co-g8-r2', 'checklist', 'GL', { flags: ['rules'] }),
			card('co-g8-r3', 'two-walking', 'GL', { flags: ['place', 'people'] }),
			card('co-g8-r4', 'calendar-tick', 'GL', { flags: ['place', 'people'] })
		]
	},
	{
		id: 'co-g9-ladder',
		cards: [
			card('co-g9-goal', 'candle', 'GL'),
			card('co-g9-r1', 'pencil', 'GL'),
			card('co-g9-r2', 'giving', 'GL'),
			card('co-g9-r3', 'two-talking', 'GL'),
			card('co-g9-r4', 'calendar-tick', 'GL')
		]
	},
	{
		id: 'co-g10-ladder',
		cards: [
			card('co-g10-goal', 'sun', 'GL'),
			card('co-g10-r1', 'pencil', 'GL'),
			card('co-g10-r2', 'choosing', 'GL'),
			card('co-g10-r3', 'calendar-tick', 'GL'),
			card('co-g10-r4', 'calendar-sun', 'GL')
		]
	},
	{
		id: 'co-g11-ladder',
		cards: [
			card('co-g11-goal', 'star', 'GL'),
			card('co-g11-r1', 'choosing', 'GL'),
			card('co-g11-r2', 'shopping-bag', 'GL'),
			card('co-g11-r3', 'clock-tick', 'GL'),
			card('co-g11-r4', 'point-show', 'GL')
		]
	}
];
