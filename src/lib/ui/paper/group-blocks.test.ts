import { describe, expect, it } from 'vitest';
import type { Block, Row } from '#lib/report/blocks.ts';
import { groupBlocks } from './group-blocks.ts';

function rowOf(words: string): Row {
	return {
		kind: 'row',
		role: 'card',
		step: 'a',
		number: undefined,
		item: { picture: undefined, words },
		lines: []
	};
}

const heading: Block = { kind: 'question', step: 'a', words: 'What helps?' };

describe('The blocks of a paper on the page', () => {
	it('keep their order; rows that follow one another make one list', () => {
		const blocks: readonly Block[] = [heading, rowOf('1'), rowOf('2'), heading, rowOf('3')];
		const groups = groupBlocks(blocks);
		expect(groups.map((group) => (group.kind === 'rows' ? group.rows.length : group.kind))).toEqual([
			'block',
			2,
			'block',
			1
		]);
		const again = groups.flatMap((group): readonly Block[] => {
			if (group.kind === 'rows') return group.rows;
			return group.kind === 'block' ? [group.block] : group.words;
		});
		expect(again).toEqual(blocks);
	});

	it('put hard words together, apart from rows', () => {
		const word: Block = { kind: 'hard-word', picture: undefined, word: 'sign', meaning: 'A thing you see.' };
		expect(groupBlocks([rowOf('1'), word, word]).map(({ kind }) => kind)).toEqual(['rows', 'hard-words']);
	});
});
