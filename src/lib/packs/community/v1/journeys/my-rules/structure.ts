import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const myRulesDecks: readonly Deck[] = [
	{
		id: 'co-ru',
		cards: [
			card('co-u-home', 'home', 'L1', { flags: ['rules'] }),
			card('co-u-change', 'police-officer', 'L1', { flags: ['rules'] }),
			card('co-u-meet', 'meeting', 'L1', { flags: ['rules'] }),
			card('co-u-places', 'red-pin', 'L1', { flags: ['place', 'rules'] }),
			card('co-u-people', 'crossed-letter', 'L1', { flags: ['people', 'rules'] }),
			card('co-u-hours', 'clock-tick', 'L1', { flags: ['rules'] }),
			card('co-u-device', 'screen', 'L1', { flags: ['internet', 'rules'] }),
			card('co-u-history', 'no-delete', 'L1', { flags: ['internet', 'rules'] }),
			card('co-u-relation', 'adults-and-helper', 'L1', { flags: ['people', 'rules'] }),
			card('co-u-travel', 'suitcase', 'L1', { flags: ['place', 'rules'] }),
			card('co-u-work', 'job', 'L1', { flags: ['place', 'people', 'rules'] }),
			card('co-u-ask', 'raised-hand', 'GK', { flags: ['rules'] })
		]
	}
];

export const myRulesJourney: Journey = {
	id: 'my-rules',
	picture: 'checklist',
	access: 'with-staff',
	section: 'my-rules',
	steps: [{ id: 'co-rules', picture: 'checklist', question: { kind: 'rules', decks: ['co-ru'] } }]
};
