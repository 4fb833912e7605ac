import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const relationshipsDecks: readonly Deck[] = [
	{
		id: 'co-rl-about',
		cards: [
			card('co-ra-equal', 'handshake', 'S3'),
			card('co-ra-ask', 'bubble-question', 'S3'),
			card('co-ra-honest', 'clear-bubble', 'S3'),
			card('co-ra-many', 'helpers', 'S3')
		]
	},
	{
		id: 'co-rl-bring',
		cards: [
			card('co-rb-time', 'clock-tick', 'S3'),
			card('co-rb-listen', 'ear-sound', 'S3'),
			card('co-rb-humour', 'face-happy', 'S3'),
			card('co-rb-keep', 'handshake', 'S3'),
			card('co-rb-sorry', 'open-hands', 'S3'),
			card('co-rb-calm', 'face-calm', 'S3'),
			card('co-rb-help', 'giving', 'S3')
		]
	},
	{
		id: 'co-rl-want',
		cards: [
			card('co-rw-kind', 'heart-plaster', 'S3'),
			card('co-rw-same', 'two-friends', 'S3'),
			card('co-rw-truth', 'speech-bubble', 'S3'),
			card('co-rw-rules', 'checklist', 'S3', { flags: ['rules'] }),
			card('co-rw-steady', 'tree', 'S3'),
			card('co-rw-space', 'open-gate', 'S3')
		]
	},
	{
		id: 'co-rl-hard',
		cards: [
			card('co-rh-lonely', 'lonely', 'S3'),
			card('co-rh-turned', 'two-backs', 'S3'),
			card('co-rh-jealous', 'face-jealous', 'S3'),
			card('co-rh-argue', 'storm-bubble', 'S3'),
			card('co-rh-blame', 'pointing-away', 'S3'),
			card('co-rh-guess', 'question-mark', 'S3'),
			card('co-rh-give', 'giving', 'S3'),
			card('co-rh-fast', 'rushing', 'S3')
		]
	},
	{
		id: 'co-rl-outs',
		cards: [
			card('co-ro-pause', 'hourglass', 'S3', { aim: 'control' }),
			card('co-ro-ask', 'bubble-question', 'S3', { aim: 'control' }),
			card('co-ro-say', 'speech-bubble', 'S3', { aim: 'control' }),
			card('co-ro-accept', 'no-bubble', 'S3', { aim: 'control' }),
			card('co-ro-break', 'walk-out', 'S3', { aim: 'escape' }),
			card('co-ro-other', 'two-talking', 'S3', { aim: 'tell' }),
			card('co-ro-slow', 'snail', 'S3', { aim: 'avoid' }),
			card('co-ro-no', 'stop-hand', 'S3', { aim: 'avoid' }),
			card('co-ro-list', 'helpers', 'S3', { aim: 'good' })
		]
	},
	{
		id: 'co-rl-new',
		cards: [
			card('co-rn-tell', 'helper-tells', 'S3', { flags: ['rules'] }),
			card('co-rn-adult', 'adults-and-helper', 'S3', { flags: ['people'] }),
			card('co-rn-check', 'family-photo', 'S3', { flags: ['people', 'rules'] }),
			card('co-rn-public', 'cup-break', 'S3', { flags: ['place', 'rules'] }),
			card('co-rn-online', 'phone-shield', 'S3', { flags: ['internet'] }),
			card('co-rn-honest', 'clear-bubble', 'S3', { flags: ['rules'] })
		]
	}
];

/** Module 1: everyday relationships with other adults. Nothing here is about harm (domain.md 4.1). */
export const relationshipsJourney: Journey = {
	id: 'relationships',
	picture: 'two-friends',
	access: 'with-staff',
	section: 'relationships',
	steps: [
		{ id: 'co-rl-about', picture: 'handshake', question: { kind: 'info', decks: ['co-rl-about'] } },
		{ id: 'co-rl-bring', picture: 'giving', question: { kind: 'choose', decks: ['co-rl-bring'], min: 0, max: 4 } },
		{ id: 'co-rl-want', picture: 'two-talking', question: { kind: 'choose', decks: ['co-rl-want'], min: 0, max: 4 } },
		{ id: 'co-rl-hard', picture: 'storm-bubble', question: { kind: 'choose', decks: ['co-rl-hard'], min: 0, max: 4 } },
		{
			id: 'co-rl-pair',
			picture: 'open-hands',
			question: { kind: 'pair', signs: ['co-rl-hard'], waysOut: ['co-rl-outs'], max: 3 }
		},
		{ id: 'co-rl-new', picture: 'snail', question: { kind: 'choose', decks: ['co-rl-new'], min: 0, max: 6 } }
	]
};
