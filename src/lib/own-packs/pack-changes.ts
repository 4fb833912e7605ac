import { canonicalJson } from '#lib/base/json.ts';
import type { Line } from '#lib/programme/grammar.ts';
import { sayLine } from '#lib/words/line.ts';
import type { OwnPack } from './pack-file.ts';

/** What one version of a pack says that another does not: questions and cards, as the man reads them. */
export interface PackChanges {
	readonly added: readonly string[];
	readonly takenAway: readonly string[];
	readonly reworded: readonly { readonly before: string; readonly after: string }[];
}

/** What is other in a newer version of a pack, in British English. The same id means the same thing, said anew. */
export function packChanges(from: OwnPack, to: OwnPack): PackChanges {
	const [before, after] = [linesOf(from), linesOf(to)];
	return {
		added: [...after].flatMap(([key, line]) => (before.has(key) ? [] : [said(line)])),
		takenAway: [...before].flatMap(([key, line]) => (after.has(key) ? [] : [said(line)])),
		reworded: [...after].flatMap(([key, line]) => {
			const old = before.get(key);
			return old === undefined || canonicalJson(old) === canonicalJson(line)
				? []
				: [{ before: said(old), after: said(line) }];
		})
	};
}

/** Every question and card of a pack with its easy words, by its kind and id. */
function linesOf({ words }: OwnPack): ReadonlyMap<string, Line> {
	const files = words['en-GB']?.easy ?? [];
	return new Map(
		files.flatMap(({ steps, cards }) => [
			...Object.entries(steps ?? {}).map(([id, { ask }]) => [`step ${id}`, ask] as const),
			...Object.entries(cards ?? {}).map(([id, line]) => [`card ${id}`, line] as const)
		])
	);
}

function said(line: Line): string {
	return sayLine(line, { voice: 'i', level: 2 });
}
