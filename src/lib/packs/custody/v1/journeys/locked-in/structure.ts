import type { Journey } from '#lib/programme/grammar.ts';

/** Coping for risk factors, the second time (Core SOTP, block 19): alone, at night, with the door locked. */
export const lockedInJourney: Journey = {
	id: 'cu-locked-in',
	picture: 'locked-door',
	access: 'alone',
	section: 'locked-in',
	steps: [
		{ id: 'cu-wo-night', picture: 'bed', question: { kind: 'choose', decks: ['cu-wo-night'], min: 0, max: 6 } },
		{
			id: 'cu-night-pair',
			picture: 'awake-night',
			access: 'with-staff',
			question: {
				kind: 'pair',
				signs: ['cu-sg-big'],
				waysOut: ['cu-wo-night', 'wo-control'],
				from: ['cu-wo-night'],
				max: 2
			}
		}
	]
};
