import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const goodLifeDecks: readonly Deck[] = [
	{
		id: 'cu-gl1-means',
		cards: [
			...reusedCards('gl1-m1', 'gl1-m2', 'gl1-m4', 'gl1-m5'),
			card('cu-g1-yard', 'shoes', 'GL', { flags: ['place'] }),
			card('cu-g1-gym', 'weights', 'GL', { flags: ['place'] }),
			card('cu-g1-room', 'loose-arms', 'GL')
		]
	},
	{
		id: 'cu-gl1-ladder',
		cards: [
			...reusedCards('gl1-goal', 'gl1-r1'),
			card('cu-g1-r2', 'loose-arms', 'GL'),
			...reusedCards('gl1-r3'),
			card('cu-g1-r4', 'weights', 'GL', { flags: ['place'] })
		]
	},
	{
		id: 'cu-gl2-ladder',
		cards: [
			card('cu-g2-goal', 'book', 'GL'),
			card('cu-g2-r1', 'choosing', 'GL'),
			card('cu-g2-r2', 'meeting', 'GL', { flags: ['place'] }),
			card('cu-g2-r3', 'pencil', 'GL'),
			card('cu-g2-r4', 'star', 'GL')
		]
	},
	{
		id: 'cu-gl4-means',
		cards: [
			...reusedCards('gl4-m1', 'gl4-m4'),
			card('cu-g4-shop', 'tools', 'GL', { flags: ['place'] }),
			card('cu-g4-wing', 'broom', 'GL'),
			card('cu-g4-kitchen', 'pan', 'GL', { flags: ['place'] })
		]
	},
	{
		id: 'cu-gl4-ladder',
		cards: [
			card('cu-g4-goal', 'job', 'GL'),
			...reusedCards('gl4-r1'),
			card('cu-g4-r2', 'raised-hand', 'GL'),
			card('cu-g4-r3', 'tools', 'GL', { flags: ['place', 'rules'] }),
			card('cu-g4-r4', 'calendar-tick', 'GL', { flags: ['place', 'rules'] })
		]
	},
	{
		id: 'cu-gl7-means',
		cards: [
			...reusedCards('gl7-m1', 'gl7-m2', 'gl7-m3', 'gl7-m5', 'gl7-m6'),
			card('cu-g7-visit', 'two-talking', 'GL', { flags: ['people'] })
		]
	},
	{
		id: 'cu-gl7-ladder',
		cards: [
			card('cu-g7-goal', 'two-friends', 'GL', { flags: ['people'] }),
			card('cu-g7-r1', 'speech-bubble', 'GL', { flags: ['people'] }),
			card('cu-g7-r2', 'dice', 'GL', { flags: ['people'] }),
			card('cu-g7-r3', 'phone-helper', 'GL', { flags: ['people', 'rules'] }),
			card('cu-g7-r4', 'calendar-tick', 'GL', { flags: ['people', 'rules'] })
		]
	},
	{
		id: 'cu-gl8-means',
		cards: [
			...reusedCards('gl8-m2', 'gl8-m3', 'gl8-m4'),
			card('cu-g8-meet', 'circle-chairs', 'GL'),
			card('cu-g8-clean', 'broom', 'GL'),
			card('cu-g8-team', 'ball', 'GL', { flags: ['place', 'people'] })
		]
	},
	{
		id: 'cu-gl10-means',
		cards: [
			...reusedCards('gl10-m1', 'gl10-m2', 'gl10-m4'),
			card('cu-g10-laugh', 'two-friends', 'GL', { flags: ['people'] }),
			card('cu-g10-drink', 'cup-break', 'GL'),
			card('cu-g10-show', 'screen', 'GL', { flags: ['internet'] })
		]
	}
];
