import type { Condition, Deck, Journey, Step } from '#lib/programme/grammar.ts';
import { reusedDecks, reusedStep } from '#lib/packs/custody/v1/reused.ts';
import { goodLifeDecks as ownDecks } from './decks.ts';

function wants(good: string): Condition {
	return { kind: 'includes', step: 'good-choose', card: good };
}

/** What helps him have a good here, where no club, walk or shop is open to him. */
function ownMeans(good: string, picture: string): Step {
	const id = `cu-${good}-means`;
	return { id, picture, only: wants(good), question: { kind: 'choose', decks: [id], min: 0, max: 4 } };
}

/** A goal for a good that he can reach here, in 4 steps. */
function ownLadder(good: string, goal: string, rungs: readonly string[]): Step {
	const id = `cu-${good}-ladder`;
	const question = { kind: 'ladder', decks: [id], goals: [goal], rungs, who: 'who-does-it' } as const;
	return { id, picture: 'ladder', only: wants(good), question };
}

export const goodLifeDecks: readonly Deck[] = [
	...reusedDecks('goods', 'who-does-it', 'gl2-means'),
	...reusedDecks('gl3-means', 'gl5-means', 'gl6-means', 'gl9-means', 'gl11-means'),
	...reusedDecks('gl3-ladder', 'gl5-ladder', 'gl6-ladder', 'gl8-ladder', 'gl9-ladder', 'gl10-ladder', 'gl11-ladder'),
	...ownDecks
];

/** The 11 goods of the default pack; means and goals are its own where they can be had in custody. */
export const goodLifeJourney: Journey = {
	id: 'good-life',
	picture: 'good-life',
	access: 'alone',
	section: 'good-life',
	steps: [
		reusedStep('good-choose'),
		ownMeans('gl1', 'healthy'),
		ownLadder('gl1', 'gl1-goal', ['gl1-r1', 'cu-g1-r2', 'gl1-r3', 'cu-g1-r4']),
		reusedStep('gl2-means'),
		ownLadder('gl2', 'cu-g2-goal', ['cu-g2-r1', 'cu-g2-r2', 'cu-g2-r3', 'cu-g2-r4']),
		reusedStep('gl3-means'),
		reusedStep('gl3-ladder'),
		ownMeans('gl4', 'star'),
		ownLadder('gl4', 'cu-g4-goal', ['gl4-r1', 'cu-g4-r2', 'cu-g4-r3', 'cu-g4-r4']),
		reusedStep('gl5-means'),
		reusedStep('gl5-ladder'),
		reusedStep('gl6-means'),
		reusedStep('gl6-ladder'),
		ownMeans('gl7', 'two-friends'),
		ownLadder('gl7', 'cu-g7-goal', ['cu-g7-r1', 'cu-g7-r2', 'cu-g7-r3', 'cu-g7-r4']),
		ownMeans('gl8', 'club'),
		reusedStep('gl8-ladder'),
		reusedStep('gl9-means'),
		reusedStep('gl9-ladder'),
		ownMeans('gl10', 'face-happy'),
		reusedStep('gl10-ladder'),
		reusedStep('gl11-means'),
		reusedStep('gl11-ladder')
	]
};
