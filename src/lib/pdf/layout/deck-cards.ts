import type { DeckCards } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { grow, type Hand } from './flow.ts';
import { itemPieces } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, moved, sideBySide, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { rule, shape } from './shapes.ts';

/** Cards side by side, and below each other on a sheet. */
const across = 2;
const down = 4;

/** The room above the first cards, for the title of the paper and of the deck: so that every sheet has 8 cards of one size. */
const headings = 100;
const inset = 12;
const letters = 17;
const picture = 72;

/** Cards to cut out: each with its picture and its words, with lines to cut round them. */
export function deckCardsBoxes({ cards }: DeckCards, parent: Tag, setting: Setting): readonly Box[] {
	if (cards.length === 0) return [];
	const list = grow(parent, 'L');
	const width = setting.width / across;
	const height = Math.max(0, setting.height - headings) / down;
	const tallest = Math.max(height, tallestOf(setting)) - 2 * inset;
	const hand: Hand = { size: Math.max(letters, setting.type.body), weight: 'regular', colour: paint.ink };
	const look = { hand, picture, space: 12, width: width - 2 * inset };
	const rows = Array.from({ length: Math.ceil(cards.length / across) }, (_, at) =>
		cards.slice(at * across, (at + 1) * across)
	);
	return rows.flatMap((row, number) => {
		const cells = row.map((card, at) => ({
			x: at * width + inset,
			pieces: itemPieces(card, look, grow(grow(list, 'LI'), 'LBody'), setting)
		}));
		return sideBySide(cells, tallest).map((part) =>
			boxOf(cutOut(part, row.length * width, width, height), { space: number === 0 ? setting.type.gap : 0 })
		);
	});
}

/** A row of cards in the middle of its height, with dashes round and between them, and scissors on the line. */
function cutOut(part: Part, end: number, width: number, least: number): Part {
	const height = Math.max(least, part.height + 2 * inset);
	const cut = { colour: paint.ink, width: 0.9, dash: [6, 4] } as const;
	const edges = Array.from({ length: Math.round(end / width) + 1 }, (_, at) => at * width);
	return {
		height,
		elements: [
			rule([0, 0], [end, 0], cut),
			rule([0, height], [end, height], cut),
			...edges.map((x) => rule([x, 0], [x, height], cut)),
			shape('scissors', { x: 10, y: -6, size: 12 }, { stroke: paint.ink, width: 1.6 }),
			...moved(part.elements, 0, (height - part.height) / 2)
		]
	};
}
