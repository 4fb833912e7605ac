import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * Everyday thoughts, feelings and actions (content-inventory.md 5.15, 5.16): ordinary days, never the offence. `feelings` and
 * `body-signs` are decks of the base pack.
 */
export const everydayDecks: readonly Deck[] = [
	{
		id: 'md-events-small',
		cards: [
			card('md-ev01', 'bus', 'CBT'),
			card('md-ev02', 'grey-cloud', 'CBT'),
			card('md-ev03', 'headphones', 'CBT'),
			card('md-ev04', 'keys', 'CBT'),
			card('md-ev05', 'empty-purse', 'CBT'),
			card('md-ev06', 'cup-break', 'CBT'),
			card('md-ev07', 'ill', 'CBT'),
			card('md-ev08', 'crossed-diary', 'CBT'),
			card('md-ev09', 'awake-night', 'CBT'),
			card('md-ev10', 'messy-room', 'CBT')
		]
	},
	{
		id: 'md-events-people',
		cards: [
			card('md-ep01', 'no-reply', 'CBT'),
			card('md-ep02', 'loud-talk', 'CBT'),
			card('md-ep03', 'empty-seat', 'CBT'),
			card('md-ep04', 'crowd', 'CBT'),
			card('md-ep05', 'hourglass', 'CBT'),
			card('md-ep06', 'staff-change', 'CBT'),
			card('md-ep07', 'no-bubble', 'CBT'),
			card('md-ep08', 'two-backs', 'CBT'),
			card('md-ep09', 'star', 'CBT'),
			card('md-ep10', 'helper-beside', 'CBT')
		]
	},
	{
		id: 'md-thoughts',
		cards: [
			card('md-th01', 'man-apart', 'CBT'),
			card('md-th02', 'unfair', 'CBT'),
			card('md-th03', 'mirror-low', 'CBT'),
			card('md-th04', 'sad-cloud', 'CBT'),
			card('md-th05', 'pointing-away', 'CBT'),
			card('md-th06', 'rushing', 'CBT'),
			card('md-th07', 'sun-cloud', 'CBT'),
			card('md-th08', 'hourglass', 'CBT'),
			card('md-th09', 'raised-hand', 'CBT'),
			card('md-th10', 'question-mark', 'CBT'),
			card('md-th11', 'sun', 'CBT'),
			card('md-th12', 'star', 'CBT')
		]
	},
	{
		id: 'md-did',
		cards: [
			card('md-di01', 'loud-talk', 'CBT'),
			card('md-di02', 'walk-out', 'CBT'),
			card('md-di03', 'bed', 'CBT'),
			card('md-di04', 'still-face', 'CBT'),
			card('md-di05', 'helper-tells', 'CBT'),
			card('md-di06', 'hourglass', 'CBT'),
			card('md-di07', 'bubble-question', 'CBT'),
			card('md-di08', 'cup-break', 'CBT'),
			card('md-di09', 'headphones', 'CBT'),
			card('md-di10', 'pointing-away', 'CBT')
		]
	},
	{
		id: 'md-could',
		cards: [
			card('md-cn01', 'breathe', 'CBT'),
			card('md-cn02', 'bubble-question', 'CBT'),
			card('md-cn03', 'speech-bubble', 'CBT'),
			card('md-cn04', 'phone-helper', 'CBT'),
			card('md-cn05', 'wave-clock', 'CBT'),
			card('md-cn06', 'ball', 'CBT'),
			card('md-cn07', 'sun-cloud', 'CBT'),
			card('md-cn08', 'quiet-room', 'CBT'),
			card('md-cn09', 'calendar-tick', 'CBT'),
			card('md-cn10', 'start-again', 'CBT')
		]
	}
];

export const everydayJourney: Journey = {
	id: 'everyday',
	picture: 'three-boxes',
	access: 'alone',
	section: 'everyday',
	steps: [
		{
			id: 'md-small-map',
			picture: 'bus',
			question: {
				kind: 'map',
				event: ['md-events-small'],
				thought: ['md-thoughts'],
				feeling: ['feelings'],
				body: ['body-signs'],
				did: ['md-did'],
				could: ['md-could'],
				max: 3
			}
		},
		{
			id: 'md-people-map',
			picture: 'two-talking',
			question: {
				kind: 'map',
				event: ['md-events-people'],
				thought: ['md-thoughts'],
				feeling: ['feelings'],
				body: ['body-signs'],
				did: ['md-did'],
				could: ['md-could'],
				max: 3
			}
		},
		{
			id: 'md-today',
			picture: 'face-chart',
			question: { kind: 'feelings', decks: ['feelings'], body: ['body-signs'], max: 3, meter: true }
		}
	]
};
