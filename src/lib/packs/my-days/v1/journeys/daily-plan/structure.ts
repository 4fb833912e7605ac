import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * Morning, day, evening (content-inventory.md 5.16): what keeps his day steady.
 */
export const dailyPlanDecks: readonly Deck[] = [
	{
		id: 'md-dp-morning',
		cards: [
			card('md-dp01', 'clock-tick', 'W'),
			card('md-dp02', 'pill-box', 'W'),
			card('md-dp03', 'meal', 'W'),
			card('md-dp04', 'calendar-tick', 'W'),
			card('md-dp11', 'tap', 'GK'),
			card('md-dp12', 'weights', 'GK')
		]
	},
	{
		id: 'md-dp-day',
		cards: [
			card('md-dp05', 'tools', 'W'),
			card('md-dp06', 'ball', 'W'),
			card('md-dp07', 'two-talking', 'W'),
			card('md-dp13', 'shoes', 'GK', { flags: ['place'] }),
			card('md-dp14', 'shared-meal', 'GK', { flags: ['people'] }),
			card('md-dp15', 'cup-break', 'GK'),
			card('md-dp16', 'plan-folder', 'W')
		]
	},
	{
		id: 'md-dp-evening',
		cards: [
			card('md-dp08', 'face-chart', 'W'),
			card('md-dp09', 'charger', 'W', { flags: ['internet'] }),
			card('md-dp10', 'bed', 'W'),
			card('md-dp17', 'broom', 'GK'),
			card('md-dp18', 'sun', 'GK'),
			card('md-dp19', 'headphones', 'GK'),
			card('md-dp20', 'checklist', 'GK')
		]
	}
];

export const dailyPlanJourney: Journey = {
	id: 'daily-plan',
	picture: 'calendar-tick',
	access: 'alone',
	section: 'daily-plan',
	steps: [
		{
			id: 'md-morning',
			picture: 'sun',
			question: { kind: 'choose', decks: ['md-dp-morning'], order: 'fixed', min: 0, max: 5 }
		},
		{
			id: 'md-day',
			picture: 'tools',
			question: { kind: 'choose', decks: ['md-dp-day'], order: 'fixed', min: 0, max: 5 }
		},
		{
			id: 'md-evening',
			picture: 'bed',
			question: { kind: 'choose', decks: ['md-dp-evening'], order: 'fixed', min: 0, max: 5 }
		}
	]
};
