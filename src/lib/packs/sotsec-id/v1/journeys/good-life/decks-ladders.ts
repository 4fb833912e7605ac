import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const goodLifeLaddersDecks: readonly Deck[] = [
	{
		id: 'gl1-ladder',
		cards: [
			card('gl1-goal', 'healthy', 'GL'),
			card('gl1-r1', 'bed', 'GL'),
			card('gl1-r2', 'shoes', 'GL', { flags: ['place'] }),
			card('gl1-r3', 'doctor', 'GL'),
			card('gl1-r4', 'two-walking', 'GL', { flags: ['people', 'place'] })
		]
	},
	{
		id: 'gl2-ladder',
		cards: [
			card('gl2-goal', 'meal', 'GL'),
			card('gl2-r1', 'choosing', 'GL'),
			card('gl2-r2', 'helper-beside', 'GL'),
			card('gl2-r3', 'meal', 'GL'),
			card('gl2-r4', 'two-friends', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'gl3-ladder',
		cards: [
			card('gl3-goal', 'ball', 'GL'),
			card('gl3-r1', 'choosing', 'GL'),
			card('gl3-r2', 'shopping-bag', 'GL'),
			card('gl3-r3', 'ball', 'GL'),
			card('gl3-r4', 'calendar-tick', 'GL')
		]
	},
	{
		id: 'gl4-ladder',
		cards: [
			card('gl4-goal', 'job', 'GL'),
			card('gl4-r1', 'pencil', 'GL'),
			card('gl4-r2', 'tools', 'GL'),
			card('gl4-r3', 'job', 'GL', { flags: ['rules'] }),
			card('gl4-r4', 'calendar-tick', 'GL', { flags: ['rules'] })
		]
	},
	{
		id: 'gl5-ladder',
		cards: [
			card('gl5-goal', 'meeting', 'GL'),
			card('gl5-r1', 'choosing', 'GL'),
			card('gl5-r2', 'two-talking', 'GL'),
			card('gl5-r3', 'helper-beside', 'GL'),
			card('gl5-r4', 'speech-bubble', 'GL')
		]
	},
	{
		id: 'gl6-ladder',
		cards: [
			card('gl6-goal', 'face-calm', 'GL'),
			card('gl6-r1', 'breathe', 'GL'),
			card('gl6-r2', 'face-calm', 'GL'),
			card('gl6-r3', 'face-sad', 'GL'),
			card('gl6-r4', 'point-show', 'GL')
		]
	},
	{
		id: 'gl7-ladder',
		cards: [
			card('gl7-goal', 'two-friends', 'GL', { flags: ['people'] }),
			card('gl7-r1', 'speech-bubble', 'GL'),
			card('gl7-r2', 'two-talking', 'GL'),
			card('gl7-r3', 'cup-break', 'GL', { flags: ['people'] }),
			card('gl7-r4', 'phone-helper', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'gl8-ladder',
		cards: [
			card('gl8-goal', 'club', 'GL', { flags: ['people'] }),
			card('gl8-r1', 'raised-hand', 'GL'),
			card('gl8-r2', 'checklist', 'GL', { flags: ['rules'] }),
			card('gl8-r3', 'two-walking', 'GL', { flags: ['place', 'people'] }),
			card('gl8-r4', 'calendar-tick', 'GL', { flags: ['place', 'people'] })
		]
	},
	{
		id: 'gl9-ladder',
		cards: [
			card('gl9-goal', 'candle', 'GL'),
			card('gl9-r1', 'choosing', 'GL'),
			card('gl9-r2', 'giving', 'GL'),
			card('gl9-r3', 'two-talking', 'GL'),
			card('gl9-r4', 'club', 'GL', { flags: ['place', 'people'] })
		]
	},
	{
		id: 'gl10-ladder',
		cards: [
			card('gl10-goal', 'face-happy', 'GL'),
			card('gl10-r1', 'pencil', 'GL'),
			card('gl10-r2', 'sun', 'GL'),
			card('gl10-r3', 'calendar-tick', 'GL'),
			card('gl10-r4', 'gift', 'GL')
		]
	},
	{
		id: 'gl11-ladder',
		cards: [
			card('gl11-goal', 'star', 'GL'),
			card('gl11-r1', 'choosing', 'GL'),
			card('gl11-r2', 'shopping-bag', 'GL'),
			card('gl11-r3', 'brush', 'GL'),
			card('gl11-r4', 'point-show', 'GL')
		]
	}
];
