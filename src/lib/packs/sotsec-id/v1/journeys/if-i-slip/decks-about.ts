import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const ifISlipAboutDecks: readonly Deck[] = [
	{
		id: 'lp-about',
		cards: [
			card('la-slip', 'slip-step', 'E5'),
			card('la-stop', 'stop-hand', 'E5'),
			card('la-tell', 'two-talking', 'E5'),
			card('la-again', 'start-again', 'E5')
		]
	},
	{
		id: 'lp-mine',
		cards: [
			card('lp01', 'red-pin', 'RP', { flags: ['place'] }),
			card('lp02', 'repeat-cloud', 'RP'),
			card('lp03', 'curtain', 'RP'),
			card('lp04', 'torn-page', 'RP', { flags: ['rules'] }),
			card('lp05', 'glass', 'RP'),
			card('lp06', 'screen', 'RP', { flags: ['internet', 'rules'] }),
			card('lp07', 'empty-seat', 'RP'),
			card('lp08', 'tangled-bubble', 'RP')
		]
	},
	{
		id: 'lp-not',
		cards: [
			card('ln-child', 'screen', 'GK'),
			card('ln-meet', 'crossed-letter', 'GK'),
			card('ln-hurt', 'heart-plaster', 'GK')
		]
	},
	{
		id: 'lp-not-do',
		cards: [
			card('ln-now', 'warning-sign', 'GK'),
			card('ln-stop', 'stop-hand', 'GK'),
			card('ln-keep', 'no-delete', 'GK'),
			card('ln-tell', 'staff-desk', 'GK'),
			card('ln-999', 'phone-999', 'GK')
		]
	}
];
