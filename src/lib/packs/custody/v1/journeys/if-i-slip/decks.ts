import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const ifISlipDecks: readonly Deck[] = [
	{
		id: 'cu-lp-mine',
		cards: [
			...reusedCards('lp02', 'lp03', 'lp04', 'lp07', 'lp08'),
			card('cu-lp-keep', 'full-folder', 'RP', { flags: ['rules'] }),
			card('cu-lp-use', 'drugs', 'RP'),
			card('cu-lp-room', 'bed', 'RP'),
			card('cu-lp-talk', 'crowd', 'RP', { flags: ['people', 'sensitive'] }),
			card('cu-lp-stop', 'plan-bin', 'RP')
		]
	},
	{
		id: 'cu-lp-not-do',
		cards: [...reusedCards('ln-now', 'ln-stop', 'ln-keep', 'ln-tell'), card('cu-ln-danger', 'warning-sign', 'GK')]
	},
	{
		id: 'cu-lp-ready',
		cards: [
			card('cu-lr-card', 'pocket-card', 'S2'),
			card('cu-lr-names', 'helpers', 'S2'),
			card('cu-lr-words', 'speech-bubble', 'S2'),
			card('cu-lr-bell', 'warning-sign', 'S2'),
			card('cu-lr-box', 'gift', 'S2'),
			card('cu-lr-key', 'key-worker', 'S2'),
			card('cu-lr-night', 'night-staff', 'S2')
		]
	},
	{
		id: 'cu-lp-now',
		cards: [
			...reusedCards('lp11', 'lp12'),
			card('cu-ln-staff', 'staff-desk', 'RP'),
			...reusedCards('lp14', 'lp15'),
			card('cu-ln-hurt', 'raised-hand', 'RP')
		]
	},
	{ id: 'cu-lp-leads', cards: [card('cu-ld-say', 'speech-bubble', 'S2')] }
];
