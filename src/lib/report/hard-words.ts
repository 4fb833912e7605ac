import type { Block } from './blocks.ts';
import { textsOf } from './texts.ts';
import type { ReportWording } from './wording.ts';

/** The hard words that stand on this paper, each with picture and meaning, under a heading of their own; nothing when there are none. */
export function hardWordsOf(blocks: readonly Block[], wording: ReportWording): readonly Block[] {
	const words = wording.hardWords(blocks.flatMap(readIn));
	if (words.length === 0) return [];
	const heading = {
		kind: 'section',
		section: 'hard-words',
		words: wording.say('paper-hard-words'),
		picture: 'key-words'
	} as const;
	return [
		heading,
		...words.map(({ word, meaning, picture }) => ({ kind: 'hard-word', word, meaning, picture }) as const)
	];
}

/** What a man reads in a block: not his name, nor a hard word that is explained already. */
function readIn(block: Block): readonly string[] {
	if (block.kind === 'hard-word') return [];
	return textsOf(block.kind === 'cover' ? { ...block, name: '', facts: [] } : block);
}
