import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeMeansDecks: readonly Deck[] = [
	{
		id: 'co-g1-means',
		cards: [
			card('co-g1-m1', 'meal', 'GL'),
			card('co-g1-m2', 'bed', 'GL'),
			card('co-g1-m3', 'weights', 'GL', { flags: ['place', 'rules'] }),
			card('co-g1-m4', 'doctor', 'GL'),
			card('co-g1-m5', 'water', 'GL')
		]
	},
	{
		id: 'co-g2-means',
		cards: [
			card('co-g2-m1', 'book', 'GL'),
			card('co-g2-m2', 'meeting', 'GL', { flags: ['place', 'people'] }),
			card('co-g2-m3', 'tools', 'GL'),
			card('co-g2-m4', 'screen', 'GL', { flags: ['internet', 'rules'] }),
			card('co-g2-m5', 'two-talking', 'GL')
		]
	},
	{
		id: 'co-g3-means',
		cards: [
			card('co-g3-m1', 'ball', 'GL', { flags: ['place', 'people'] }),
			card('co-g3-m2', 'headphones', 'GL'),
			card('co-g3-m3', 'dice', 'GL', { flags: ['internet'] }),
			card('co-g3-m4', 'tree', 'GL', { flags: ['place'] }),
			card('co-g3-m5', 'gift', 'GL')
		]
	},
	{
		id: 'co-g4-means',
		cards: [
			card('co-g4-m1', 'job', 'GL', { flags: ['rules'] }),
			card('co-g4-m2', 'giving', 'GL', { flags: ['place', 'people', 'rules'] }),
			card('co-g4-m3', 'broom', 'GL'),
			card('co-g4-m4', 'tools', 'GL'),
			card('co-g4-m5', 'clock-tick', 'GL')
		]
	},
	{
		id: 'co-g5-means',
		cards: [
			card('co-g5-m1', 'meeting', 'GL'),
			card('co-g5-m2', 'purse', 'GL'),
			card('co-g5-m3', 'calendar-tick', 'GL'),
			card('co-g5-m4', 'home', 'GL'),
			card('co-g5-m5', 'advocate', 'GL')
		]
	},
	{
		id: 'co-g6-means',
		cards: [
			card('co-g6-m1', 'breathe', 'GL'),
			card('co-g6-m2', 'tree', 'GL', { flags: ['place'] }),
			card('co-g6-m3', 'pencil', 'GL'),
			card('co-g6-m4', 'two-talking', 'GL'),
			card('co-g6-m5', 'bed', 'GL')
		]
	},
	{
		id: 'co-g7-means',
		cards: [
			card('co-g7-m1', 'two-friends', 'GL', { flags: ['people'] }),
			card('co-g7-m2', 'family-photo', 'GL', { flags: ['people', 'rules'] }),
			card('co-g7-m3', 'circle-volunteer', 'C1'),
			card('co-g7-m4', 'circle-chairs', 'GL'),
			card('co-g7-m5', 'adults-and-helper', 'GL', { flags: ['people', 'rules'] })
		]
	},
	{
		id: 'co-g8-means',
		cards: [
			card('co-g8-m1', 'club', 'GL', { flags: ['place', 'people'] }),
			card('co-g8-m2', 'candle', 'GL', { flags: ['place', 'people', 'rules'] }),
			card('co-g8-m3', 'giving', 'GL', { flags: ['place', 'people'] }),
			card('co-g8-m4', 'new-neighbour', 'GL', { flags: ['people'] }),
			card('co-g8-m5', 'raised-hand', 'GL')
		]
	},
	{
		id: 'co-g9-means',
		cards: [
			card('co-g9-m1', 'hand-on-chest', 'GL'),
			card('co-g9-m2', 'candle', 'GL'),
			card('co-g9-m3', 'tree', 'GL', { flags: ['place'] }),
			card('co-g9-m4', 'chair-flower', 'GL'),
			card('co-g9-m5', 'giving', 'GL')
		]
	},
	{
		id: 'co-g10-means',
		cards: [
			card('co-g10-m1', 'headphones', 'GL', { flags: ['internet'] }),
			card('co-g10-m2', 'shared-meal', 'GL', { flags: ['people'] }),
			card('co-g10-m3', 'sun', 'GL', { flags: ['place'] }),
			card('co-g10-m4', 'face-happy', 'GL'),
			card('co-g10-m5', 'suitcase', 'GL', { flags: ['place', 'rules'] })
		]
	},
	{
		id: 'co-g11-means',
		cards: [
			card('co-g11-m1', 'brush', 'GL', { flags: ['place'] }),
			card('co-g11-m2', 'headphones', 'GL'),
			card('co-g11-m3', 'pan', 'GL'),
			card('co-g11-m4', 'tools', 'GL'),
			card('co-g11-m5', 'pencil', 'GL')
		]
	}
];
