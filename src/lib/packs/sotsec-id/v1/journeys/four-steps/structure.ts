import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { fourStepsCardDecks } from './decks.ts';
import { fourStepsExcusesDecks } from './decks-excuses.ts';

export const fourStepsDecks: readonly Deck[] = [...fourStepsCardDecks, ...fourStepsExcusesDecks];

export const fourStepsJourney: Journey = {
	id: 'four-steps',
	picture: 'four-steps',
	access: 'with-staff',
	section: 'four-steps',
	steps: [
		{ id: 'fs-intro', picture: 'four-steps', question: { kind: 'info', decks: ['fs-intro'] } },
		{ id: 's1-signs', picture: 'grey-cloud', question: { kind: 'choose', decks: ['s1-signs'], min: 0, max: 3 } },
		{
			id: 's1-outs',
			picture: 'sun-cloud',
			question: { kind: 'pair', signs: ['s1-signs'], waysOut: ['s1-outs-deck'], max: 2 }
		},
		{ id: 's2-excuses', picture: 'tangled-bubble', question: { kind: 'excuse', decks: ['s2-excuses'], max: 3 } },
		{ id: 's2-outs', picture: 'clear-bubble', question: { kind: 'choose', decks: ['s2-outs-deck'], min: 0, max: 3 } },
		{ id: 's3-signs', picture: 'forked-path', question: { kind: 'choose', decks: ['s3-signs'], min: 0, max: 3 } },
		{
			id: 's3-outs',
			picture: 'turn-round',
			question: { kind: 'pair', signs: ['s3-signs'], waysOut: ['s3-outs-deck'], max: 2 }
		},
		{ id: 's4-signs', picture: 'no-bubble', question: { kind: 'choose', decks: ['s4-signs'], min: 0, max: 6 } },
		{
			id: 's4-outs',
			picture: 'stop-hand',
			question: { kind: 'pair', signs: ['s4-signs'], waysOut: ['s4-outs-deck'], max: 2 }
		},
		{ id: 'fs-end', picture: 'early-stop', question: { kind: 'info', decks: ['fs-end'] } }
	]
};
