import type { Block, Item, Row } from './blocks.ts';
import type { ReportWording } from './wording.ts';

/** The hard words that stand on this paper, each with picture and meaning, under a heading of their own; nothing when there are none. */
export function hardWordsOf(blocks: readonly Block[], wording: ReportWording): readonly Block[] {
	const words = wording.hardWords(blocks.flatMap(textsOf));
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

function textsOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'cover':
			return [block.copies.label, ...block.copies.values, block.limits.title, ...block.limits.lines.map(wordsOf)];
		case 'section':
		case 'question':
			return [block.words];
		case 'row':
			return textsOfRow(block);
		case 'hard-word':
			return [];
	}
}

function textsOfRow({ item, lines }: Row): readonly string[] {
	return [item.words, ...lines.flatMap((line) => [line.label, line.item.words])];
}

function wordsOf({ words }: Item): string {
	return words;
}
