import type { Row, RowLine } from '#lib/report/blocks.ts';
import { bodyHeight, bodyWidth, paint, type Box, type Element } from './elements.ts';
import { wrap, type Measure } from './wrap.ts';

/** Sizes in points. A row's picture is at least 28 mm (easy-read.md, print); those of the lines below it are smaller. */
const pictureSize = 79.4;
const smallPicture = 36;
const words = { size: 18, line: 24 } as const;
const under = { size: 16, line: 22 } as const;
const padding = 10;
const numberSpace = 40;

/**
 * The tallest the words of one box may get: the rest of longer own words goes on in further boxes. It leaves room on a
 * page for the headings that stay with the row, a section of two lines and a question of three.
 */
const tallest = bodyHeight - 220;

/** One line of text, or one line with a small picture, inside a row. */
interface Piece {
	readonly height: number;
	readonly elements: readonly Element[];
}

const looks: Readonly<Record<Row['role'], { readonly fill: string; readonly edge: string | undefined } | undefined>> = {
	card: undefined,
	rule: undefined,
	answer: undefined,
	rung: undefined,
	goal: { fill: paint.leafWash, edge: paint.leaf },
	sign: { fill: paint.sunWash, edge: paint.sun },
	excuse: { fill: paint.tealWash, edge: paint.teal },
	person: undefined
};

/** The boxes of one row: one, but for own words longer than a page can hold in one piece. */
export function layoutRow(row: Row, measure: Measure): readonly Box[] {
	const left = padding + (row.number === undefined ? 0 : numberSpace);
	const x = left + (hasPicture(row) ? pictureSize + 16 : 0);
	const pieces = [...mainPieces(row, x, measure), ...linesPieces(row.lines, x, measure)];
	return chunk(pieces).map((part, index) => boxOf(row, part, index === 0 ? left : undefined));
}

/** Words move to the left where no picture stands before them. */
function hasPicture(row: Row): boolean {
	return row.item.picture !== undefined;
}

function mainPieces(row: Row, x: number, measure: Measure): readonly Piece[] {
	const isStrong = row.lines.length > 0 || row.role === 'goal';
	const weight = isStrong ? 'bold' : 'regular';
	const lines = wrap(row.item.words, { size: words.size, weight, width: bodyWidth - x - padding }, measure);
	return lines.map((text) => ({
		height: words.line,
		elements: [{ kind: 'text', x, y: words.size, text, size: words.size, weight, colour: paint.ink }]
	}));
}

/** A label stands once above lines that share it; beside its words when nothing stands before them and both fit. */
function linesPieces(lines: readonly RowLine[], x: number, measure: Measure): readonly Piece[] {
	return lines.flatMap((line, index) => {
		const isFirst = lines[index - 1]?.label !== line.label;
		const said = saidPieces(line, x, measure);
		if (line.label === '' || !isFirst) return said;
		const inline = inlinePiece(line, lines[index + 1], x, measure);
		return inline ?? leadBy(textPieces(line.label, { x, weight: 'bold', colour: paint.teal }, measure), said);
	});
}

function inlinePiece(
	line: RowLine,
	next: RowLine | undefined,
	x: number,
	measure: Measure
): readonly Piece[] | undefined {
	const lead = measure(`${line.label} `, under.size, 'bold');
	const weight = line.role === 'phone' ? 'bold' : 'regular';
	// Only plain spaces are drawn: a font has no shape for the others.
	const said = line.item.words.replace(/\s+/g, ' ').trim();
	const width = lead + measure(said, under.size, weight);
	if (
		line.item.picture !== undefined ||
		next?.label === line.label ||
		line.item.words.includes('\n') ||
		width > bodyWidth - x - padding
	)
		return undefined;
	const text = { kind: 'text', y: under.size, size: under.size } as const;
	return [
		{
			height: under.line,
			elements: [
				{ ...text, x, text: line.label, weight: 'bold', colour: paint.teal },
				{ ...text, x: x + lead, text: said, weight, colour: paint.ink }
			]
		}
	];
}

