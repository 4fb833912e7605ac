import type { Journey, Step } from '#lib/programme/grammar.ts';

/**
 * The check on his practice, which comes 3 times: an action plan for coping is practised throughout (Core SOTP, blocks 3
 * and 4).
 */
export function practiceCheck(id: string): Step {
	return {
		id,
		picture: 'three-boxes',
		question: { kind: 'choose', decks: ['cu-went'], lead: 'cu-ld-went', order: 'fixed', min: 0, max: 2 }
	};
}

/** What he does each day, what he practises, when, with whom, and what helps him remember. */
export const whatIPractiseJourney: Journey = {
	id: 'cu-practise',
	picture: 'practise',
	access: 'alone',
	section: 'practise',
	steps: [
		{ id: 'cu-day', picture: 'sun', question: { kind: 'choose', decks: ['cu-day'], min: 0, max: 6 } },
		{
			id: 'cu-skills',
			picture: 'practise',
			question: { kind: 'choose', decks: ['cu-skills'], lead: 'cu-ld-skills', min: 0, max: 3 }
		},
		{
			id: 'cu-when',
			picture: 'clock-tick',
			question: { kind: 'choose', decks: ['cu-when'], lead: 'cu-ld-when', order: 'fixed', min: 0, max: 3 }
		},
		{
			id: 'cu-with',
			picture: 'helper-beside',
			question: { kind: 'choose', decks: ['cu-with'], lead: 'cu-ld-with', min: 0, max: 3 }
		},
		{
			id: 'cu-remember',
			picture: 'pocket-card',
			question: { kind: 'choose', decks: ['cu-remember'], lead: 'cu-ld-remember', min: 0, max: 3 }
		}
	]
};
