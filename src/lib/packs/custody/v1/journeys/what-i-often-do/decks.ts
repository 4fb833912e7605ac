import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const whatIOftenDoDecks: readonly Deck[] = [
	{
		id: 'cu-habits',
		cards: [
			card('cu-ha-all', 'crowd', 'S2'),
			card('cu-ha-some', 'forked-path', 'S2'),
			card('cu-ha-learn', 'book', 'S2'),
			card('cu-ha-time', 'hourglass', 'S2')
		]
	},
	{
		id: 'cu-old',
		cards: [
			card('cu-po-hide', 'man-apart', 'S2'),
			card('cu-po-shout', 'loud-talk', 'S2'),
			card('cu-po-blame', 'pointing-away', 'S2'),
			card('cu-po-none', 'closed-box', 'S2'),
			card('cu-po-rush', 'rushing', 'S2'),
			card('cu-po-yes', 'two-looking', 'S2'),
			card('cu-po-give', 'plan-bin', 'S2'),
			card('cu-po-quick', 'gift', 'S2'),
			card('cu-po-true', 'tangled-bubble', 'S2'),
			card('cu-po-copy', 'crowd', 'S2'),
			card('cu-po-think', 'repeat-cloud', 'S2')
		]
	},
	{
		id: 'cu-need',
		cards: [
			card('cu-nd-calm', 'face-calm', 'IS'),
			card('cu-nd-care', 'two-friends', 'IS'),
			card('cu-nd-good', 'sun', 'IS'),
			card('cu-nd-fair', 'unfair', 'IS'),
			card('cu-nd-choose', 'choosing', 'IS'),
			card('cu-nd-busy', 'tools', 'IS'),
			card('cu-nd-rest', 'bed', 'IS'),
			card('cu-nd-proud', 'star', 'IS'),
			card('cu-nd-safe', 'people-shield', 'IS')
		]
	},
	{
		id: 'cu-new',
		cards: [
			card('cu-pn-say', 'speech-bubble', 'CBT', { aim: 'tell' }),
			card('cu-pn-wait', 'hourglass', 'CBT', { aim: 'control' }),
			card('cu-pn-ask', 'raised-hand', 'CBT', { aim: 'tell' }),
			card('cu-pn-no', 'no-bubble', 'CBT', { aim: 'avoid' }),
			card('cu-pn-true', 'clear-bubble', 'CBT', { aim: 'tell' }),
			card('cu-pn-mine', 'hand-on-chest', 'CBT', { aim: 'control' }),
			card('cu-pn-again', 'start-again', 'AVE', { aim: 'good' }),
			card('cu-pn-fun', 'sun', 'GL', { aim: 'good' }),
			card('cu-pn-self', 'choosing', 'CBT', { aim: 'control' }),
			card('cu-pn-out', 'two-talking', 'RP', { aim: 'escape' }),
			card('cu-pn-plan', 'calendar-tick', 'W', { aim: 'avoid' })
		]
	}
];
