import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const whyAPlanDecks: readonly Deck[] = [
	{
		id: 'cu-why-gains',
		cards: [
			...reusedCards('wy-safe', 'wy-proud', 'wy-trust', 'wy-free', 'wy-fam', 'wy-job', 'wy-friend'),
			card('cu-wy-time', 'calendar-tick', 'S2'),
			card('cu-wy-home', 'front-door', 'S2'),
			card('cu-wy-learn', 'book', 'S2'),
			card('cu-wy-visits', 'two-talking', 'S2', { flags: ['people'] }),
			card('cu-wy-next', 'signpost', 'S2')
		]
	},
	{
		id: 'cu-why-losses',
		cards: [
			...reusedCards('wy-hurt', 'wy-losetrust', 'wy-shame'),
			card('cu-wl-back', 'locked-door', 'S2'),
			card('cu-wl-visits', 'empty-seat', 'S2', { flags: ['people'] }),
			card('cu-wl-work', 'closed-sign', 'S2'),
			card('cu-wl-time', 'hourglass', 'S2')
		]
	},
	{
		id: 'cu-ready',
		cards: [
			card('cu-rd-doing', 'start-again', 'S2'),
			card('cu-rd-know', 'signpost', 'S2'),
			card('cu-rd-help', 'helper-beside', 'S2'),
			card('cu-rd-think', 'bubble-question', 'S2'),
			card('cu-rd-later', 'hourglass', 'S2'),
			card('cu-rd-private', 'private', 'S2')
		]
	},
	{
		id: 'cu-keep',
		cards: [
			card('cu-kg-list', 'star', 'S2'),
			card('cu-kg-photo', 'family-photo', 'P3', { flags: ['people'] }),
			card('cu-kg-goal', 'ladder', 'GL'),
			card('cu-kg-tick', 'checklist', 'S2'),
			card('cu-kg-talk', 'key-worker', 'H1'),
			card('cu-kg-rest', 'quiet-room', 'AVE'),
			card('cu-kg-small', 'tools', 'S2')
		]
	}
];
