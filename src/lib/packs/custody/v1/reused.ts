import type { Card, Deck, Step } from '#lib/programme/grammar.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';

const cards = new Map(sotsecIdV1.decks.flatMap((deck) => deck.cards.map((card) => [card.id, card] as const)));
const decks = new Map(sotsecIdV1.decks.map((deck) => [deck.id, deck]));
const steps = new Map(sotsecIdV1.journeys.flatMap((journey) => journey.steps.map((step) => [step.id, step] as const)));

/** Cards of the default pack that say the same here: same id, same meaning, same words. */
export function reusedCards(...ids: readonly string[]): readonly Card[] {
	return ids.map((id) => found(cards, id));
}

/** Whole decks of the default pack. */
export function reusedDecks(...ids: readonly string[]): readonly Deck[] {
	return ids.map((id) => found(decks, id));
}

/** A step of the default pack that asks the very same here. */
export function reusedStep(id: string): Step {
	return found(steps, id);
}

function found<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
	const thing = things.get(id);
	if (thing === undefined) throw new Error(`The default pack has no "${id}".`);
	return thing;
}
