import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

export const signsSituationsDecks: readonly Deck[] = [
	{
		id: 'sg-feelings',
		cards: [
			card('rf01', 'lonely', 'ST'),
			card('rf02', 'face-bored', 'RP'),
			card('rf03', 'face-angry', 'AC'),
			card('rf04', 'face-sad', 'AC'),
			card('rf05', 'face-worried', 'ST'),
			card('rf06', 'face-ashamed', 'IS'),
			card('rf07', 'unfair', 'MHT'),
			card('rf08', 'face-excited', 'MHT'),
			card('rf09', 'too-much', 'AR'),
			card('rf10', 'awake-night', 'GK')
		]
	},
	{
		id: 'sg-thoughts',
		cards: [
			card('rf11', 'repeat-cloud', 'MHT'),
			card('rf12', 'sad-cloud', 'ST', { flags: ['sensitive'] }),
			card('rf13', 'tangled-bubble', 'MHT'),
			card('rf14', 'torn-page', 'MHT'),
			card('rf15', 'lonely', 'ST'),
			card('rf16', 'slip-step', 'AVE'),
			card('rf17', 'plan-bin', 'RP'),
			card('rf18', 'pointing-away', 'MHT')
		]
	},
	{
		id: 'sg-people',
		cards: [
			card('rf19', 'two-backs', 'ST'),
			card('rf20', 'chair-flower', 'AR'),
			card('rf21', 'crowd', 'MHT'),
			card('rf22', 'bullying', 'GK'),
			card('rf23', 'age-badges', 'MHT', { flags: ['sensitive'] }),
			card('rf24', 'face-angry', 'ST', { flags: ['sensitive'] }),
			card('rf25', 'still-face', 'AC'),
			card('rf26', 'empty-seat', 'AR'),
			card('rf27', 'crossed-letter', 'AC', { flags: ['rules', 'sensitive'] })
		]
	},
	{
		id: 'sg-places',
		cards: [
			card('rf28', 'crossed-diary', 'RP', { flags: ['place'] }),
			card('rf29', 'red-pin', 'AC', { flags: ['place', 'rules'] }),
			card('rf30', 'home', 'IS'),
			card('rf31', 'awake-night', 'IS'),
			card('rf32', 'crowd', 'GK', { flags: ['place'] }),
			card('rf33', 'forked-path', 'RP', { flags: ['place'] }),
			card('rf34', 'closed-sign', 'MHT')
		]
	},
	{
		id: 'sg-doing',
		cards: [
			card('rf35', 'glass', 'AC'),
			card('rf36', 'drugs', 'AC'),
			card('rf37', 'pills-left', 'SP'),
			card('rf38', 'rushing', 'MHT'),
			card('rf39', 'tangled-bubble', 'AC'),
			card('rf40', 'staring', 'AR', { flags: ['sensitive'] }),
			card('rf41', 'torn-page', 'ST', { flags: ['rules'] }),
			card('rf42', 'messy-room', 'GK')
		]
	},
	{
		id: 'sg-changes',
		cards: [
			card('rf43', 'staff-change', 'AR'),
			card('rf44', 'van', 'AR'),
			card('rf45', 'man-apart', 'AR'),
			card('rf46', 'crowd', 'AR', { flags: ['people'] }),
			card('rf47', 'suitcase', 'AR'),
			card('rf48', 'sore-tummy', 'GK'),
			card('rf49', 'purse', 'SP'),
			card('rf50', 'calendar-tick', 'RP', { flags: ['rules'] })
		]
	}
];
