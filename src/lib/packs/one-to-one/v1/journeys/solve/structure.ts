import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** Five steps for an everyday problem, in place of old ways to feel better (domain.md 1.8, I-SOTP). */
export const solveDecks: readonly Deck[] = [
	{
		id: 'oo-solve-about',
		cards: [
			card('oo-p1', 'stop-hand', 'IS, CBT'),
			card('oo-p2', 'three-boxes', 'IS, CBT'),
			card('oo-p3', 'question-mark', 'IS, CBT'),
			card('oo-p4', 'choosing', 'IS, CBT'),
			card('oo-p5', 'two-looking', 'IS, CBT')
		]
	},
	{
		id: 'oo-problems',
		cards: [
			card('oo-q1', 'empty-purse', 'IS'),
			card('oo-q2', 'two-backs', 'IS'),
			card('oo-q3', 'sofa-clock', 'IS'),
			card('oo-q4', 'awake-night', 'IS'),
			card('oo-q5', 'ill', 'IS'),
			card('oo-q6', 'chair-flower', 'IS')
		]
	}
];

export const solveJourney: Journey = {
	id: 'oo-solve',
	picture: 'three-boxes',
	access: 'alone',
	section: 'oo-solve',
	steps: [
		{ id: 'oo-solve-about', picture: 'three-boxes', question: { kind: 'info', decks: ['oo-solve-about'] } },
		{
			id: 'oo-problems',
			picture: 'bubble-question',
			question: { kind: 'choose', decks: ['oo-problems'], min: 0, max: 2 }
		},
		{ id: 'oo-solve-first', picture: 'choosing', question: { kind: 'words', max: 300 } }
	]
};
