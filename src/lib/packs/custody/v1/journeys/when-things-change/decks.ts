import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const whenThingsChangeDecks: readonly Deck[] = [
	{
		id: 'cu-change-about',
		cards: [
			card('cu-ma-hard', 'forked-path', 'AR'),
			card('cu-ma-when', 'question-mark', 'AR'),
			card('cu-ma-ready', 'calendar-tick', 'AR'),
			card('cu-ma-plan', 'plan-folder', 'AR')
		]
	},
	{
		id: 'cu-changes',
		cards: [
			card('cu-mv-wing', 'van', 'AR'),
			card('cu-mv-place', 'suitcase', 'AR'),
			card('cu-mv-free', 'open-gate', 'AR', { flags: ['rules'] }),
			card('cu-mv-meet', 'meeting', 'AR'),
			card('cu-mv-wait', 'hourglass', 'AR'),
			card('cu-mv-yes', 'handshake', 'AR'),
			card('cu-mv-notyet', 'closed-sign', 'AR'),
			card('cu-mv-staff', 'staff-change', 'AR'),
			card('cu-mv-friend', 'empty-seat', 'AR', { flags: ['people'] }),
			card('cu-mv-out', 'front-door', 'AR')
		]
	},
	{
		id: 'cu-change-helps',
		cards: [
			card('cu-mh-ask', 'raised-hand', 'AR', { aim: 'tell' }),
			card('cu-mh-photo', 'picture-card', 'AR', { aim: 'control' }),
			card('cu-mh-plan', 'plan-folder', 'AR', { aim: 'avoid' }),
			card('cu-mh-bye', 'two-talking', 'AR', { aim: 'good' }),
			card('cu-mh-meet', 'handshake', 'AR', { aim: 'tell' }),
			card('cu-mh-same', 'calendar-tick', 'W', { aim: 'avoid' }),
			card('cu-mh-tell', 'speech-bubble', 'H1', { aim: 'tell' }),
			card('cu-mh-with', 'helper-beside', 'AR', { flags: ['people'], aim: 'good' }),
			card('cu-mh-wait', 'breathe', 'CBT', { aim: 'control' }),
			card('cu-mh-say', 'three-boxes', 'S2', { aim: 'control' }),
			card('cu-mh-break', 'walk-out', 'PBS', { aim: 'escape' })
		]
	},
	{
		id: 'cu-goes-along',
		cards: [
			card('cu-mp-plan', 'plan-folder', 'AR'),
			card('cu-mp-card', 'pocket-card', 'AR'),
			card('cu-mp-talk', 'two-talking', 'N6'),
			card('cu-mp-calm', 'face-calm', 'PBS'),
			card('cu-mp-med', 'pill-box', 'GK'),
			card('cu-mp-people', 'helpers', 'AR'),
			card('cu-mp-goal', 'ladder', 'GL'),
			card('cu-mp-good', 'sun', 'P3')
		]
	}
];
