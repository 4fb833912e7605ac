import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const managingMyselfClosenessDecks: readonly Deck[] = [
	{
		id: 'co-close',
		cards: [
			card('co-cl-near', 'two-hearts', 'S3'),
			card('co-cl-far', 'man-apart', 'S3'),
			card('co-cl-both', 'forked-path', 'S3'),
			card('co-cl-test', 'question-mark', 'S3'),
			card('co-cl-please', 'giving', 'S3'),
			card('co-cl-easy', 'handshake', 'S3')
		]
	},
	{
		id: 'co-closer',
		cards: [
			card('co-cr-slow', 'snail', 'S3'),
			card('co-cr-say', 'speech-bubble', 'S3'),
			card('co-cr-wait', 'hourglass', 'S3'),
			card('co-cr-check', 'bubble-question', 'S3'),
			card('co-cr-own', 'sun', 'S3'),
			card('co-cr-stay', 'helper-beside', 'S3')
		]
	},
	{
		id: 'co-thoughts',
		cards: [
			card('co-th-all', 'traffic-light', 'CBT'),
			card('co-th-never', 'repeat-cloud', 'CBT'),
			card('co-th-mind', 'staring', 'CBT'),
			card('co-th-unfair', 'unfair', 'CBT'),
			card('co-th-worst', 'storm-bubble', 'CBT'),
			card('co-th-self', 'mirror-low', 'CBT')
		]
	},
	{
		id: 'co-steady',
		cards: [
			card('co-sd-facts', 'eye-5', 'CBT', { aim: 'control' }),
			card('co-sd-friend', 'two-talking', 'CBT', { aim: 'control' }),
			card('co-sd-other', 'signpost', 'CBT', { aim: 'control' }),
			card('co-sd-part', 'three-boxes', 'CBT', { aim: 'control' }),
			card('co-sd-wait', 'wave-clock', 'CBT', { aim: 'control' }),
			card('co-sd-say', 'speech-bubble', 'CBT', { aim: 'tell' })
		]
	}
];