function saidPieces(line: RowLine, x: number, measure: Measure): readonly Piece[] {
	const inset = line.item.picture === undefined ? 0 : smallPicture + 10;
	const weight = line.role === 'phone' ? 'bold' : 'regular';
	const said = textPieces(line.item.words, { x: x + inset, weight, colour: paint.ink }, measure);
	const [first, second, ...rest] = said;
	if (first === undefined || line.item.picture === undefined) return said;
	const spare = second === undefined ? smallPicture + 6 - first.height : 0;
	const picture: Element = { kind: 'picture', x, y: 1, size: smallPicture, id: line.item.picture };
	const lead = { height: first.height + spare, elements: [picture, ...shift(first.elements, spare / 2)] };
	return second === undefined ? [lead] : [joined([lead, second]), ...rest];
}

/** Pieces with others before the first, as one piece, so that a box never ends between them. */
function leadBy(before: readonly Piece[], [first, ...rest]: readonly Piece[]): readonly Piece[] {
	return first === undefined ? before : [joined([...before, first]), ...rest];
}

function joined(pieces: readonly Piece[]): Piece {
	return pieces.reduce((above, piece) => ({
		height: above.height + piece.height,
		elements: [...above.elements, ...shift(piece.elements, above.height)]
	}));
}

function textPieces(
	text: string,
	look: { readonly x: number; readonly weight: 'regular' | 'bold'; readonly colour: string },
	measure: Measure
): readonly Piece[] {
	const lines = wrap(text, { size: under.size, weight: look.weight, width: bodyWidth - look.x - padding }, measure);
	return lines.map((line) => ({
		height: under.line,
		elements: [
			{ kind: 'text', x: look.x, y: under.size, text: line, size: under.size, weight: look.weight, colour: look.colour }
		]
	}));
}

function chunk(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const chunks: Piece[][] = [[]];
	let height = 0;
	for (const piece of pieces) {
		if (height > 0 && height + piece.height > tallest) {
			chunks.push([]);
			height = 0;
		}
		chunks.at(-1)?.push(piece);
		height += piece.height;
	}
	return chunks;
}

/** `pictureAt` is where the row's picture stands; undefined in a box that goes on from the one before. */
function boxOf(row: Row, pieces: readonly Piece[], pictureAt: number | undefined): Box {
	const textHeight = pieces.reduce((sum, piece) => sum + piece.height, 0);
	const inner = pictureAt === undefined || !hasPicture(row) ? textHeight : Math.max(pictureSize, textHeight);
	const height = inner + 2 * padding;
	let y = padding + (inner - textHeight) / 2;
	const text: Element[] = [];
	for (const piece of pieces) {
		text.push(...shift(piece.elements, y));
		y += piece.height;
	}
	return {
		height,
		elements: [
			...panel(row, height),
			...(pictureAt === undefined ? [] : pictureElements(row, pictureAt, inner)),
			...text
		],
		isRow: true,
		keepWithNext: false,
		newPage: 'never'
	};
}

function panel(row: Row, height: number): readonly Element[] {
	const look = looks[row.role];
	return look === undefined
		? []
		: [{ kind: 'panel', x: 0, y: 0, width: bodyWidth, height, fill: look.fill, edge: look.edge }];
}

function pictureElements(row: Row, x: number, inner: number): readonly Element[] {
	const top = padding + Math.min((inner - pictureSize) / 2, 12);
	const middle = hasPicture(row) ? top + pictureSize / 2 : padding + words.line / 2;
	const number: readonly Element[] =
		row.number === undefined
			? []
			: [
					{ kind: 'disc', x: padding + 14, y: middle, radius: 15, fill: paint.teal },
					{
						kind: 'text',
						x: padding + (row.number > 9 ? 4.5 : 9.5),
						y: middle + 6,
						text: String(row.number),
						size: 17,
						weight: 'bold',
						colour: paint.white
					}
				];
	return row.item.picture === undefined
		? number
		: [...number, { kind: 'picture', x, y: top, size: pictureSize, id: row.item.picture }];
}

/** The same elements further down. */
export function shift(elements: readonly Element[], by: number): readonly Element[] {
	return elements.map((element) => ({ ...element, y: element.y + by }));
}
