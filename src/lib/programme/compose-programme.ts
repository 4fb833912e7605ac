import type { AddOnPack, Card, Deck, Journey, Pack, Session } from './grammar.ts';
import type { Programme } from './programme.ts';

/**
 * Composes a checked pack and checked add-ons into one programme. Where an add-on names a deck or journey
 * that is not there, `checkAddOn` has already said so; here its journey goes to the end and its cards nowhere.
 */
export function composeProgramme(pack: Pack, addOns: readonly AddOnPack[] = []): Programme {
	const combined = addOns.reduce(addTo, pack);
	const decks = new Map(combined.decks.map((deck) => [deck.id, deck]));
	const cards = new Map(combined.decks.flatMap((deck) => deck.cards.map((card) => [card.id, card] as const)));
	const steps = new Map(
		combined.journeys.flatMap((journey) => journey.steps.map((step) => [step.id, { step, journey }] as const))
	);
	const { landmarks, paper, journeys, sheets, sessions = [] } = combined;
	const packs = [pack, ...addOns].map(({ id, version }) => ({ id, version }));
	const closed = new Set(journeys.flatMap(({ section, startsClosed }) => (startsClosed === true ? [section] : [])));
	const now = new Set(combined.now);
	const { suggests = {} } = combined;
	return { packs, journeys, steps, decks, cards, landmarks, paper, sheets, now, sessions, suggests, closed };
}

/** A pack with one add-on's journeys and cards put where the add-on says. */
export function addTo(pack: Pack, addOn: AddOnPack): Pack {
	let { decks, journeys, paper, sessions } = pack;
	for (const addition of addOn.adds) {
		if (addition.kind === 'deck') decks = [...decks, addition.deck];
		else if (addition.kind === 'cards') decks = decks.map((deck) => withCards(deck, addition.deck, addition.cards));
		else {
			journeys = insertAfter(journeys, (journey) => journey.id === addition.after, addition.journey);
			const { section } = addition.journey;
			const before = journeys.find((journey) => journey.id === addition.after);
			if (!paper.includes(section)) paper = insertAfter(paper, (name) => name === before?.section, section);
			sessions = sessions && withSession(sessions, before, addition.journey);
		}
	}
	return { ...pack, decks, journeys, paper, ...(sessions && { sessions }) };
}

/** An added journey is a session of its own: it comes after the last session in which a step of the journey before it stands. */
function withSession(
	sessions: readonly Session[],
	before: Journey | undefined,
	{ id, steps }: Journey
): readonly Session[] {
	const earlier = new Set(before?.steps.map((step) => step.id));
	const last = sessions.findLast((session) => session.steps.some((step) => earlier.has(step)));
	return insertAfter(sessions, (session) => session === last, { id, steps: steps.map((step) => step.id) });
}

function withCards(deck: Deck, name: string, cards: readonly Card[]): Deck {
	return deck.id === name ? { ...deck, cards: [...deck.cards, ...cards] } : deck;
}

function insertAfter<Item>(list: readonly Item[], isPlace: (item: Item) => boolean, item: Item): readonly Item[] {
	const place = list.findIndex(isPlace);
	const at = place < 0 ? list.length : place + 1;
	return [...list.slice(0, at), item, ...list.slice(at)];
}
