import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const whatIPractiseDecks: readonly Deck[] = [
	{
		id: 'cu-day',
		cards: [
			card('cu-da-up', 'clock-tick', 'W'),
			card('cu-da-plan', 'calendar-tick', 'W'),
			card('cu-da-work', 'tools', 'W', { flags: ['place'] }),
			card('cu-da-move', 'weights', 'W'),
			card('cu-da-eat', 'meal', 'W'),
			card('cu-da-air', 'tree', 'W', { flags: ['place'] }),
			card('cu-da-talk', 'two-talking', 'H1'),
			card('cu-da-clean', 'broom', 'W'),
			card('cu-da-feel', 'face-chart', 'CBT'),
			card('cu-da-good', 'sun', 'P3'),
			card('cu-da-med', 'pill-box', 'W')
		]
	},
	{
		id: 'cu-skills',
		cards: [
			card('cu-sk-breathe', 'breathe', 'CBT'),
			card('cu-sk-count', 'count-20', 'CBT'),
			card('cu-sk-think', 'three-boxes', 'CBT'),
			card('cu-sk-ask', 'raised-hand', 'CBT'),
			card('cu-sk-no', 'no-bubble', 'CBT'),
			card('cu-sk-say', 'speech-bubble', 'CBT'),
			card('cu-sk-wait', 'hourglass', 'CBT'),
			card('cu-sk-body', 'loose-arms', 'CBT'),
			card('cu-sk-safe', 'sun-cloud', 'CBT'),
			card('cu-sk-away', 'walk-out', 'CBT'),
			card('cu-sk-hands', 'brush', 'P3')
		]
	},
	{
		id: 'cu-when',
		cards: [
			card('cu-wn-morning', 'sun', 'S2'),
			card('cu-wn-work', 'tools', 'S2'),
			card('cu-wn-meal', 'meal', 'S2'),
			card('cu-wn-group', 'circle-chairs', 'S2'),
			card('cu-wn-key', 'meeting', 'S2'),
			card('cu-wn-lock', 'locked-door', 'S2'),
			card('cu-wn-bed', 'bed', 'S2')
		]
	},
	{
		id: 'cu-with',
		cards: [
			card('cu-wt-me', 'hand-on-chest', 'S2'),
			card('cu-wt-key', 'key-worker', 'S2'),
			card('cu-wt-group', 'group-leader', 'S2'),
			card('cu-wt-nurse', 'nurse', 'S2'),
			card('cu-wt-wing', 'day-staff', 'S2'),
			card('cu-wt-friend', 'two-friends', 'S2', { flags: ['people'] })
		]
	},
	{
		id: 'cu-remember',
		cards: [
			card('cu-rm-note', 'pencil', 'W'),
			card('cu-rm-tick', 'calendar-tick', 'W'),
			card('cu-rm-card', 'pocket-card', 'S1'),
			card('cu-rm-staff', 'helper-bubble', 'S2'),
			card('cu-rm-same', 'clock-tick', 'W'),
			card('cu-rm-group', 'circle-chairs', 'S2')
		]
	},
	{
		id: 'cu-went',
		cards: [
			card('cu-we-good', 'better', 'S2'),
			card('cu-we-some', 'same', 'S2'),
			card('cu-we-yet', 'shrug', 'S2'),
			card('cu-we-try', 'hourglass', 'S2'),
			card('cu-we-swap', 'choosing', 'S2'),
			card('cu-we-help', 'helper-beside', 'S2')
		]
	},
	{
		id: 'cu-practise-leads',
		cards: [
			card('cu-ld-skills', 'practise', 'S2'),
			card('cu-ld-when', 'clock-tick', 'S2'),
			card('cu-ld-with', 'two-talking', 'S2'),
			card('cu-ld-remember', 'pocket-card', 'S2'),
			card('cu-ld-went', 'three-boxes', 'S2')
		]
	}
];
