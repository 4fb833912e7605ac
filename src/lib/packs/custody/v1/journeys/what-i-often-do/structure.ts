import type { Journey } from '#lib/programme/grammar.ts';
import { practiceCheck } from '#lib/packs/custody/v1/journeys/what-i-practise/structure.ts';

/** Patterns of personal functioning (Core SOTP, block 7): everyday habits, the need behind them, and a new way for each. */
export const whatIOftenDoJourney: Journey = {
	id: 'cu-often',
	picture: 'forked-path',
	access: 'with-staff',
	section: 'often',
	steps: [
		{ id: 'cu-habits', picture: 'forked-path', question: { kind: 'info', decks: ['cu-habits'] } },
		{ id: 'cu-old', picture: 'repeat-cloud', question: { kind: 'choose', decks: ['cu-old'], min: 0, max: 4 } },
		{ id: 'cu-need', picture: 'two-hearts', question: { kind: 'choose', decks: ['cu-need'], min: 0, max: 3 } },
		{
			id: 'cu-new',
			picture: 'signpost',
			question: { kind: 'pair', signs: ['cu-old'], waysOut: ['cu-new'], max: 2 }
		},
		practiceCheck('cu-check-1')
	]
};
