import type { Journey } from '#lib/programme/grammar.ts';

/** Motivation, before the work and through it (Core SOTP, blocks 9 and 20): gains first, and "not yet" closes nothing. */
export const whyAPlanJourney: Journey = {
	id: 'why-a-plan',
	picture: 'open-gate',
	access: 'alone',
	section: 'why-a-plan',
	steps: [
		{ id: 'cu-why-gains', picture: 'star', question: { kind: 'choose', decks: ['cu-why-gains'], min: 0, max: 5 } },
		{
			id: 'cu-why-losses',
			picture: 'locked-door',
			question: { kind: 'choose', decks: ['cu-why-losses'], min: 0, max: 3 }
		},
		{
			id: 'cu-why-ready',
			picture: 'start-again',
			question: { kind: 'choose', decks: ['cu-ready'], order: 'fixed', min: 0, max: 1 }
		},
		{ id: 'cu-why-keep', picture: 'ladder', question: { kind: 'choose', decks: ['cu-keep'], min: 0, max: 3 } }
	]
};
