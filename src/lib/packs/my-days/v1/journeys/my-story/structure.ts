import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/**
 * Life story and drawing board: his own. It starts closed to every reader, his own paper too (content-inventory.md 5.18).
 */
export const myStoryDecks: readonly Deck[] = [
	{
		id: 'md-story-good',
		cards: [
			card('md-sg01', 'two-hearts', 'S5'),
			card('md-sg02', 'home', 'S5'),
			card('md-sg03', 'job', 'S5'),
			card('md-sg04', 'ball', 'S5'),
			card('md-sg05', 'brush', 'S5'),
			card('md-sg06', 'headphones', 'S5'),
			card('md-sg07', 'book', 'S5'),
			card('md-sg08', 'star', 'S5')
		]
	},
	{
		id: 'md-story-hard',
		cards: [
			card('md-sh01', 'van', 'S5'),
			card('md-sh02', 'chair-flower', 'S5'),
			card('md-sh03', 'ill', 'S5'),
			card('md-sh04', 'bullying', 'S5', { flags: ['sensitive'] }),
			card('md-sh05', 'two-backs', 'S5'),
			card('md-sh06', 'book', 'S5')
		]
	},
	{
		id: 'md-story-calm',
		cards: [
			card('md-sc01', 'breathe', 'CBT'),
			card('md-sc02', 'cup-break', 'CBT'),
			card('md-sc03', 'two-talking', 'CBT'),
			card('md-sc04', 'headphones', 'CBT'),
			card('md-sc05', 'stop-for-today', 'CBT')
		]
	}
];

export const myStoryJourney: Journey = {
	id: 'my-story',
	picture: 'open-hands',
	access: 'with-staff',
	section: 'my-story',
	startsClosed: true,
	steps: [
		{ id: 'md-story-good', picture: 'star', question: { kind: 'choose', decks: ['md-story-good'], min: 0, max: 5 } },
		{ id: 'md-story-words', picture: 'pencil', question: { kind: 'words', max: 1000 } },
		{ id: 'md-story-board', picture: 'draw-pencil', question: { kind: 'words', max: 400 } },
		{
			id: 'md-story-hard',
			picture: 'long-road',
			question: { kind: 'choose', decks: ['md-story-hard'], min: 0, max: 4 }
		},
		{
			id: 'md-story-calm',
			picture: 'face-calm',
			question: { kind: 'choose', decks: ['md-story-calm'], order: 'fixed', min: 0, max: 3 }
		}
	]
};
