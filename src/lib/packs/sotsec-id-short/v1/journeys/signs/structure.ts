import type { Journey } from '#lib/programme/grammar.ts';

/** Two lists of signs, and the few biggest of them. */
export const shortSignsJourney: Journey = {
	id: 'signs',
	picture: 'warning-sign',
	access: 'with-staff',
	section: 'signs',
	steps: [
		{ id: 'sg-feelings', picture: 'face-worried', question: { kind: 'sort', decks: ['sg-feelings'] } },
		{ id: 'sg-places', picture: 'red-pin', question: { kind: 'sort', decks: ['sg-places'] } },
		{
			id: 'sh-big',
			picture: 'warning-sign',
			question: { kind: 'choose', decks: [], from: ['sg-feelings', 'sg-places'], min: 2, max: 4 }
		}
	]
};
