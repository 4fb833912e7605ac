/**
 * Which lines a service may say in its own words: a short list, by id, each line whole. Never a search through all texts:
 * a word that is right in one sentence is wrong in the next, and nobody would have read the result.
 */

/** Texts of the app that say "step" or "key worker" inside a plan, and on its papers. */
export const ownAppTerms: readonly string[] = ['ask-rung-plan', 'sheet-slip-how'];

/** Words of the bundled packs that name the 4 steps, the key worker and the group. */
const ownPackTerms = {
	journeys: /^(four-steps|good-life|little-choices)$/,
	steps: /^(fs-intro|s[1-4]-[a-z-]+|gl\d+-ladder)$/,
	cards: /^(hp01|hp04|lp07|lp31|pr07|cp37|lc04|ca06|s3-skip)$/
} as const;

/** The kinds of words that terms may replace. */
export type TermGroup = keyof typeof ownPackTerms;

/** Whether a service may say the words of this id in its own way. */
export function isOwnTerm(group: TermGroup, id: string): boolean {
	return ownPackTerms[group].test(id);
}
