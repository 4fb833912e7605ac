import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const fourStepsExcusesDecks: readonly Deck[] = [
	{
		id: 's2-excuses',
		cards: [
			card('ex1', 'shrug', 'F', { trueWords: 'tw1' }),
			card('ex2', 'pointing-away', 'F', { trueWords: 'tw2' }),
			card('ex3', 'bubble-question', 'F', { flags: ['sensitive'], trueWords: 'tw3' }),
			card('ex4', 'still-face', 'F', { flags: ['sensitive'], trueWords: 'tw4' }),
			card('ex5', 'curtain', 'F', { trueWords: 'tw5' }),
			card('ex6', 'glass', 'F', { trueWords: 'tw6' }),
			card('ex7', 'face-sad', 'F', { trueWords: 'tw7' }),
			card('ex8', 'rushing', 'F', { trueWords: 'tw8' }),
			card('ex9', 'number-1', 'F', { trueWords: 'tw9' }),
			card('ex10', 'crowd', 'F', { trueWords: 'tw10' }),
			card('ex11', 'gift', 'F', { trueWords: 'tw11' }),
			card('ex12', 'calendar-tick', 'F', { trueWords: 'tw12' }),
			card('ex13', 'screen', 'IS', { flags: ['internet', 'sensitive'], trueWords: 'tw13' }),
			card('ex14', 'staff-desk', 'F', { trueWords: 'tw14' })
		]
	},
	{
		id: 'true-words',
		cards: [
			card('tw1', 'choosing', 'F'),
			card('tw2', 'hand-on-chest', 'F'),
			card('tw3', 'clear-bubble', 'F', { flags: ['sensitive'] }),
			card('tw4', 'stop-hand', 'F', { flags: ['sensitive'] }),
			card('tw5', 'heart-plaster', 'F'),
			card('tw6', 'water', 'F'),
			card('tw7', 'people-shield', 'F'),
			card('tw8', 'walk-out', 'F'),
			card('tw9', 'heart-plaster', 'F'),
			card('tw10', 'hand-on-chest', 'F'),
			card('tw11', 'sun', 'F'),
			card('tw12', 'plan-folder', 'F'),
			card('tw13', 'heart-plaster', 'IS', { flags: ['internet', 'sensitive'] }),
			card('tw14', 'people-shield', 'F')
		]
	},
	{
		id: 's2-outs-deck',
		cards: [
			card('w2-catch', 'tangled-bubble', 'F', { aim: 'control' }),
			card('w2-true', 'clear-bubble', 'F', { aim: 'control' }),
			card('w2-friend', 'helper-beside', 'F', { aim: 'control' }),
			card('w2-read', 'pocket-card', 'S1', { aim: 'control' }),
			card('w2-tell', 'two-talking', 'H1', { aim: 'tell' })
		]
	}
];
