import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const ifISlipAfterDecks: readonly Deck[] = [
	{
		id: 'lp-now',
		cards: [
			card('lp11', 'stop-hand', 'RP'),
			card('lp12', 'walk-out', 'RP'),
			card('lp13', 'phone-helper', 'RP'),
			card('lp14', 'helper-beside', 'RP'),
			card('lp15', 'no-delete', 'RP', { flags: ['rules'] }),
			card('lp16', 'phone-999', 'RP')
		]
	},
	{
		id: 'lp-day',
		cards: [
			card('lp21', 'clear-bubble', 'RP'),
			card('lp22', 'face-chart', 'RP'),
			card('lp23', 'plan-folder', 'RP'),
			card('lp24', 'four-steps', 'RP'),
			card('lp25', 'start-again', 'AVE'),
			card('lp26', 'quiet-room', 'RP')
		]
	},
	{
		id: 'lp-next',
		cards: [
			card('lp31', 'circle-chairs', 'RP'),
			card('lp32', 'pencil', 'RP'),
			card('lp33', 'sun', 'RP'),
			card('lp34', 'handshake', 'RP'),
			card('lp35', 'people-shield', 'RP')
		]
	},
	{
		id: 'lp-helper',
		cards: [
			card('lp41', 'two-talking', 'PBS'),
			card('lp42', 'question-mark', 'PBS'),
			card('lp43', 'face-calm', 'PBS'),
			card('lp44', 'helper-tells', 'PBS'),
			card('lp45', 'checklist', 'PBS'),
			card('lp46', 'calendar-tick', 'PBS')
		]
	}
];
