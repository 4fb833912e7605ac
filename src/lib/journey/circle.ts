import type { Person } from '#lib/plan/answers.ts';
import { cardsOf, questionOfKind, type Programme } from '#lib/programme/programme.ts';

/** One ring of the circle, and who stands in it. */
export interface Ring {
	/** The card that names it. */
	readonly ring: string;
	readonly people: readonly Person[];
}

/** Helpers in the rings of a page, from the inside out. No rings where the page shows none. */
export function circleOf(programme: Programme, step: string, helpers: readonly Person[]): readonly Ring[] {
	const page = questionOfKind(programme, step, 'info');
	const rings = page?.rings;
	if (page?.shows !== 'circle' || rings === undefined) return [];
	const names = cardsOf(programme, page.decks).map(({ id }) => id);
	const ringOf = (role: string) => names.find((name) => rings[name]?.includes(role)) ?? names[0];
	return names.map((ring) => ({ ring, people: helpers.filter(({ role }) => ringOf(role) === ring) }));
}
