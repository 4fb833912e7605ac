import { managingMyselfFeelingsDecks } from './decks-feelings.ts';
import { managingMyselfClosenessDecks } from './decks-closeness.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

export const managingMyselfDecks: readonly Deck[] = [...managingMyselfFeelingsDecks, ...managingMyselfClosenessDecks];

/** Module 2: feelings, strain, problems, closeness as it is today, and thoughts. No page asks for the past. */
export const managingMyselfJourney: Journey = {
	id: 'managing-myself',
	picture: 'face-calm',
	access: 'with-staff',
	section: 'managing-myself',
	steps: [
		{
			id: 'co-feel',
			picture: 'face-chart',
			question: { kind: 'feelings', decks: ['co-feelings'], body: ['co-body'], max: 5 }
		},
		{ id: 'co-stress', picture: 'too-much', question: { kind: 'choose', decks: ['co-stress'], min: 0, max: 4 } },
		{ id: 'co-ease', picture: 'loose-arms', question: { kind: 'choose', decks: ['co-ease'], min: 0, max: 4 } },
		{ id: 'co-solve', picture: 'three-boxes', question: { kind: 'info', decks: ['co-solve'] } },
		{ id: 'co-stuck', picture: 'repeat-cloud', question: { kind: 'choose', decks: ['co-stuck'], min: 0, max: 3 } },
		{ id: 'co-problem', picture: 'pencil', question: { kind: 'words', max: 300 } },
		{ id: 'co-close', picture: 'two-hearts', question: { kind: 'choose', decks: ['co-close'], min: 0, max: 3 } },
		{ id: 'co-closer', picture: 'snail', question: { kind: 'choose', decks: ['co-closer'], min: 0, max: 4 } },
		{ id: 'co-think', picture: 'many-clouds', question: { kind: 'choose', decks: ['co-thoughts'], min: 0, max: 3 } },
		{
			id: 'co-think-pair',
			picture: 'sun-cloud',
			question: { kind: 'pair', signs: ['co-think'], waysOut: ['co-steady'], max: 2 }
		}
	]
};
