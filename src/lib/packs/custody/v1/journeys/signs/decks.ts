import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';
import { reusedCards } from '#lib/packs/custody/v1/reused.ts';

export const signsDecks: readonly Deck[] = [
	{
		id: 'cu-sg-places',
		cards: [
			card('cu-rf-room', 'sofa-clock', 'IS'),
			card('cu-rf-lock', 'locked-door', 'S2'),
			card('cu-rf-night', 'awake-night', 'IS'),
			card('cu-rf-loud', 'loud-talk', 'GK'),
			card('cu-rf-shop', 'tools', 'GK', { flags: ['place'] }),
			card('cu-rf-lesson', 'book', 'GK', { flags: ['place'] }),
			card('cu-rf-visit', 'two-talking', 'GK', { flags: ['people'] }),
			card('cu-rf-novisit', 'empty-seat', 'GK', { flags: ['people'] }),
			card('cu-rf-queue', 'phone-next', 'GK', { flags: ['internet'] }),
			card('cu-rf-social', 'crowd', 'GK', { flags: ['place'] }),
			card('cu-rf-weekend', 'calendar-sun', 'GK'),
			card('cu-rf-tv', 'screen', 'IS', { flags: ['internet', 'sensitive'] })
		]
	},
	{
		id: 'cu-sg-here',
		cards: [
			card('cu-rf-owe', 'empty-purse', 'GK'),
			card('cu-rf-offer', 'drugs', 'AC'),
			card('cu-rf-talk', 'red-message', 'MHT', { flags: ['people', 'sensitive'] }),
			card('cu-rf-past', 'pointing-away', 'GK', { flags: ['sensitive'] }),
			card('cu-rf-share', 'new-neighbour', 'AR', { flags: ['people'] }),
			card('cu-rf-away', 'staff-change', 'AR'),
			card('cu-rf-staff', 'two-backs', 'ST'),
			card('cu-rf-news', 'message-alert', 'GK', { flags: ['people'] }),
			card('cu-rf-one', 'staring', 'AC', { flags: ['sensitive'] })
		]
	},
	{
		id: 'cu-sg-doing',
		cards: [
			...reusedCards('rf36', 'rf37', 'rf38', 'rf40', 'rf41', 'rf42'),
			card('cu-rf-bed', 'bed', 'GK'),
			card('cu-rf-nowork', 'dropped-tools', 'AR'),
			card('cu-rf-hide', 'closed-box', 'AC', { flags: ['rules'] }),
			card('cu-rf-keep', 'full-folder', 'IS', { flags: ['rules', 'sensitive'] }),
			card('cu-rf-eat', 'meal', 'GK'),
			card('cu-rf-borrow', 'purse', 'GK'),
			card('cu-rf-no', 'no-bubble', 'AC'),
			card('cu-rf-brew', 'glass', 'AC')
		]
	},
	{
		id: 'cu-sg-changes',
		cards: [
			...reusedCards('rf43', 'rf45', 'rf48', 'rf49'),
			card('cu-rf-wing', 'van', 'AR'),
			card('cu-rf-move', 'suitcase', 'AR'),
			card('cu-rf-wait', 'hourglass', 'AR'),
			card('cu-rf-notyet', 'closed-sign', 'AR'),
			card('cu-rf-meet', 'meeting', 'AR'),
			card('cu-rf-leave', 'front-door', 'AR'),
			card('cu-rf-home', 'home', 'AR', { flags: ['people'] }),
			card('cu-rf-day', 'crossed-diary', 'AR'),
			card('cu-rf-longer', 'locked-door', 'AR')
		]
	}
];
