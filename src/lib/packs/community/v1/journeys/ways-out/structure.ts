import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const waysOutDecks: readonly Deck[] = [
	{
		id: 'co-wo-avoid',
		cards: [
			card('co-w-week', 'calendar-tick', 'W', { aim: 'avoid' }),
			card('co-w-route', 'green-path', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('co-w-time', 'clock-tick', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('co-w-with', 'two-walking', 'RP', { flags: ['people'], aim: 'avoid' }),
			card('co-w-sober', 'water', 'AC', { aim: 'avoid' }),
			card('co-w-screen', 'phone-off', 'IS', { flags: ['internet'], aim: 'avoid' }),
			card('co-w-refuse', 'no-bubble', 'RP', { aim: 'avoid' })
		]
	},
	{
		id: 'co-wo-control',
		cards: [
			card('co-w-stop', 'stop-hand', 'CBT', { aim: 'control' }),
			card('co-w-next', 'three-boxes', 'CBT', { aim: 'control' }),
			card('co-w-wait', 'wave-clock', 'P6', { aim: 'control' }),
			card('co-w-fact', 'eye-5', 'CBT', { aim: 'control' }),
			card('co-w-true', 'clear-bubble', 'F', { aim: 'control' }),
			card('co-w-others', 'two-hearts', 'S1', { aim: 'control' }),
			card('co-w-gain', 'open-gate', 'GL', { aim: 'control' }),
			card('co-w-card', 'pocket-card', 'S1', { aim: 'control' })
		]
	},
	{
		id: 'co-wo-escape',
		cards: [
			card('co-w-leave', 'walk-out', 'RP', { aim: 'escape' }),
			card('co-w-turn', 'turn-round', 'RP', { aim: 'escape' }),
			card('co-w-line', 'speech-bubble', 'RP', { aim: 'escape' }),
			card('co-w-off', 'screen', 'IS', { flags: ['internet'], aim: 'escape' }),
			card('co-w-safe', 'home', 'P3', { flags: ['place'], aim: 'escape' }),
			card('co-w-people', 'helpers', 'RP', { aim: 'escape' })
		]
	},
	{
		id: 'co-wo-tell',
		cards: [
			card('co-w-early', 'early-stop', 'RP', { aim: 'tell' }),
			card('co-w-ring', 'phone-helper', 'P3', { aim: 'tell' }),
			card('co-w-next2', 'phone-next', 'P3', { aim: 'tell' }),
			card('co-w-group', 'circle-chairs', 'S1', { aim: 'tell' }),
			card('co-w-officer', 'probation-officer', 'S3', { aim: 'tell' }),
			card('co-w-write', 'pencil', 'S5', { aim: 'tell' }),
			card('co-w-line2', 'headset', 'E5', { aim: 'tell' })
		]
	},
	{
		id: 'co-wo-good',
		cards: [
			card('co-w-move', 'weights', 'P3', { flags: ['place'], aim: 'good' }),
			card('co-w-cook', 'pan', 'P3', { aim: 'good' }),
			card('co-w-make', 'tools', 'P3', { aim: 'good' }),
			card('co-w-music', 'headphones', 'P3', { aim: 'good' }),
			card('co-w-help', 'giving', 'GL', { flags: ['people'], aim: 'good' }),
			card('co-w-rest', 'bed', 'P3', { aim: 'good' })
		]
	}
];

export const waysOutJourney: Journey = {
	id: 'ways-out',
	picture: 'walk-out',
	access: 'alone',
	section: 'ways-out',
	steps: [
		{ id: 'co-wo-avoid', picture: 'green-path', question: { kind: 'choose', decks: ['co-wo-avoid'], min: 0, max: 4 } },
		{
			id: 'co-wo-control',
			picture: 'stop-hand',
			question: { kind: 'choose', decks: ['co-wo-control'], min: 0, max: 4 }
		},
		{ id: 'co-wo-escape', picture: 'walk-out', question: { kind: 'choose', decks: ['co-wo-escape'], min: 0, max: 4 } },
		{ id: 'co-wo-tell', picture: 'two-talking', question: { kind: 'choose', decks: ['co-wo-tell'], min: 0, max: 4 } },
		{ id: 'co-wo-good', picture: 'sun', question: { kind: 'choose', decks: ['co-wo-good'], min: 0, max: 4 } },
		{
			id: 'co-wo-pair',
			picture: 'warning-sign',
			access: 'with-staff',
			question: {
				kind: 'pair',
				signs: ['co-sg-big'],
				waysOut: ['co-wo-avoid', 'co-wo-control', 'co-wo-escape', 'co-wo-tell', 'co-wo-good'],
				from: ['co-wo-avoid', 'co-wo-control', 'co-wo-escape', 'co-wo-tell', 'co-wo-good'],
				tell: 'roles',
				max: 3
			}
		}
	]
};
