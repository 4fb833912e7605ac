import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** What he did, and what he does now (content-inventory.md 5.3): the old way is things he did, not who he is. */
export const oldNewDecks: readonly Deck[] = [
	{
		id: 'ow-old',
		cards: [
			card('om01', 'closed-box', 'GK'),
			card('om02', 'sofa-clock', 'GK'),
			card('om03', 'rushing', 'GK'),
			card('om04', 'tangled-bubble', 'GK'),
			card('om05', 'pointing-away', 'GK'),
			card('om06', 'two-backs', 'GK'),
			card('om07', 'glass', 'GK'),
			card('om08', 'loud-talk', 'GK'),
			card('om09', 'crossed-diary', 'GK', { flags: ['place'] }),
			card('om10', 'mirror-low', 'GK'),
			card('om11', 'torn-page', 'GK', { flags: ['rules'] }),
			card('om12', 'plan-bin', 'GK')
		]
	},
	{
		id: 'ow-new',
		cards: [
			card('on01', 'two-talking', 'GK', { aim: 'tell' }),
			card('on02', 'calendar-tick', 'GK', { aim: 'avoid' }),
			card('on03', 'three-boxes', 'GK', { aim: 'control' }),
			card('on04', 'clear-bubble', 'GK', { aim: 'tell' }),
			card('on05', 'hand-on-chest', 'GK', { aim: 'control' }),
			card('on06', 'raised-hand', 'GK', { aim: 'tell' }),
			card('on07', 'phone-helper', 'GK', { aim: 'tell' }),
			card('on08', 'speech-bubble', 'GK', { aim: 'tell' }),
			card('on09', 'signpost', 'GK', { aim: 'avoid', flags: ['place'] }),
			card('on10', 'two-hearts', 'GK', { aim: 'control' }),
			card('on11', 'checklist', 'GK', { aim: 'avoid', flags: ['rules'] }),
			card('on12', 'start-again', 'GK', { aim: 'good' })
		]
	}
];

export const oldNewJourney: Journey = {
	id: 'old-new',
	picture: 'good-life',
	access: 'with-staff',
	section: 'old-new',
	steps: [
		{ id: 'ow-old', picture: 'closed-box', question: { kind: 'choose', decks: ['ow-old'], min: 0, max: 4 } },
		{
			id: 'ow-new',
			picture: 'good-life',
			question: { kind: 'pair', signs: ['ow-old'], waysOut: ['ow-new'], max: 2 }
		}
	]
};
