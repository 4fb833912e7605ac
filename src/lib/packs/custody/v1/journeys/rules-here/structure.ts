import type { Journey } from '#lib/programme/grammar.ts';

export const rulesHereJourney: Journey = {
	id: 'cu-my-rules',
	picture: 'checklist',
	access: 'with-staff',
	section: 'my-rules',
	steps: [{ id: 'cu-rules', picture: 'checklist', question: { kind: 'rules', decks: ['cu-rules'] } }]
};
