import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

/** Ways out, what the house agreed, and what to do if material is found (content-inventory.md 5.13). */
export const internetWaysOutDecks: readonly Deck[] = [
	{
		id: 'in-outs',
		cards: [
			card('in21', 'lounge', 'IS', { flags: ['internet'], aim: 'avoid' }),
			card('in22', 'charger', 'IS', { flags: ['internet'], aim: 'avoid' }),
			card('in26', 'phone-shield', 'E5', { flags: ['internet'], aim: 'avoid' }),
			card('in27', 'ask-app', 'GK', { flags: ['internet'], aim: 'avoid' }),
			card('in28', 'name-badge', 'GK', { flags: ['internet'], aim: 'avoid' }),
			card('in23', 'timer', 'IS', { flags: ['internet'], aim: 'control' }),
			card('in33', 'heart-plaster', 'IS', { flags: ['internet', 'sensitive'], aim: 'control' }),
			card('in24', 'phone-off', 'IS', { flags: ['internet'], aim: 'escape' }),
			card('in30', 'no-reply', 'E5', { flags: ['internet'], aim: 'escape' }),
			card('in25', 'two-looking', 'IS', { flags: ['internet'], aim: 'tell' }),
			card('in31', 'raised-hand', 'E5', { flags: ['internet'], aim: 'tell' }),
			card('in32', 'headset', 'E5', { flags: ['internet'], aim: 'tell' }),
			card('in29', 'two-talking', 'IS', { flags: ['internet'], aim: 'good' }),
			card('in34', 'sun', 'GL', { flags: ['internet'], aim: 'good' })
		]
	},
	{
		id: 'in-house',
		cards: [
			card('in61', 'phone-shield', 'GK', { flags: ['internet', 'rules'] }),
			card('in62', 'checklist', 'GK', { flags: ['internet', 'rules'] }),
			card('in63', 'charger', 'GK', { flags: ['internet', 'rules'] }),
			card('in64', 'two-looking', 'GK', { flags: ['internet', 'rules'] }),
			card('in65', 'screen', 'GK', { flags: ['internet', 'rules'] })
		]
	},
	{
		id: 'in-found',
		cards: [
			card('nf-stop', 'stop-hand', 'GK', { flags: ['internet'] }),
			card('nf-open', 'turn-round', 'GK', { flags: ['internet'] }),
			card('nf-copy', 'no-reply', 'GK', { flags: ['internet'] }),
			card('nf-delete', 'no-delete', 'GK', { flags: ['internet', 'rules'] }),
			card('nf-safe', 'staff-check', 'GK', { flags: ['internet'] }),
			card('nf-tell', 'staff-desk', 'GK', { flags: ['internet'] }),
			card('nf-police', 'police-officer', 'GK', { flags: ['internet', 'rules'] })
		]
	}
];
