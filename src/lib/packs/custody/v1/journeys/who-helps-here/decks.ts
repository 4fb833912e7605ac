import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const whoHelpsHereDecks: readonly Deck[] = [
	{
		id: 'roles',
		cards: [
			card('cu-hp-wing', 'day-staff', 'GK'),
			...reusedCards('hp01'),
			card('cu-hp-nurse', 'nurse', 'GK'),
			card('cu-hp-manager', 'meeting', 'GK'),
			...reusedCards('hp04', 'hp05', 'hp06', 'hp07', 'hp10', 'hp11', 'hp15'),
			card('cu-hp-work', 'tools', 'GK'),
			card('cu-hp-teacher', 'book', 'GK'),
			...reusedCards('hp14'),
			card('cu-hp-listener', 'two-looking', 'P3', { flags: ['people'] }),
			...reusedCards('hp02'),
			card('cu-hp-friend', 'two-friends', 'GK', { flags: ['people'] }),
			...reusedCards('hp16')
		]
	}
];
