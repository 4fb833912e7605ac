import type { Deck, Journey } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { fourStepsDecks as ownDecks } from './decks.ts';

export const fourStepsDecks: readonly Deck[] = [
	...reusedDecks('fs-intro', 'fs-end', 's1-signs', 's1-outs-deck'),
	...reusedDecks('s2-excuses', 'true-words', 's2-outs-deck', 's4-signs'),
	...ownDecks
];

/** The 4 steps of the default pack; making a chance looks different here, and help in step 4 is staff, not a phone. */
export const fourStepsJourney: Journey = {
	id: 'four-steps',
	picture: 'four-steps',
	access: 'with-staff',
	section: 'four-steps',
	steps: [
		reusedStep('fs-intro'),
		reusedStep('s1-signs'),
		reusedStep('s1-outs'),
		reusedStep('s2-excuses'),
		reusedStep('s2-outs'),
		{ id: 'cu-s3-signs', picture: 'forked-path', question: { kind: 'choose', decks: ['cu-s3-signs'], min: 0, max: 3 } },
		{
			id: 'cu-s3-outs',
			picture: 'turn-round',
			question: { kind: 'pair', signs: ['cu-s3-signs'], waysOut: ['cu-s3-outs'], max: 2 }
		},
		reusedStep('s4-signs'),
		{
			id: 'cu-s4-outs',
			picture: 'stop-hand',
			question: { kind: 'pair', signs: ['s4-signs'], waysOut: ['cu-s4-outs'], max: 2 }
		},
		reusedStep('fs-end')
	]
};
