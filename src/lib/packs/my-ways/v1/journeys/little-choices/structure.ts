import { card } from '#lib/programme/authoring.ts';
import type { Deck, Journey } from '#lib/programme/grammar.ts';

/** Choices that each look harmless, and where he turns round (domain.md 1.4). */
export const littleChoicesDecks: readonly Deck[] = [
	{
		id: 'lc-about',
		cards: [card('ll01', 'forked-path', 'E5'), card('ll02', 'warning-sign', 'E5'), card('ll03', 'turn-round', 'RP')]
	},
	{
		id: 'lc-path',
		cards: [
			card('lc01', 'crossed-diary', 'RP'),
			card('lc02', 'man-apart', 'RP'),
			card('lc03', 'phone-off', 'RP'),
			card('lc04', 'empty-seat', 'RP'),
			card('lc05', 'forked-path', 'RP', { flags: ['place'] }),
			card('lc06', 'red-pin', 'RP', { flags: ['place', 'rules'] }),
			card('lc07', 'tangled-bubble', 'RP'),
			card('lc08', 'glass', 'RP')
		]
	},
	{
		id: 'lc-turns',
		cards: [
			card('lt01', 'phone-helper', 'RP', { aim: 'tell' }),
			card('lt02', 'turn-round', 'RP', { aim: 'escape', flags: ['place'] }),
			card('lt03', 'staff-desk', 'RP', { aim: 'escape' }),
			card('lt04', 'plan-folder', 'RP', { aim: 'avoid' }),
			card('lt05', 'clear-bubble', 'F', { aim: 'control' }),
			card('lt06', 'raised-hand', 'RP', { aim: 'tell' }),
			card('lt07', 'pocket-card', 'S1', { aim: 'control' }),
			card('lt08', 'two-walking', 'RP', { aim: 'avoid', flags: ['people'] })
		]
	}
];

export const littleChoicesJourney: Journey = {
	id: 'little-choices',
	picture: 'forked-path',
	access: 'with-staff',
	section: 'little-choices',
	steps: [
		{ id: 'lc-about', picture: 'forked-path', question: { kind: 'info', decks: ['lc-about'] } },
		{
			id: 'lc-path',
			picture: 'forked-path',
			question: { kind: 'choose', decks: ['lc-path'], order: 'fixed', min: 0, max: 5 }
		},
		{
			id: 'lc-turn',
			picture: 'turn-round',
			question: { kind: 'pair', signs: ['lc-path'], waysOut: ['lc-turns'], max: 2 }
		}
	]
};
