import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const signsDecks: readonly Deck[] = [
	{
		id: 'co-sg-mood',
		cards: [
			card('co-r-lonely', 'lonely', 'ST'),
			card('co-r-bored', 'face-bored', 'RP'),
			card('co-r-angry', 'face-angry', 'AC'),
			card('co-r-low', 'face-sad', 'AC'),
			card('co-r-anxious', 'face-worried', 'ST'),
			card('co-r-worth', 'mirror-low', 'IS'),
			card('co-r-swing', 'traffic-light', 'MHT'),
			card('co-r-tired', 'awake-night', 'GK')
		]
	},
	{
		id: 'co-sg-think',
		cards: [
			card('co-r-often', 'many-clouds', 'MHT'),
			card('co-r-use', 'cloud-plaster', 'ST', { flags: ['sensitive'] }),
			card('co-r-grudge', 'unfair', 'MHT'),
			card('co-r-special', 'crossed-letter', 'MHT', { flags: ['rules'] }),
			card('co-r-sure', 'plan-bin', 'RP'),
			card('co-r-blown', 'slip-step', 'AVE'),
			card('co-r-better', 'face-excited', 'MHT')
		]
	},
	{
		id: 'co-sg-people',
		cards: [
			card('co-r-quarrel', 'two-backs', 'ST'),
			card('co-r-loss', 'chair-flower', 'AR'),
			card('co-r-mix', 'crowd', 'MHT', { flags: ['people'] }),
			card('co-r-younger', 'age-badges', 'MHT', { flags: ['sensitive'] }),
			card('co-r-women', 'storm-bubble', 'ST', { flags: ['sensitive'] }),
			card('co-r-hide', 'closed-box', 'AC'),
			card('co-r-contact', 'crossed-letter', 'AC', { flags: ['rules', 'sensitive'] }),
			card('co-r-apart', 'man-apart', 'ST')
		]
	},
	{
		id: 'co-sg-place',
		cards: [
			card('co-r-drift', 'map-pin', 'RP', { flags: ['place'] }),
			card('co-r-near', 'red-pin', 'AC', { flags: ['place', 'rules'] }),
			card('co-r-alone', 'sofa-clock', 'IS'),
			card('co-r-late', 'moon-phone', 'IS', { flags: ['internet'] }),
			card('co-r-pub', 'glass', 'AC', { flags: ['place', 'people'] }),
			card('co-r-travel', 'bus', 'RP', { flags: ['place'] }),
			card('co-r-holiday', 'calendar-sun', 'AR')
		]
	},
	{
		id: 'co-sg-do',
		cards: [
			card('co-r-drink', 'glass', 'AC'),
			card('co-r-drugs', 'drugs', 'AC'),
			card('co-r-gamble', 'dice', 'AC'),
			card('co-r-pills', 'pills-left', 'SP'),
			card('co-r-look', 'staring', 'AR', { flags: ['sensitive'] }),
			card('co-r-lie', 'tangled-bubble', 'AC'),
			card('co-r-skip', 'empty-seat', 'AR'),
			card('co-r-letgo', 'messy-room', 'GK')
		]
	},
	{
		id: 'co-sg-change',
		cards: [
			card('co-r-job', 'closed-sign', 'MHT'),
			card('co-r-move', 'van', 'AR'),
			card('co-r-officer', 'staff-change', 'AR'),
			card('co-r-less', 'empty-seat', 'AR'),
			card('co-r-near-people', 'new-neighbour', 'AR', { flags: ['people'] }),
			card('co-r-money', 'empty-purse', 'SP'),
			card('co-r-ill', 'ill', 'GK'),
			card('co-r-end', 'end-flag', 'RP', { flags: ['rules'] })
		]
	}
];

export const signsJourney: Journey = {
	id: 'signs',
	picture: 'warning-sign',
	access: 'with-staff',
	section: 'signs',
	steps: [
		{ id: 'co-sg-mood', picture: 'face-worried', question: { kind: 'sort', decks: ['co-sg-mood'] } },
		{ id: 'co-sg-think', picture: 'grey-cloud', question: { kind: 'sort', decks: ['co-sg-think'] } },
		{ id: 'co-sg-people', picture: 'crowd', question: { kind: 'sort', decks: ['co-sg-people'] } },
		{ id: 'co-sg-place', picture: 'red-pin', question: { kind: 'sort', decks: ['co-sg-place'] } },
		{ id: 'co-sg-do', picture: 'rushing', question: { kind: 'sort', decks: ['co-sg-do'] } },
		{ id: 'co-sg-change', picture: 'staff-change', question: { kind: 'sort', decks: ['co-sg-change'] } },
		{
			id: 'co-sg-big',
			picture: 'warning-sign',
			question: {
				kind: 'choose',
				decks: [],
				from: ['co-sg-mood', 'co-sg-think', 'co-sg-people', 'co-sg-place', 'co-sg-do', 'co-sg-change'],
				min: 4,
				max: 8
			}
		}
	]
};
