import { card } from '#lib/programme/authoring.ts';
import type { Deck } from '#lib/programme/grammar.ts';

/** What the internet is good for, and the signs: how he uses it, what he does there, who he meets (content-inventory.md 5.13). */
export const internetSignsDecks: readonly Deck[] = [
	{
		id: 'in-about',
		cards: [
			card('nt-good', 'sun', 'GL', { flags: ['internet'] }),
			card('nt-easy', 'screen', 'IS', { flags: ['internet'] }),
			card('nt-hidden', 'curtain', 'IS', { flags: ['internet'] }),
			card('nt-real', 'two-hearts', 'IS', { flags: ['internet'] }),
			card('nt-early', 'early-stop', 'RP', { flags: ['internet'] })
		]
	},
	{
		id: 'in-good',
		cards: [
			card('in41', 'headphones', 'GL', { flags: ['internet'] }),
			card('in42', 'bus', 'GL', { flags: ['internet', 'place'] }),
			card('in43', 'book', 'GL', { flags: ['internet'] }),
			card('in44', 'ball', 'GL', { flags: ['internet'] }),
			card('in45', 'pan', 'GL', { flags: ['internet'] }),
			card('in46', 'tree', 'GL', { flags: ['internet'] }),
			card('in47', 'family-photo', 'GL', { flags: ['internet', 'people'] })
		]
	},
	{
		id: 'in-how',
		cards: [
			card('in01', 'moon-phone', 'IS', { flags: ['internet'] }),
			card('in02', 'clock-screen', 'IS', { flags: ['internet'] }),
			card('in03', 'lonely', 'IS', { flags: ['internet'] }),
			card('in04', 'click-on', 'IS', { flags: ['internet'] })
		]
	},
	{
		id: 'in-what',
		cards: [
			card('in05', 'search-risky', 'IS', { flags: ['internet'] }),
			card('in06', 'full-folder', 'IS', { flags: ['internet'] }),
			card('in07', 'covered-phone', 'IS', { flags: ['internet'] }),
			card('in08', 'two-phones', 'IS', { flags: ['internet'] }),
			card('in13', 'screen', 'IS', { flags: ['internet'] }),
			card('in14', 'no-delete', 'IS', { flags: ['internet', 'rules'] })
		]
	},
	{
		id: 'in-who',
		cards: [
			card('in09', 'stranger-chat', 'IS', { flags: ['internet'] }),
			card('in10', 'red-message', 'IS', { flags: ['internet'] }),
			card('in11', 'secret', 'IS', { flags: ['internet'] }),
			card('in12', 'message-alert', 'E5', { flags: ['internet'] })
		]
	}
];
