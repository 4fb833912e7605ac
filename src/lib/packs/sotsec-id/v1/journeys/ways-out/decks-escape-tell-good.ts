import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const waysOutEscapeTellGoodDecks: readonly Deck[] = [
	{
		id: 'wo-escape',
		cards: [
			card('cp25', 'walk-out', 'RP', { aim: 'escape' }),
			card('cp26', 'turn-round', 'RP', { aim: 'escape' }),
			card('cp27', 'home', 'P3', { flags: ['place'], aim: 'escape' }),
			card('cp28', 'staff-desk', 'GK', { aim: 'escape' }),
			card('cp29', 'speech-bubble', 'RP', { aim: 'escape' }),
			card('cp30', 'phone-off', 'IS', { flags: ['internet'], aim: 'escape' }),
			card('cp31', 'phone-helper', 'GK', { aim: 'escape' })
		]
	},
	{
		id: 'wo-tell',
		cards: [
			card('cp32', 'two-talking', 'H1', { aim: 'tell' }),
			card('cp33', 'early-stop', 'RP', { aim: 'tell' }),
			card('cp34', 'pocket-card', 'GK', { aim: 'tell' }),
			card('cp35', 'phone-helper', 'P3', { aim: 'tell' }),
			card('cp36', 'phone-next', 'P3', { aim: 'tell' }),
			card('cp37', 'circle-chairs', 'S1', { aim: 'tell' }),
			card('cp38', 'pencil', 'S5', { aim: 'tell' }),
			card('cp39', 'headset', 'E5', { aim: 'tell' })
		]
	},
	{
		id: 'wo-good',
		cards: [
			card('cp40', 'headphones', 'P3', { aim: 'good' }),
			card('cp41', 'shoes', 'P3', { flags: ['place'], aim: 'good' }),
			card('cp42', 'ball', 'P3', { flags: ['place'], aim: 'good' }),
			card('cp43', 'meal', 'P3', { aim: 'good' }),
			card('cp44', 'dice', 'P3', { flags: ['internet'], aim: 'good' }),
			card('cp45', 'broom', 'P3', { aim: 'good' }),
			card('cp46', 'brush', 'P3', { aim: 'good' }),
			card('cp47', 'quiet-room', 'P3', { aim: 'good' }),
			card('cp48', 'bed', 'P3', { aim: 'good' })
		]
	}
];
