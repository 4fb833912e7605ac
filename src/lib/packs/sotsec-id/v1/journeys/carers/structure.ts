import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** See, do, not, tell (content-inventory.md 5.11). */
export const carersDecks: readonly Deck[] = [
	{
		id: 'ca-see',
		cards: [
			card('ca01', 'man-apart', 'E2'),
			card('ca02', 'face-angry', 'E2'),
			card('ca03', 'awake-night', 'E2'),
			card('ca04', 'forked-path', 'AR', { flags: ['place'] }),
			card('ca05', 'covered-phone', 'AR', { flags: ['internet'] }),
			card('ca06', 'empty-seat', 'AR'),
			card('ca07', 'glass', 'AC'),
			card('ca08', 'tangled-bubble', 'AR', { flags: ['rules'] }),
			card('ca09', 'red-pin', 'AR', { flags: ['sensitive'] }),
			card('ca10', 'staring', 'AR', { flags: ['sensitive'] }),
			card('ca11', 'dropped-tools', 'E2'),
			card('ca12', 'plan-bin', 'RP')
		]
	},
	{
		id: 'ca-do',
		cards: [
			card('ca21', 'face-calm', 'PBS'),
			card('ca22', 'face-chart', 'PBS'),
			card('ca23', 'pocket-card', 'E2'),
			card('ca24', 'headphones', 'PBS'),
			card('ca25', 'two-walking', 'PBS'),
			card('ca26', 'star', 'PBS'),
			card('ca27', 'helper-beside', 'AR'),
			card('ca28', 'day-staff', 'AR'),
			card('ca29', 'adults-and-helper', 'PBS'),
			card('ca30', 'phone-next', 'H4'),
			card('ca31', 'pencil', 'AR'),
			card('ca32', 'phone-999', 'PBS')
		]
	},
	{
		id: 'ca-not',
		cards: [
			card('ca41', 'loud-talk', 'PBS'),
			card('ca42', 'two-backs', 'H4'),
			card('ca43', 'secret', 'H4'),
			card('ca44', 'crossed-diary', 'AR'),
			card('ca45', 'bent-ruler', 'AR', { flags: ['rules'] }),
			card('ca46', 'pointing-away', 'PBS'),
			card('ca47', 'curtain', 'H4'),
			card('ca48', 'bubble-question', 'H4')
		]
	},
	{
		id: 'ca-changes',
		cards: [
			card('ca51', 'staff-change', 'AR'),
			card('ca52', 'clock-tick', 'AR'),
			card('ca53', 'van', 'AR'),
			card('ca54', 'new-neighbour', 'AR', { flags: ['people'] }),
			card('ca55', 'closed-sign', 'AR'),
			card('ca56', 'chair-flower', 'AR'),
			card('ca57', 'pill-box', 'AR'),
			card('ca58', 'end-flag', 'AR', { flags: ['rules'] }),
			card('ca59', 'screen', 'AR', { flags: ['internet'] }),
			card('ca60', 'shrug', 'AR'),
			card('ca61', 'plan-folder', 'AR'),
			card('ca62', 'tree', 'AR')
		]
	},
	{ id: 'ca-leads', cards: [card('ca-good', 'sun', 'PBS')] }
];

/** The sheet of those who support him day by day, made with him: what they see, what they do, what they never do. */
export const carersJourney: Journey = {
	id: 'carers',
	picture: 'day-staff',
	access: 'with-staff',
	section: 'carers',
	steps: [
		{ id: 'ca-see', picture: 'two-looking', question: { kind: 'choose', decks: ['ca-see'], min: 0, max: 6 } },
		{
			id: 'ca-pair',
			picture: 'helper-beside',
			question: { kind: 'pair', signs: ['ca-see'], waysOut: ['ca-do'], tell: 'roles', max: 3 }
		},
		{ id: 'ca-not', picture: 'stop-hand', question: { kind: 'choose', decks: ['ca-not'], min: 0, max: 8 } },
		{ id: 'ca-changes', picture: 'staff-change', question: { kind: 'choose', decks: ['ca-changes'], min: 0, max: 12 } },
		{ id: 'ca-good-days', picture: 'sun', question: { kind: 'words', lead: 'ca-good', max: 300 } }
	]
};
