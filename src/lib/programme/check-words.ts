import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Pack, WordsFile } from './grammar.ts';

/** Which register of words is checked: easy words for him, plain words for staff. */
export type Register = 'easy' | 'plain';

/**
 * Checks that every id of a pack has words and that no words lack an id. Titles of packs and sessions are for staff: they
 * stand in plain words only. Gives all mistakes with their paths.
 */
export function checkWords(
	pack: Pick<Pack, 'decks' | 'journeys' | 'sessions'>,
	files: readonly WordsFile[],
	register: Register
): readonly Fault[] {
	const journeys = pack.journeys.map((journey) => journey.id);
	const wanted = {
		journeys,
		steps: pack.journeys.flatMap((journey) => journey.steps.map((step) => step.id)),
		cards: pack.decks.flatMap((deck) => deck.cards.map((card) => card.id)),
		// A session with the id of a journey has its title from there.
		sessions:
			register === 'easy' ? [] : (pack.sessions ?? []).map(({ id }) => id).filter((id) => !journeys.includes(id))
	};
	const found = (['journeys', 'steps', 'cards', 'sessions'] as const).flatMap((group) => {
		const given = files.flatMap((file) => Object.keys(file[group] ?? {}));
		return compare(wanted[group], given, [register, group]);
	});
	const isNamed = files.some((file) => file.pack !== undefined);
	if (isNamed === (register === 'plain')) return found;
	const sentence = isNamed ? 'The title of a pack stands in plain words only.' : 'The words are missing.';
	return [...found, { path: pathOf([register, 'pack']), sentence }];
}

function compare(wanted: readonly string[], given: readonly string[], path: readonly string[]): readonly Fault[] {
	const known = new Set(wanted);
	const said = new Set<string>();
	const extra = given.flatMap((id) => {
		const twice = said.has(id);
		said.add(id);
		if (twice) return [{ path: pathOf([...path, id]), sentence: 'These words stand twice.' }];
		return known.has(id)
			? []
			: [{ path: pathOf([...path, id]), sentence: 'These words belong to nothing in the pack.' }];
	});
	const silent = wanted
		.filter((id) => !said.has(id))
		.map((id) => ({ path: pathOf([...path, id]), sentence: 'The words are missing.' }));
	return [...extra, ...silent];
}

/** Every picture id that a pack names, once each. */
export function picturesOf(pack: Pick<Pack, 'decks' | 'journeys'>): readonly string[] {
	const journeys = pack.journeys.flatMap((journey) => [journey.picture, ...journey.steps.map((step) => step.picture)]);
	const cards = pack.decks.flatMap((deck) => deck.cards.map((card) => card.picture));
	return [...new Set([...journeys, ...cards])].sort();
}
