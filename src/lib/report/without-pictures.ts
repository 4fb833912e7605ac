import type { Block, CardRow, Item, Table } from './blocks.ts';

/** A block for a man who wants no pictures (easy-read.md rule 36): its words stay as they are. */
export function withoutPictures(block: Block): Block {
	switch (block.kind) {
		case 'cover':
			return {
				...block,
				picture: undefined,
				limits: { ...block.limits, lines: block.limits.lines.map(bare) }
			};
		case 'head':
		case 'section':
		case 'heading':
		case 'hard-word':
			return { ...block, picture: undefined };
		case 'row':
			return {
				...block,
				item: bare(block.item),
				lines: block.lines.map((line) => ({ ...line, item: bare(line.item) }))
			};
		case 'list':
			return { ...block, items: block.items.map(bare) };
		case 'band':
			return {
				...block,
				picture: undefined,
				parts: block.parts.map((part) => ({ ...part, items: part.items.map(bare) }))
			};
		case 'notice':
			return { ...block, lines: block.lines.map(bare) };
		case 'table':
			return bareTable(block);
		case 'deck-cards':
			return { ...block, cards: block.cards.map(bare) };
		case 'pocket-card':
			return { ...block, faces: block.faces.map((face) => ({ ...face, rows: face.rows.map(bareRow) })) };
		case 'question':
		case 'text':
		case 'sides':
		case 'gap':
		case 'page':
			return block;
	}
}

function bare<Of extends Item>(item: Of): Of {
	return { ...item, picture: undefined };
}

function bareTable(table: Table): Table {
	const rows = table.rows.map((row) => row.map(({ lines }) => ({ lines: lines.map(bare) })));
	return { ...table, rows };
}

function bareRow(row: CardRow): CardRow {
	return {
		...row,
		sign: row.sign === undefined ? undefined : bare(row.sign),
		wayOut: row.wayOut === undefined ? undefined : bare(row.wayOut)
	};
}
