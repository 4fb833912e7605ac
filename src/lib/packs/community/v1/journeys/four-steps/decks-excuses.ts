import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const fourStepsExcusesDecks: readonly Deck[] = [
	{
		id: 'co-s2-excuses',
		cards: [
			card('co-e1', 'shrug', 'F', { trueWords: 'co-t1' }),
			card('co-e2', 'pointing-away', 'F', { trueWords: 'co-t2' }),
			card('co-e3', 'bubble-question', 'F', { flags: ['sensitive'], trueWords: 'co-t3' }),
			card('co-e4', 'still-face', 'F', { flags: ['sensitive'], trueWords: 'co-t4' }),
			card('co-e5', 'curtain', 'F', { trueWords: 'co-t5' }),
			card('co-e6', 'glass', 'F', { trueWords: 'co-t6' }),
			card('co-e7', 'too-much', 'F', { trueWords: 'co-t7' }),
			card('co-e8', 'rushing', 'F', { trueWords: 'co-t8' }),
			card('co-e9', 'number-1', 'F', { trueWords: 'co-t9' }),
			card('co-e10', 'crowd', 'F', { trueWords: 'co-t10' }),
			card('co-e11', 'gift', 'F', { trueWords: 'co-t11' }),
			card('co-e12', 'calendar-tick', 'F', { trueWords: 'co-t12' }),
			card('co-e13', 'screen', 'IS', { flags: ['internet', 'sensitive'], trueWords: 'co-t13' }),
			card('co-e14', 'unfair', 'F', { flags: ['rules'], trueWords: 'co-t14' })
		]
	},
	{
		id: 'co-true-words',
		cards: [
			card('co-t1', 'four-steps', 'F'),
			card('co-t2', 'hand-on-chest', 'F'),
			card('co-t3', 'clear-bubble', 'F', { flags: ['sensitive'] }),
			card('co-t4', 'stop-hand', 'F', { flags: ['sensitive'] }),
			card('co-t5', 'heart-plaster', 'F'),
			card('co-t6', 'water', 'F'),
			card('co-t7', 'people-shield', 'F'),
			card('co-t8', 'stop-hand', 'F'),
			card('co-t9', 'long-road', 'F'),
			card('co-t10', 'man-shield', 'F'),
			card('co-t11', 'shared-meal', 'F'),
			card('co-t12', 'plan-folder', 'F'),
			card('co-t13', 'heart-plaster', 'IS', { flags: ['internet', 'sensitive'] }),
			card('co-t14', 'checklist', 'F', { flags: ['rules'] })
		]
	},
	{
		id: 'co-s2-outs',
		cards: [
			card('co-q2-catch', 'tangled-bubble', 'F', { aim: 'control' }),
			card('co-q2-true', 'clear-bubble', 'F', { aim: 'control' }),
			card('co-q2-other', 'two-hearts', 'S1', { aim: 'control' }),
			card('co-q2-read', 'pocket-card', 'S1', { aim: 'control' }),
			card('co-q2-tell', 'two-talking', 'H1', { aim: 'tell' })
		]
	}
];
