import type { Block, CardFace, Item, Row, Side, Table } from './blocks.ts';

/** Every text of a block in reading order: what stands on paper, in the preview, and what is read aloud. None is empty. */
export function textsOf(block: Block): readonly string[] {
	return allTextsOf(block).filter((words) => words.trim() !== '');
}

function allTextsOf(block: Block): readonly string[] {
	switch (block.kind) {
		case 'cover':
			return [
				block.title,
				block.name,
				...block.facts.flatMap(({ label, value }) => [label, value]),
				block.copies.label,
				...block.copies.values,
				block.limits.title,
				...block.limits.lines.map(wordsOf)
			];
		case 'head':
			return [block.title, block.name, ...block.facts.flatMap(({ label, value }) => [label, value])];
		case 'section':
		case 'question':
		case 'heading':
		case 'gap':
			return [block.words];
		case 'text':
			return [block.lead ?? '', block.words];
		case 'row':
			return textsOfRow(block);
		case 'hard-word':
			return [block.word, block.meaning];
		case 'list':
			return block.items.map(wordsOf);
		case 'table':
			return textsOfTable(block);
		case 'sides':
			return [...textsOfSide(block.left), ...textsOfSide(block.right)];
		case 'band':
			return [block.title, ...block.parts.flatMap(({ title, items }) => [title, ...items.map(wordsOf)])];
		case 'notice':
			return [block.title, ...block.lines.map(wordsOf)];
		case 'page':
			return [];
		case 'deck-cards':
			return block.cards.map(wordsOf);
		case 'pocket-card':
			return block.faces.flatMap(textsOfFace);
	}
}

/** The step whose words a block holds, so that an error can name the way back; undefined where no answer is behind it. */
export function stepOf(block: Block): string | undefined {
	switch (block.kind) {
		case 'row':
		case 'question':
		case 'text':
		case 'list':
			return block.step;
		default:
			return undefined;
	}
}

/** A label is said once above the lines that share it. */
function textsOfRow({ item, lines }: Row): readonly string[] {
	return [
		item.words,
		...lines.flatMap((line, index) => [lines[index - 1]?.label === line.label ? '' : line.label, line.item.words])
	];
}

function textsOfTable({ caption, columns, rows, nothing }: Table): readonly string[] {
	// A place for faces to be ringed holds faces, and no word.
	const open = columns.map(({ blank }) => (blank === 'faces' ? [] : [nothing]));
	const cells = rows.flatMap((row) =>
		row.flatMap(({ lines }, index) =>
			lines.length === 0 ? (open[index] ?? [nothing]) : lines.map(({ words }) => words)
		)
	);
	return [caption, ...columns.map(({ words }) => words), ...cells];
}

function textsOfSide({ title, lines }: Side): readonly string[] {
	return [title, ...lines];
}

function textsOfFace({ title, rows }: CardFace): readonly string[] {
	return [
		title,
		...rows.flatMap(({ sign, wayOut, helper }) => [
			...(sign === undefined ? [] : [sign.words]),
			...(wayOut === undefined ? [] : [wayOut.words]),
			...(helper === undefined ? [] : [`${helper.number}`, helper.name, helper.phone])
		])
	];
}

function wordsOf({ words }: Item): string {
	return words;
}
