import type { Pack, WordsFile } from './grammar.ts';
import type { GuideFile } from './guide.ts';

/** Of another pack's words files, what a pack names: each id that it shares with that pack means the same, and says the same. */
export function wordsTakenOver(pack: Pack, files: readonly WordsFile[]): readonly WordsFile[] {
	const journeys = new Set(pack.journeys.map(({ id }) => id));
	const steps = new Set(pack.journeys.flatMap((journey) => journey.steps.map(({ id }) => id)));
	const cards = new Set(pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id)));
	return files
		.map((file) => ({
			journeys: only(file.journeys, journeys),
			steps: only(file.steps, steps),
			cards: only(file.cards, cards)
		}))
		.filter((file) => Object.values(file).some(isSome));
}

/** Of another pack's notes for the facilitator, those of the journeys and steps that a pack shares with it. */
export function notesTakenOver(pack: Pack, files: readonly GuideFile[]): readonly GuideFile[] {
	const journeys = new Set(pack.journeys.map(({ id }) => id));
	const steps = new Set(pack.journeys.flatMap((journey) => journey.steps.map(({ id }) => id)));
	return files.map((file) => ({ journeys: only(file.journeys, journeys), steps: only(file.steps, steps) }));
}

function only<Words>(
	words: Readonly<Record<string, Words>> | undefined,
	wanted: ReadonlySet<string>
): Readonly<Record<string, Words>> {
	return Object.fromEntries(Object.entries(words ?? {}).filter(([id]) => wanted.has(id)));
}

/** Whether it has any entry. */
function isSome(entries: object): boolean {
	return Object.keys(entries).length > 0;
}
