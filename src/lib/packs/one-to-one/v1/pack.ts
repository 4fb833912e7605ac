import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import type { Journey, Pack } from '#lib/programme/grammar.ts';
import { needsDecks, needsJourney } from './journeys/needs/structure.ts';
import { solveDecks, solveJourney } from './journeys/solve/structure.ts';
import { strongFeelingsDecks, strongFeelingsJourney } from './journeys/strong-feelings/structure.ts';
import { oneToOneSessions } from './sessions.ts';

/** Cards that speak of a group: he has none. */
const ofGroups = ['pr07', 'cp37', 'lp07', 'hp04'];

const taken = new Map(sotsecIdV1.journeys.map((journey) => [journey.id, journey]));
const takenOver = (...ids: readonly string[]): readonly Journey[] => ids.flatMap((id) => taken.get(id) ?? []);

/** The full programme for a man with one worker: his needs, his feelings and his problems come before the signs. */
export const oneToOneV1: Pack = {
	...sotsecIdV1,
	id: 'one-to-one',
	version: 1,
	decks: [
		...sotsecIdV1.decks.map((deck) => ({ ...deck, cards: deck.cards.filter(({ id }) => !ofGroups.includes(id)) })),
		...needsDecks,
		...strongFeelingsDecks,
		...solveDecks
	],
	journeys: [
		...takenOver('about-me', 'why-a-plan', 'good-life'),
		needsJourney,
		...takenOver('strengths', 'helpers'),
		strongFeelingsJourney,
		solveJourney,
		...takenOver('four-steps', 'signs', 'ways-out', 'if-i-slip', 'my-rules', 'carers', 'i-agree')
	],
	paper: [
		'good-life',
		'strengths',
		'about-me',
		'why-a-plan',
		'oo-needs',
		'oo-feelings',
		'oo-solve',
		'four-steps',
		'signs',
		'ways-out',
		'helpers',
		'if-i-slip',
		'my-rules',
		'carers',
		'i-agree'
	],
	now: sotsecIdV1.now.filter((card) => !ofGroups.includes(card)),
	sessions: oneToOneSessions,
	answers: ['S4'],
	usually: ['internet'],
	suggests: sotsecIdV1.suggests
};
