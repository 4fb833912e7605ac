import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const whatIWorkOnDecks: readonly Deck[] = [
	{
		id: 'cu-targets',
		cards: [
			card('cu-tg-feel', 'face-chart', 'S2'),
			card('cu-tg-wait', 'hourglass', 'S2'),
			card('cu-tg-think', 'three-boxes', 'S2'),
			card('cu-tg-talk', 'two-talking', 'S2'),
			card('cu-tg-alone', 'quiet-room', 'S2'),
			card('cu-tg-thought', 'sun-cloud', 'S2'),
			card('cu-tg-rules', 'checklist', 'S2', { flags: ['rules'] }),
			card('cu-tg-ask', 'raised-hand', 'S2'),
			card('cu-tg-true', 'clear-bubble', 'S2'),
			card('cu-tg-end', 'tools', 'S2')
		]
	},
	{
		id: 'cu-target-steps',
		cards: [
			card('cu-tr-1', 'circle-chairs', 'S2'),
			card('cu-tr-2', 'key-worker', 'S2'),
			card('cu-tr-3', 'day-staff', 'S2'),
			card('cu-tr-4', 'speech-bubble', 'S2')
		]
	}
];
