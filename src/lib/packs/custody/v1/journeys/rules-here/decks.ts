import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const rulesHereDecks: readonly Deck[] = [
	{
		id: 'cu-rules',
		cards: [
			...reusedCards('ru03', 'ru05'),
			card('cu-ru-room', 'staff-check', 'GK', { flags: ['rules'] }),
			card('cu-ru-mail', 'message-alert', 'GK', { flags: ['rules'] }),
			card('cu-ru-phone', 'phone-helper', 'GK', { flags: ['rules'] }),
			card('cu-ru-visit', 'two-talking', 'GK', { flags: ['people', 'rules'] }),
			card('cu-ru-keep', 'closed-box', 'GK', { flags: ['rules'] }),
			card('cu-ru-photo', 'full-folder', 'GK', { flags: ['rules'] }),
			card('cu-ru-apart', 'step-back', 'GK', { flags: ['rules'] }),
			card('cu-ru-where', 'clock-tick', 'GK', { flags: ['rules'] }),
			card('cu-ru-screen', 'screen', 'GK', { flags: ['internet', 'rules'] }),
			card('cu-ru-ask', 'raised-hand', 'GK', { flags: ['rules'] })
		]
	}
];
