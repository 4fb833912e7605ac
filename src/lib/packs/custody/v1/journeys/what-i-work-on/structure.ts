import type { Journey } from '#lib/programme/grammar.ts';
import { whatIWorkOnDecks } from './decks.ts';

const targets = whatIWorkOnDecks.flatMap(({ id, cards }) => (id === 'cu-targets' ? cards.map((card) => card.id) : []));

/** Targets of his work (Core SOTP, block 8), each said as something that he learns; the first one in 4 steps. */
export const whatIWorkOnJourney: Journey = {
	id: 'cu-work-on',
	picture: 'ladder',
	access: 'with-staff',
	section: 'work-on',
	steps: [
		{ id: 'cu-targets', picture: 'ladder', question: { kind: 'choose', decks: ['cu-targets'], min: 0, max: 3 } },
		{
			id: 'cu-first',
			picture: 'number-1',
			question: {
				kind: 'ladder',
				decks: ['cu-targets', 'cu-target-steps'],
				goals: targets,
				rungs: ['cu-tr-1', 'cu-tr-2', 'cu-tr-3', 'cu-tr-4'],
				who: 'who-does-it'
			}
		}
	]
};
