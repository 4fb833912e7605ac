import { isSensitive } from '#lib/journey/rules.ts';
import { usualLook } from '#lib/pictures/look.ts';
import type { Card } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Block, Report } from './blocks.ts';
import { uncheckedPart } from './footer.ts';
import type { GuideText } from './guide-parts.ts';

/** The words that blank cards ask for. */
export interface DeckWording {
	readonly card: (id: string) => string;
	readonly ask: (step: string) => string;
	readonly day: (day: string) => string;
	readonly say: (id: GuideText, values?: Readonly<Record<string, string | number>>) => string;
	/** That nobody has checked this language yet, in English and in the language. */
	readonly unchecked?: readonly string[];
}

/** What cards to cut out are made of. They belong to a programme and to no plan. */
export interface DecksOf {
	readonly programme: Programme;
	/** Ids of decks, in the order in which they are printed. */
	readonly decks: readonly string[];
	readonly wording: DeckWording;
	readonly language: string;
	/** The day they are printed. */
	readonly today: string;
}

/**
 * The decks of a programme as cards to cut out, 8 on a sheet, each deck under the question that offers it. A sensitive card
 * is never among them: it lies on no table (content-inventory.md 5.18).
 */
export function decksReport({ programme, decks, wording, language, today }: DecksOf): Report {
	const title = wording.say('guide-decks-title');
	return {
		reader: 'staff',
		title,
		language,
		version: 0,
		blocks: decks.flatMap((deck, at) => deckBlocks(programme, deck, at, wording)),
		look: usualLook,
		style: 'staff',
		fit: { mostPages: undefined },
		footer: {
			copyFor: title,
			version: programme.packs.map(({ id, version }) => `${id} ${version}`).join(', '),
			date: wording.say('paper-foot-date', { day: wording.day(today) }),
			hash: '',
			...uncheckedPart(wording),
			page: wording.say('paper-page', { number: '{number}', of: '{of}' })
		}
	};
}

/** The decks whose cards help to talk: those that some question offers and that hold more than 1 card, in the order of the walk. */
export function decksToPrint(programme: Programme): readonly string[] {
	const offered = [...programme.steps.values()].flatMap(({ step }) => offeredAt(step.question));
	return [...new Set(offered)].filter((deck) => openCards(programme, deck).length > 1);
}

/** The cards of a deck that may lie on a table. */
function openCards({ decks }: Programme, deck: string): readonly Card[] {
	return (decks.get(deck)?.cards ?? []).filter((card) => !isSensitive(card));
}

function deckBlocks(programme: Programme, deck: string, at: number, wording: DeckWording): readonly Block[] {
	const cards = openCards(programme, deck);
	return [
		...(at === 0 ? [] : [{ kind: 'page' } as const]),
		{ kind: 'heading', level: 2, words: deckWords(programme, deck, wording), picture: undefined },
		{ kind: 'deck-cards', cards: cards.map(({ id, picture }) => ({ picture, words: wording.card(id) })) }
	];
}

/** What a deck is called: the first question that offers it. */
export function deckWords(programme: Programme, deck: string, { ask }: Pick<DeckWording, 'ask'>): string {
	const asking = [...programme.steps.values()].find(({ step }) => offeredAt(step.question).includes(deck));
	return asking === undefined ? deck : ask(asking.step.id);
}

/** The decks that a question offers. */
function offeredAt(question: object): readonly string[] {
	const named = ['decks', 'waysOut'].flatMap((part): readonly unknown[] => {
		const list: unknown = Reflect.get(question, part);
		return Array.isArray(list) ? list : [];
	});
	return named.filter((each) => typeof each === 'string');
}
