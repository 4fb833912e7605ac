import type { Journey } from '#lib/programme/grammar.ts';

/** Who helps him here, and later: wing or ward staff first, since they are near. */
export const whoHelpsHereJourney: Journey = {
	id: 'cu-helpers',
	picture: 'helpers',
	access: 'alone',
	section: 'helpers',
	steps: [{ id: 'cu-hl-people', picture: 'helpers', question: { kind: 'people', roles: ['roles'], max: 8 } }]
};
