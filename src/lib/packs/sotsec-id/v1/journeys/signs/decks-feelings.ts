import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const signsFeelingsDecks: readonly Deck[] = [
	{
		id: 'feelings',
		cards: [
			card('fe-happy', 'face-happy', 'CBT'),
			card('fe-calm', 'face-calm', 'CBT'),
			card('fe-proud', 'face-proud', 'CBT'),
			card('fe-excited', 'face-excited', 'CBT'),
			card('fe-bored', 'face-bored', 'CBT'),
			card('fe-lonely', 'lonely', 'CBT'),
			card('fe-sad', 'face-sad', 'CBT'),
			card('fe-worried', 'face-worried', 'CBT'),
			card('fe-angry', 'face-angry', 'CBT'),
			card('fe-jealous', 'face-jealous', 'CBT'),
			card('fe-ashamed', 'face-ashamed', 'CBT'),
			card('fe-mixed', 'face-mixed-up', 'CBT')
		]
	},
	{
		id: 'body-signs',
		cards: [
			card('bo-face', 'face-hot', 'CBT'),
			card('bo-hands', 'tight-hands', 'CBT'),
			card('bo-heart', 'fast-heart', 'CBT'),
			card('bo-tummy', 'sore-tummy', 'CBT'),
			card('bo-legs', 'restless-legs', 'CBT')
		]
	}
];
