import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const carersDecks: readonly Deck[] = [
	{
		id: 'co-see',
		cards: [
			card('co-c-quiet', 'still-face', 'AR'),
			card('co-c-short', 'face-angry', 'AR'),
			card('co-c-sleep', 'awake-night', 'AR'),
			card('co-c-late', 'forked-path', 'AR', { flags: ['place'] }),
			card('co-c-phone', 'covered-phone', 'AR', { flags: ['internet'] }),
			card('co-c-drink', 'glass', 'AC'),
			card('co-c-cancel', 'empty-seat', 'AR'),
			card('co-c-stop', 'dropped-tools', 'AR'),
			card('co-c-plan', 'plan-bin', 'RP')
		]
	},
	{
		id: 'co-do',
		cards: [
			card('co-d-calm', 'face-calm', 'PBS', { aim: 'control' }),
			card('co-d-ask', 'bubble-question', 'PBS', { aim: 'control' }),
			card('co-d-say', 'speech-bubble', 'PBS', { aim: 'control' }),
			card('co-d-card', 'pocket-card', 'RP', { aim: 'control' }),
			card('co-d-do', 'two-walking', 'PBS', { aim: 'good' }),
			card('co-d-praise', 'star', 'PBS', { aim: 'good' }),
			card('co-d-ring', 'phone-next', 'PBS', { aim: 'tell' }),
			card('co-d-write', 'pencil', 'AR', { aim: 'tell' }),
			card('co-d-999', 'phone-999', 'PBS', { aim: 'tell' })
		]
	},
	{
		id: 'co-not',
		cards: [
			card('co-x-shout', 'loud-talk', 'PBS'),
			card('co-x-argue', 'two-backs', 'H4'),
			card('co-x-secret', 'secret', 'H4'),
			card('co-x-detail', 'question-mark', 'H4'),
			card('co-x-spread', 'curtain', 'H4'),
			card('co-x-alone', 'bent-ruler', 'AR', { flags: ['rules'] }),
			card('co-x-threat', 'torn-page', 'PBS')
		]
	},
	{
		id: 'co-changes',
		cards: [
			card('co-k-home', 'van', 'AR'),
			card('co-k-staff', 'staff-change', 'AR'),
			card('co-k-less', 'clock-tick', 'AR'),
			card('co-k-work', 'closed-sign', 'AR'),
			card('co-k-love', 'two-hearts', 'AR', { flags: ['people'] }),
			card('co-k-loss', 'chair-flower', 'AR'),
			card('co-k-health', 'pill-box', 'AR'),
			card('co-k-near', 'new-neighbour', 'AR', { flags: ['people'] }),
			card('co-k-rules', 'end-flag', 'AR', { flags: ['rules'] }),
			card('co-k-online', 'screen', 'AR', { flags: ['internet'] }),
			card('co-k-good', 'tree', 'AR')
		]
	},
	{ id: 'co-care-leads', cards: [card('co-cl-good', 'sun', 'PBS')] }
];

/** One page for those beside him, made with him: what they see, do, never do and pass on. */
export const carersJourney: Journey = {
	id: 'carers',
	picture: 'day-staff',
	access: 'with-staff',
	section: 'carers',
	steps: [
		{ id: 'co-see', picture: 'two-looking', question: { kind: 'choose', decks: ['co-see'], min: 0, max: 5 } },
		{
			id: 'co-see-pair',
			picture: 'helper-beside',
			question: { kind: 'pair', signs: ['co-see'], waysOut: ['co-do'], tell: 'roles', max: 3 }
		},
		{ id: 'co-not', picture: 'stop-hand', question: { kind: 'choose', decks: ['co-not'], min: 0, max: 7 } },
		{ id: 'co-changes', picture: 'staff-change', question: { kind: 'choose', decks: ['co-changes'], min: 0, max: 11 } },
		{ id: 'co-good-days', picture: 'sun', question: { kind: 'words', lead: 'co-cl-good', max: 300 } }
	]
};
