import { canonicalJson } from '#lib/base/json.ts';
import type { JourneyWords, Line, StepWords, WordsFile } from '#lib/programme/grammar.ts';
import { sayLine } from './line.ts';

/** What one version of a programme says that another does not: titles, questions and cards, as the man reads them. */
export interface PackChanges {
	readonly added: readonly string[];
	readonly takenAway: readonly string[];
	readonly reworded: readonly { readonly id: string; readonly before: string; readonly after: string }[];
}

/** What is other in newer easy words. The same id means the same thing, said anew. */
export function packChanges(from: readonly WordsFile[], to: readonly WordsFile[]): PackChanges {
	const [before, after] = [linesOf(from), linesOf(to)];
	return {
		added: [...after].flatMap(([key, { line }]) => (before.has(key) ? [] : [said(line)])),
		takenAway: [...before].flatMap(([key, { line }]) => (after.has(key) ? [] : [said(line)])),
		reworded: [...after].flatMap(([key, { id, line }]) => {
			const old = before.get(key)?.line;
			return old === undefined || canonicalJson(old) === canonicalJson(line)
				? []
				: [{ id, before: said(old), after: said(line) }];
		})
	};
}

/** Every title, question and card with its words, by its kind and id. */
function linesOf(files: readonly WordsFile[]): ReadonlyMap<string, { readonly id: string; readonly line: Line }> {
	return new Map(
		files.flatMap(({ journeys, steps, cards }) => [
			...Object.entries(journeys ?? {}).flatMap(([id, words]) => partsOf(`title ${id}`, id, words)),
			...Object.entries(steps ?? {}).flatMap(([id, words]) => partsOf(`step ${id}`, id, words)),
			...Object.entries(cards ?? {}).map(([id, line]) => [`card ${id}`, { id, line }] as const)
		])
	);
}

/** Each part of what stands on a page or over a journey: the question, its hint, what the next pages ask. */
function partsOf(key: string, id: string, words: JourneyWords | StepWords) {
	const parts: readonly (readonly [string, Line])[] = Object.entries(words);
	return parts.map(([part, line]) => [`${key} ${part}`, { id, line }] as const);
}

function said(line: Line): string {
	return sayLine(line, { voice: 'i', level: 2 });
}
