import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeGoodsDecks: readonly Deck[] = [
	{
		id: 'co-goods',
		cards: [
			card('co-g1', 'healthy', 'GL'),
			card('co-g2', 'book', 'GL'),
			card('co-g3', 'ball', 'GL'),
			card('co-g4', 'job', 'GL'),
			card('co-g5', 'choosing', 'GL'),
			card('co-g6', 'face-calm', 'GL'),
			card('co-g7', 'two-friends', 'GL'),
			card('co-g8', 'club', 'GL'),
			card('co-g9', 'candle', 'GL'),
			card('co-g10', 'face-happy', 'GL'),
			card('co-g11', 'brush', 'GL')
		]
	},
	{
		id: 'co-who',
		cards: [
			card('co-who-me', 'hand-on-chest', 'ours'),
			card('co-who-with', 'helper-beside', 'ours'),
			card('co-who-other', 'key-worker', 'ours')
		]
	}
];
