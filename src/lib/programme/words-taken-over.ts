import type { Pack, WordsFile } from './grammar.ts';

/** Of another pack's words files, what a pack names: each id that it shares with that pack means the same, and says the same. */
export function wordsTakenOver(pack: Pack, files: readonly WordsFile[]): readonly WordsFile[] {
	const journeys = new Set(pack.journeys.map(({ id }) => id));
	const steps = new Set(pack.journeys.flatMap((journey) => journey.steps.map(({ id }) => id)));
	const cards = new Set(pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id)));
	return files
		.map((file) => ({
			...some('journeys', file.journeys, journeys),
			...some('steps', file.steps, steps),
			...some('cards', file.cards, cards)
		}))
		.filter((file) => Object.keys(file).length > 0);
}

/** The entries of a group that are wanted; nothing at all where there are none. */
function some<Group extends string, Words>(
	group: Group,
	words: Readonly<Record<string, Words>> | undefined,
	wanted: ReadonlySet<string>
): Readonly<Partial<Record<Group, Readonly<Record<string, Words>>>>> {
	const found = Object.entries(words ?? {}).filter(([id]) => wanted.has(id));
	return found.length === 0 ? {} : { [group]: Object.fromEntries(found) };
}
