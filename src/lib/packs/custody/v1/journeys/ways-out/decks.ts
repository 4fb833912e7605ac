import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const waysOutDecks: readonly Deck[] = [
	{
		id: 'cu-wo-avoid',
		cards: [
			...reusedCards('cp01', 'cp06', 'cp08', 'cp10'),
			card('cu-oa-near', 'staff-desk', 'RP', { aim: 'avoid' }),
			card('cu-oa-meal', 'two-walking', 'RP', { flags: ['people'], aim: 'avoid' }),
			card('cu-oa-phone', 'phone-helper', 'RP', { flags: ['internet'], aim: 'avoid' }),
			card('cu-oa-debt', 'purse', 'RP', { aim: 'avoid' }),
			card('cu-oa-tv', 'screen', 'RP', { flags: ['internet'], aim: 'avoid' }),
			card('cu-oa-back', 'home', 'RP', { aim: 'avoid' }),
			card('cu-oa-give', 'open-hands', 'RP', { flags: ['rules'], aim: 'avoid' }),
			card('cu-oa-ask', 'raised-hand', 'RP', { flags: ['rules'], aim: 'avoid' })
		]
	},
	{
		id: 'cu-wo-escape',
		cards: [
			...reusedCards('cp25', 'cp26', 'cp28', 'cp29'),
			card('cu-oe-room', 'home', 'RP', { aim: 'escape' }),
			card('cu-oe-queue', 'step-back', 'RP', { aim: 'escape' }),
			card('cu-oe-ask', 'bubble-door', 'RP', { aim: 'escape' }),
			card('cu-oe-quiet', 'quiet-room', 'RP', { aim: 'escape' }),
			card('cu-oe-tv', 'phone-off', 'IS', { flags: ['internet'], aim: 'escape' }),
			card('cu-oe-seat', 'turn-round', 'RP', { aim: 'escape' }),
			card('cu-oe-time', 'timer', 'PBS', { aim: 'escape' })
		]
	},
	{
		id: 'cu-wo-tell',
		cards: [
			...reusedCards('cp32', 'cp33', 'cp34', 'cp37', 'cp38'),
			card('cu-ot-wing', 'day-staff', 'RP', { aim: 'tell' }),
			card('cu-ot-key', 'key-worker', 'H1', { aim: 'tell' }),
			card('cu-ot-nurse', 'nurse', 'H1', { aim: 'tell' }),
			card('cu-ot-form', 'sign-page', 'GK', { aim: 'tell' }),
			card('cu-ot-safe', 'warning-sign', 'GK', { aim: 'tell' }),
			card('cu-ot-listen', 'two-looking', 'P3', { flags: ['people'], aim: 'tell' }),
			card('cu-ot-ring', 'headset', 'P3', { aim: 'tell' })
		]
	},
	{
		id: 'cu-wo-good',
		cards: [
			...reusedCards('cp40', 'cp42', 'cp44', 'cp45', 'cp46', 'cp47', 'cp48'),
			card('cu-og-read', 'book', 'P3', { aim: 'good' }),
			card('cu-og-write', 'pencil', 'P3', { flags: ['people'], aim: 'good' }),
			card('cu-og-yard', 'tree', 'P3', { flags: ['place'], aim: 'good' }),
			card('cu-og-gym', 'weights', 'P3', { flags: ['place'], aim: 'good' }),
			card('cu-og-job', 'broom', 'P3', { aim: 'good' }),
			card('cu-og-course', 'point-show', 'P3', { aim: 'good' }),
			card('cu-og-faith', 'candle', 'P3', { flags: ['place', 'people'], aim: 'good' })
		]
	}
];
