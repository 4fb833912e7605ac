import type { Block, Item } from './blocks.ts';

/** A block for a man who wants no pictures (easy-read.md rule 36): its words stay as they are. */
export function withoutPictures(block: Block): Block {
	switch (block.kind) {
		case 'cover':
			return {
				...block,
				picture: undefined,
				limits: { ...block.limits, lines: block.limits.lines.map(bare) }
			};
		case 'section':
			return { ...block, picture: undefined };
		case 'question':
			return block;
		case 'hard-word':
			return { ...block, picture: undefined };
		case 'row':
			return {
				...block,
				item: bare(block.item),
				lines: block.lines.map((line) => ({ ...line, item: bare(line.item) }))
			};
	}
}

function bare(item: Item): Item {
	return { ...item, picture: undefined };
}
