import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeMeansDecks: readonly Deck[] = [
	{
		id: 'gl1-means',
		cards: [
			card('gl1-m1', 'meal', 'GL'),
			card('gl1-m2', 'bed', 'GL'),
			card('gl1-m3', 'shoes', 'GL', { flags: ['place'] }),
			card('gl1-m4', 'doctor', 'GL'),
			card('gl1-m5', 'pill-box', 'GL')
		]
	},
	{
		id: 'gl2-means',
		cards: [
			card('gl2-m1', 'raised-hand', 'GL'),
			card('gl2-m2', 'book', 'GL'),
			card('gl2-m3', 'screen', 'GL', { flags: ['internet'] }),
			card('gl2-m4', 'meeting', 'GL', { flags: ['place'] }),
			card('gl2-m5', 'calendar-tick', 'GL')
		]
	},
	{
		id: 'gl3-means',
		cards: [
			card('gl3-m1', 'ball', 'GL', { flags: ['place'] }),
			card('gl3-m2', 'headphones', 'GL'),
			card('gl3-m3', 'dice', 'GL', { flags: ['internet'] }),
			card('gl3-m4', 'tree', 'GL', { flags: ['place'] }),
			card('gl3-m5', 'tools', 'GL')
		]
	},
	{
		id: 'gl4-means',
		cards: [
			card('gl4-m1', 'job', 'GL'),
			card('gl4-m2', 'giving', 'GL', { flags: ['people', 'place'] }),
			card('gl4-m3', 'broom', 'GL'),
			card('gl4-m4', 'tools', 'GL')
		]
	},
	{
		id: 'gl5-means',
		cards: [
			card('gl5-m1', 'meeting', 'GL'),
			card('gl5-m2', 'purse', 'GL'),
			card('gl5-m3', 'shopping-bag', 'GL'),
			card('gl5-m4', 'meal', 'GL'),
			card('gl5-m5', 'home', 'GL')
		]
	},
	{
		id: 'gl6-means',
		cards: [
			card('gl6-m1', 'breathe', 'GL'),
			card('gl6-m2', 'headphones', 'GL'),
			card('gl6-m3', 'tree', 'GL', { flags: ['place'] }),
			card('gl6-m4', 'two-talking', 'GL'),
			card('gl6-m5', 'quiet-room', 'GL')
		]
	},
	{
		id: 'gl7-means',
		cards: [
			card('gl7-m1', 'two-friends', 'GL', { flags: ['people'] }),
			card('gl7-m2', 'family-photo', 'GL', { flags: ['people'] }),
			card('gl7-m3', 'key-worker', 'GL'),
			card('gl7-m4', 'circle-volunteer', 'GL'),
			card('gl7-m5', 'advocate', 'GL'),
			card('gl7-m6', 'adults-and-helper', 'GL', { flags: ['people', 'rules'] })
		]
	},
	{
		id: 'gl8-means',
		cards: [
			card('gl8-m1', 'club', 'GL', { flags: ['place', 'people'] }),
			card('gl8-m2', 'raised-hand', 'GL', { flags: ['place', 'people'] }),
			card('gl8-m3', 'candle', 'GL', { flags: ['place', 'people'] }),
			card('gl8-m4', 'giving', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'gl9-means',
		cards: [
			card('gl9-m1', 'candle', 'GL'),
			card('gl9-m2', 'choosing', 'GL'),
			card('gl9-m3', 'tree', 'GL', { flags: ['place'] }),
			card('gl9-m4', 'chair-flower', 'GL'),
			card('gl9-m5', 'giving', 'GL')
		]
	},
	{
		id: 'gl10-means',
		cards: [
			card('gl10-m1', 'headphones', 'GL'),
			card('gl10-m2', 'meal', 'GL'),
			card('gl10-m3', 'tap', 'GL'),
			card('gl10-m4', 'sun', 'GL'),
			card('gl10-m5', 'two-friends', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'gl11-means',
		cards: [
			card('gl11-m1', 'brush', 'GL'),
			card('gl11-m2', 'meal', 'GL'),
			card('gl11-m3', 'headphones', 'GL'),
			card('gl11-m4', 'tools', 'GL'),
			card('gl11-m5', 'pencil', 'GL')
		]
	}
];
