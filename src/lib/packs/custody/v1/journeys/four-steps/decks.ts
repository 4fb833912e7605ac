import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const fourStepsDecks: readonly Deck[] = [
	{
		id: 'cu-s3-signs',
		cards: [
			...reusedCards('s3-alone', 's3-plans', 's3-skip', 's3-rules'),
			card('cu-s3-near', 'crossed-letter', 'AC', { flags: ['rules', 'sensitive'] }),
			card('cu-s3-write', 'no-reply', 'AC', { flags: ['rules', 'people'] }),
			card('cu-s3-keep', 'full-folder', 'IS', { flags: ['rules'] }),
			card('cu-s3-talk', 'crowd', 'MHT', { flags: ['people', 'sensitive'] }),
			card('cu-s3-hide', 'curtain', 'AC')
		]
	},
	{
		id: 'cu-s3-outs',
		cards: [
			...reusedCards('w3-turn', 'w3-own', 'w3-list'),
			card('cu-w3-seen', 'staff-desk', 'RP', { aim: 'avoid' }),
			card('cu-w3-give', 'open-hands', 'RP', { flags: ['rules'], aim: 'tell' }),
			card('cu-w3-ask', 'raised-hand', 'RP', { flags: ['rules'], aim: 'tell' }),
			card('cu-w3-with', 'two-walking', 'RP', { flags: ['people', 'rules'], aim: 'avoid' }),
			card('cu-w3-room', 'home', 'RP', { aim: 'escape' })
		]
	},
	{
		id: 'cu-s4-outs',
		cards: [
			...reusedCards('w4-stop', 'w4-back', 'w4-leave', 'w4-staff', 'w4-tell'),
			card('cu-w4-help', 'warning-sign', 'F', { aim: 'tell' })
		]
	}
];
