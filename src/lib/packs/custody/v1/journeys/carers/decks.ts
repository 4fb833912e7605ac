import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const carersDecks: readonly Deck[] = [
	{
		id: 'cu-ca-see',
		cards: [
			...reusedCards('ca01', 'ca02', 'ca03', 'ca06', 'ca08', 'ca11', 'ca12'),
			card('cu-cs-room', 'bed', 'E2'),
			card('cu-cs-work', 'dropped-tools', 'E2'),
			card('cu-cs-owe', 'empty-purse', 'GK'),
			card('cu-cs-give', 'gift', 'P3'),
			card('cu-cs-calls', 'empty-seat', 'E2', { flags: ['people'] }),
			card('cu-cs-news', 'message-alert', 'E2', { flags: ['people'] }),
			card('cu-cs-near', 'staring', 'AR', { flags: ['sensitive'] })
		]
	},
	{
		id: 'cu-ca-do',
		cards: [
			...reusedCards('ca21', 'ca22', 'ca23', 'ca24', 'ca26', 'ca27', 'ca28', 'ca31'),
			card('cu-cd-time', 'hourglass', 'PBS'),
			card('cu-cd-quiet', 'quiet-room', 'PBS'),
			card('cu-cd-look', 'night-staff', 'AR'),
			card('cu-cd-next', 'two-talking', 'AR'),
			card('cu-cd-key', 'key-worker', 'AR'),
			card('cu-cd-safe', 'helper-tells', 'P3'),
			card('cu-cd-alarm', 'warning-sign', 'AR')
		]
	},
	{
		id: 'cu-ca-not',
		cards: [
			...reusedCards('ca41', 'ca42', 'ca43', 'ca44', 'ca45', 'ca46', 'ca48'),
			card('cu-cn-why', 'curtain', 'GK'),
			card('cu-cn-talk', 'crowd', 'GK'),
			card('cu-cn-tell', 'early-stop', 'PBS')
		]
	},
	{
		id: 'cu-ca-changes',
		cards: [
			...reusedCards('ca51', 'ca54', 'ca56', 'ca57', 'ca60', 'ca61', 'ca62'),
			card('cu-cc-move', 'van', 'AR'),
			card('cu-cc-work', 'closed-sign', 'AR'),
			card('cu-cc-visit', 'empty-seat', 'AR', { flags: ['people'] }),
			card('cu-cc-meet', 'meeting', 'AR'),
			card('cu-cc-lock', 'locked-door', 'AR')
		]
	}
];
