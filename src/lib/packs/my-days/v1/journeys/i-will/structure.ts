import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * The rewriter (content-inventory.md 5.8): each "I will not" with an "I will" beside it.
 */
export const iWillDecks: readonly Deck[] = [
	{ id: 'md-will-lead', cards: [card('md-lead1', 'signpost', 'GL')] },
	{
		id: 'md-not',
		cards: [
			card('md-no01', 'sofa-clock', 'S4', { trueWords: 'md-wi01' }),
			card('md-no02', 'glass', 'RP', { trueWords: 'md-wi02' }),
			card('md-no03', 'red-pin', 'RP', { flags: ['place', 'rules'], trueWords: 'md-wi03' }),
			card('md-no04', 'moon-phone', 'IS', { flags: ['internet'], trueWords: 'md-wi04' }),
			card('md-no05', 'face-angry', 'CBT', { trueWords: 'md-wi05' }),
			card('md-no06', 'closed-box', 'GL', { trueWords: 'md-wi06' }),
			card('md-no07', 'plan-bin', 'GL', { trueWords: 'md-wi07' }),
			card('md-no08', 'bed', 'W', { trueWords: 'md-wi08' }),
			card('md-no09', 'empty-seat', 'S1', { trueWords: 'md-wi09' }),
			card('md-no10', 'loud-talk', 'CBT', { trueWords: 'md-wi10' }),
			card('md-no11', 'shopping-bag', 'SP', { trueWords: 'md-wi11' }),
			card('md-no12', 'pills-left', 'SP', { trueWords: 'md-wi12' }),
			card('md-no13', 'chocolate', 'GL', { trueWords: 'md-wi13' }),
			card('md-no14', 'two-backs', 'ST', { trueWords: 'md-wi14' })
		]
	},
	{
		id: 'md-will',
		cards: [
			card('md-wi01', 'phone-helper', 'S4'),
			card('md-wi02', 'water', 'RP'),
			card('md-wi03', 'green-path', 'RP', { flags: ['place'] }),
			card('md-wi04', 'headphones', 'IS'),
			card('md-wi05', 'helper-tells', 'CBT'),
			card('md-wi06', 'two-talking', 'GL'),
			card('md-wi07', 'start-again', 'GL'),
			card('md-wi08', 'tools', 'W'),
			card('md-wi09', 'circle-chairs', 'S1'),
			card('md-wi10', 'speech-bubble', 'CBT'),
			card('md-wi11', 'purse', 'SP'),
			card('md-wi12', 'pill-box', 'SP'),
			card('md-wi13', 'pan', 'GL'),
			card('md-wi14', 'quiet-room', 'ST')
		]
	}
];

export const iWillJourney: Journey = {
	id: 'i-will',
	picture: 'signpost',
	access: 'with-staff',
	section: 'i-will',
	steps: [
		{
			id: 'md-i-will',
			picture: 'signpost',
			question: { kind: 'excuse', decks: ['md-not'], max: 5, as: 'i-will', lead: 'md-lead1' }
		}
	]
};
