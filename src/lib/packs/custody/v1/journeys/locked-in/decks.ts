import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const lockedInDecks: readonly Deck[] = [
	{
		id: 'cu-wo-night',
		cards: [
			card('cu-on-plan', 'calendar-tick', 'W', { aim: 'avoid' }),
			card('cu-on-list', 'checklist', 'W', { aim: 'avoid' }),
			card('cu-on-tv', 'screen', 'IS', { flags: ['internet'], aim: 'avoid' }),
			card('cu-on-radio', 'headphones', 'P3', { aim: 'good' }),
			card('cu-on-draw', 'brush', 'P3', { aim: 'good' }),
			card('cu-on-read', 'book', 'P3', { aim: 'good' }),
			card('cu-on-puzzle', 'dice', 'P3', { aim: 'good' }),
			card('cu-on-pray', 'candle', 'P3', { aim: 'good' }),
			card('cu-on-rest', 'bed', 'P3', { aim: 'good' }),
			card('cu-on-breathe', 'breathe', 'CBT', { aim: 'control' }),
			card('cu-on-wash', 'tap', 'CBT', { aim: 'control' }),
			card('cu-on-stretch', 'loose-arms', 'CBT', { aim: 'control' }),
			card('cu-on-safe', 'sun-cloud', 'CBT', { aim: 'control' }),
			card('cu-on-card', 'pocket-card', 'S1', { aim: 'control' }),
			card('cu-on-up', 'start-again', 'RP', { aim: 'escape' }),
			card('cu-on-move', 'step-back', 'RP', { aim: 'escape' }),
			card('cu-on-bell', 'warning-sign', 'GK', { aim: 'tell' }),
			card('cu-on-staff', 'night-staff', 'H1', { aim: 'tell' }),
			card('cu-on-note', 'pencil', 'S5', { aim: 'tell' }),
			card('cu-on-listen', 'two-looking', 'P3', { flags: ['people'], aim: 'tell' })
		]
	}
];
