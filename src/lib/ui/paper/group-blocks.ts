import type { Block, HardWordLine, Row } from '#lib/report/blocks.ts';

/** What stands in one piece on the page: a block, or rows that make a list together. */
export type Group =
	| { readonly kind: 'block'; readonly block: Exclude<Block, Row | HardWordLine> }
	| { readonly kind: 'rows'; readonly rows: readonly Row[] }
	| { readonly kind: 'hard-words'; readonly words: readonly HardWordLine[] };

/** The blocks of a paper in their order, with rows that follow one another put together. */
export function groupBlocks(blocks: readonly Block[]): readonly Group[] {
	const groups: Group[] = [];
	for (const block of blocks) {
		const last = groups.at(-1);
		if (block.kind === 'row') {
			if (last?.kind === 'rows') groups[groups.length - 1] = { kind: 'rows', rows: [...last.rows, block] };
			else groups.push({ kind: 'rows', rows: [block] });
		} else if (block.kind === 'hard-word') {
			if (last?.kind === 'hard-words') {
				groups[groups.length - 1] = { kind: 'hard-words', words: [...last.words, block] };
			} else groups.push({ kind: 'hard-words', words: [block] });
		} else groups.push({ kind: 'block', block });
	}
	return groups;
}
