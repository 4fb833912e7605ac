import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const myRulesDecks: readonly Deck[] = [
	{
		id: 'ru-rules',
		cards: [
			card('ru01', 'home', 'L1', { flags: ['rules'] }),
			card('ru02', 'police-officer', 'L1', { flags: ['rules'] }),
			card('ru03', 'meeting', 'L1', { flags: ['rules'] }),
			card('ru04', 'red-pin', 'L1', { flags: ['place', 'rules'] }),
			card('ru05', 'crossed-letter', 'L1', { flags: ['rules'] }),
			card('ru06', 'clock-tick', 'L1', { flags: ['rules'] }),
			card('ru07', 'staff-check', 'L1', { flags: ['internet', 'rules'] }),
			card('ru08', 'no-delete', 'L1', { flags: ['internet', 'rules'] }),
			card('ru09', 'screen', 'L1', { flags: ['internet', 'rules'] }),
			card('ru10', 'adults-and-helper', 'L1', { flags: ['people', 'rules'] }),
			card('ru11', 'sign-out-board', 'GK', { flags: ['rules'] }),
			card('ru12', 'suitcase', 'L1', { flags: ['place', 'rules'] }),
			card('ru13', 'job', 'L1', { flags: ['place', 'people', 'rules'] }),
			card('ru14', 'raised-hand', 'GK', { flags: ['rules'] })
		]
	}
];

export const myRulesJourney: Journey = {
	id: 'my-rules',
	picture: 'checklist',
	access: 'with-staff',
	section: 'my-rules',
	steps: [{ id: 'ru-rules', picture: 'checklist', question: { kind: 'rules', decks: ['ru-rules'] } }]
};
