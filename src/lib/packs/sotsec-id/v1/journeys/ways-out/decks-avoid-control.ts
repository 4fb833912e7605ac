import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const waysOutAvoidControlDecks: readonly Deck[] = [
	{
		id: 'wo-avoid',
		cards: [
			card('cp01', 'calendar-tick', 'W', { aim: 'avoid' }),
			card('cp02', 'green-path', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('cp03', 'clock-tick', 'RP', { flags: ['place'], aim: 'avoid' }),
			card('cp04', 'two-walking', 'RP', { flags: ['people'], aim: 'avoid' }),
			card('cp05', 'step-back', 'RP', { aim: 'avoid' }),
			card('cp06', 'no-bubble', 'GK', { aim: 'avoid' }),
			card('cp07', 'water', 'AC', { aim: 'avoid' }),
			card('cp08', 'tools', 'RP', { aim: 'avoid' }),
			card('cp09', 'sign-out-board', 'AR', { aim: 'avoid' }),
			card('cp10', 'staff-check', 'GK', { flags: ['rules'], aim: 'avoid' })
		]
	},
	{
		id: 'wo-control',
		cards: [
			card('cp11', 'stop-hand', 'CBT', { aim: 'control' }),
			card('cp12', 'three-boxes', 'CBT', { aim: 'control' }),
			card('cp13', 'breathe', 'CBT', { aim: 'control' }),
			card('cp14', 'count-20', 'CBT', { aim: 'control' }),
			card('cp15', 'sun-cloud', 'CBT', { aim: 'control' }),
			card('cp16', 'clear-bubble', 'F', { aim: 'control' }),
			card('cp17', 'heart-plaster', 'S1', { aim: 'control' }),
			card('cp18', 'locked-door', 'GK', { aim: 'control' }),
			card('cp19', 'open-gate', 'GL', { aim: 'control' }),
			card('cp20', 'hourglass', 'P6', { aim: 'control' }),
			card('cp21', 'tap', 'CBT', { aim: 'control' }),
			card('cp22', 'eye-5', 'CBT', { aim: 'control' }),
			card('cp23', 'good-life', 'GK', { aim: 'control' }),
			card('cp24', 'pocket-card', 'S1', { aim: 'control' })
		]
	}
];
