import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeGoodsDecks: readonly Deck[] = [
	{
		id: 'goods',
		cards: [
			card('gl1', 'healthy', 'GL'),
			card('gl2', 'book', 'GL'),
			card('gl3', 'ball', 'GL'),
			card('gl4', 'star', 'GL'),
			card('gl5', 'choosing', 'GL'),
			card('gl6', 'face-calm', 'GL'),
			card('gl7', 'two-friends', 'GL'),
			card('gl8', 'club', 'GL'),
			card('gl9', 'candle', 'GL'),
			card('gl10', 'face-happy', 'GL'),
			card('gl11', 'brush', 'GL')
		]
	},
	{
		id: 'who-does-it',
		cards: [
			card('wd-me', 'hand-on-chest', 'ours'),
			card('wd-with', 'helper-beside', 'ours'),
			card('wd-helper', 'key-worker', 'ours')
		]
	}
];
