import type { AddOnPack } from '#lib/programme/grammar.ts';
import { internetDecks, internetJourney } from './journeys/internet/structure.ts';

/**
 * Internet and phone, for men who need it: one journey after the ways out (content-inventory.md 5.13). It names signs,
 * stops and agreements, never a way to find or hide anything.
 */
export const internetV1: AddOnPack = {
	format: 'steady-add-on',
	id: 'internet',
	version: 1,
	adds: [
		...internetDecks.map((deck) => ({ kind: 'deck', deck }) as const),
		{ kind: 'journey', after: 'ways-out', journey: internetJourney }
	]
};
