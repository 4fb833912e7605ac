import { fourStepsExcusesDecks } from './decks-excuses.ts';
import { fourStepsStepsDecks } from './decks-steps.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const fourStepsDecks: readonly Deck[] = [...fourStepsExcusesDecks, ...fourStepsStepsDecks];

/** The pattern in general, and how he interrupts it: signs and stops, never methods (domain.md 4.3). */
export const fourStepsJourney: Journey = {
	id: 'four-steps',
	picture: 'four-steps',
	access: 'with-staff',
	section: 'four-steps',
	steps: [
		{ id: 'co-fs-about', picture: 'four-steps', question: { kind: 'info', decks: ['co-fs-about'] } },
		{ id: 'co-s1-signs', picture: 'grey-cloud', question: { kind: 'choose', decks: ['co-s1-signs'], min: 0, max: 3 } },
		{
			id: 'co-s1-pair',
			picture: 'sun-cloud',
			question: { kind: 'pair', signs: ['co-s1-signs'], waysOut: ['co-s1-outs'], max: 2 }
		},
		{ id: 'co-s2-excuses', picture: 'tangled-bubble', question: { kind: 'excuse', decks: ['co-s2-excuses'], max: 3 } },
		{ id: 'co-s2-how', picture: 'clear-bubble', question: { kind: 'choose', decks: ['co-s2-outs'], min: 0, max: 3 } },
		{ id: 'co-s3-signs', picture: 'forked-path', question: { kind: 'choose', decks: ['co-s3-signs'], min: 0, max: 4 } },
		{
			id: 'co-s3-pair',
			picture: 'turn-round',
			question: { kind: 'pair', signs: ['co-s3-signs'], waysOut: ['co-s3-outs'], max: 2 }
		},
		{ id: 'co-s4-signs', picture: 'no-bubble', question: { kind: 'choose', decks: ['co-s4-signs'], min: 0, max: 6 } },
		{
			id: 'co-s4-pair',
			picture: 'stop-hand',
			question: { kind: 'pair', signs: ['co-s4-signs'], waysOut: ['co-s4-outs'], max: 2 }
		},
		{ id: 'co-fs-end', picture: 'early-stop', question: { kind: 'info', decks: ['co-fs-end'] } }
	]
};
