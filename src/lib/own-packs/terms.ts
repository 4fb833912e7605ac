import type { AddOnPack, Journey, Pack, WordsFile } from '#lib/programme/grammar.ts';

/**
 * Which lines a service may say in its own words: those that name a step, the key worker, the group, or the old way and the
 * new one; by id, each line whole. Never a search through all texts: a word that is right in one sentence is wrong in the
 * next, and nobody would have read the result.
 */

/** Texts of the app that say "step" or "key worker" inside a plan, and on its papers. */
export const ownAppTerms: readonly string[] = ['ask-rung-plan', 'sheet-slip-how'];

/** The kinds of words that terms may replace. */
export type TermGroup = 'journeys' | 'steps' | 'cards';

/** Lines that a service may say in its own way, by their ids; and which of the steps only head a page. */
export interface OwnTermIds extends Readonly<Record<TermGroup, ReadonlySet<string>>> {
	readonly headings: ReadonlySet<string>;
}

/** The bundled packs that terms may speak for, and their words in en-GB, easy and plain. */
interface TermSources {
	readonly bases: readonly Pack[];
	readonly addOns: readonly AddOnPack[];
	readonly words: readonly WordsFile[];
}

/** What a service calls in its own way. */
const named = /\b(steps?|key workers?|groups?|old ways?|new ways?)\b/i;

/** Titles and questions that stand beside such lines and change with them, though they do not name the thing. */
const beside: Readonly<Record<TermGroup, RegExp>> = {
	journeys: /^(four-steps|good-life)$/,
	steps: /^(fs-intro|s[1-4]-[a-z-]+|gl\d+-ladder)$/,
	cards: /^(hp01|hp04)$/
};

/** Finds the lines that a service may say in its own way. The limits of confidentiality are never among them. */
export function ownTermsOf({ bases, addOns, words }: TermSources): OwnTermIds {
	const limits = new Set(bases.flatMap(limitsOf));
	const journeys = [...bases.flatMap((base) => base.journeys), ...addOns.flatMap(journeysOf)];
	const idsOf = (group: TermGroup): ReadonlySet<string> =>
		new Set(
			words.flatMap((file) =>
				Object.entries<unknown>(file[group] ?? {})
					.filter(([id, line]) => !limits.has(id) && (beside[group].test(id) || named.test(textIn(line))))
					.map(([id]) => id)
			)
		);
	const headings = journeys.flatMap(({ steps }) =>
		steps.filter(({ question }) => question.kind === 'info').map(({ id }) => id)
	);
	return { journeys: idsOf('journeys'), steps: idsOf('steps'), cards: idsOf('cards'), headings: new Set(headings) };
}

/** The cards that say what cannot stay between him and staff. */
function limitsOf({ journeys, decks, landmarks }: Pack): readonly string[] {
	const steps = journeys.flatMap((journey) => journey.steps);
	const shown = steps.flatMap(({ id, question }) =>
		id === landmarks.limits && question.kind === 'info' ? question.decks : []
	);
	return decks.filter(({ id }) => shown.includes(id)).flatMap(({ cards }) => cards.map(({ id }) => id));
}

function journeysOf({ adds }: AddOnPack): readonly Journey[] {
	return adds.flatMap((added) => (added.kind === 'journey' ? [added.journey] : []));
}

/** All that a line says, in every variant. */
function textIn(line: unknown): string {
	if (typeof line === 'string') return line;
	return typeof line === 'object' && line !== null ? Object.values(line).map(textIn).join(' ') : '';
}
