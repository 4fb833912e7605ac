import type { Card, Deck, Journey, Step } from '#lib/programme/grammar.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
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

/** Of notes for the facilitator, only those of these journeys and their steps. */
export function notesOnlyFor(
	parts: { readonly journeys: readonly Journey[] },
	files: readonly GuideFile[]
): readonly GuideFile[] {
	const stepIds = new Set(parts.journeys.flatMap((journey) => journey.steps.map(({ id }) => id)));
	const journeyIds = new Set(parts.journeys.map(({ id }) => id));
	return files.map(({ journeys, steps: noted }) => ({
		journeys: only(journeys, journeyIds),
		steps: only(noted, stepIds)
	}));
}

function only<Words>(
	group: Readonly<Record<string, Words>> | undefined,
	ids: ReadonlySet<string>
): Readonly<Record<string, Words>> {
	return Object.fromEntries(Object.entries(group ?? {}).filter(([id]) => ids.has(id)));
}
