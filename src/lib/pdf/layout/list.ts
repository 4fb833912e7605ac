import type { HardWordLine, List } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { baseline, grow, lineHeight, textAt, type Hand } from './flow.ts';
import { runIn } from './fact.ts';
import { grid, type GridCell } from './grid.ts';
import { figure, itemPieces, withPicture } from './item.ts';
import { paint } from './paint.ts';
import { moved, type Box, type Part } from './part.ts';
import type { Setting } from './setting.ts';

/** A list of short lines, with small pictures where they have some, else with points or numbers. */
export function listBoxes(block: List, parent: Tag, setting: Setting): readonly Box[] {
	if (block.items.length === 0) return [];
	const { type } = setting;
	const list = grow(parent, 'L', block.step === undefined ? {} : { step: block.step });
	const hasPictures = block.items.some(({ picture }) => picture !== undefined);
	const cells = block.items.map((item, index): GridCell => ({
		look: undefined,
		pieces: (width, above, at) => {
			const tag = grow(above, 'LI');
			const mark = markOf(block, item.picture, index, tag, at);
			const hand: Hand = { size: at.type.body, weight: 'regular', colour: paint.ink };
			const look = { hand, picture: listPicture(at), space: at.type.beside, width: width - mark.width };
			return marked(mark, itemPieces(item, look, grow(tag, 'LBody'), at));
		}
	}));
	const picture = hasPictures ? listPicture(setting) : type.body;
	return grid(cells, list, setting, { mostAcross: 3, picture, space: type.gap * 0.5 });
}

function listPicture({ type }: Setting): number {
	return (type.picture + type.smallPicture) / 2;
}

/** What stands before the words of an item: a number, a point, or nothing beside a picture. */
interface Mark extends Part {
	readonly width: number;
}

function markOf({ ordered }: List, picture: string | undefined, index: number, item: Tag, setting: Setting): Mark {
	const { body } = setting.type;
	const height = lineHeight(body, setting);
	if (ordered) {
		const text = `${index + 1}. `;
		const width = Math.max(body * 1.5, setting.measure(text, body, 'bold'));
		const at = { x: 0, y: baseline(body, height) };
		const hand: Hand = { size: body, weight: 'bold', colour: paint.teal };
		return { width, height, elements: [textAt(text.trimEnd(), hand, at, grow(item, 'Lbl'))] };
	}
	if (picture !== undefined) return { width: 0, height: 0, elements: [] };
	const point = {
		kind: 'disc',
		x: body * 0.35,
		y: height / 2,
		radius: body * 0.16,
		fill: paint.teal,
		tag: 'artifact'
	} as const;
	return { width: body, height, elements: [point] };
}

function marked(mark: Mark, pieces: readonly Part[]): readonly Part[] {
	const [first, ...rest] = pieces;
	if (first === undefined) return mark.elements.length === 0 ? [] : [mark];
	// Beside a picture the number stands in its middle, beside words on their first line.
	const down = first.height > mark.height * 1.5 && rest.length === 0 ? (first.height - mark.height) / 2 : 0;
	const isWords = !first.elements.some(({ kind }) => kind === 'picture');
	return [
		{
			height: Math.max(first.height, mark.height),
			elements: [...moved(mark.elements, 0, isWords ? 0 : down), ...moved(first.elements, mark.width, 0)]
		},
		...rest.map(({ height, elements }) => ({ height, elements: moved(elements, mark.width, 0) }))
	];
}

/** Hard words, each with its picture, in bold, its meaning after it. */
export function hardWordBoxes(words: readonly HardWordLine[], parent: Tag, setting: Setting): readonly Box[] {
	const list = grow(parent, 'L');
	const cells = words.map((block): GridCell => ({
		look: undefined,
		pieces: (width, above, at) => hardWord(block, width, grow(grow(above, 'LI'), 'LBody'), at)
	}));
	const { type } = setting;
	return grid(
		cells,
		list,
		{ ...setting, type: { ...type, across: type.across === 1 ? 1 : 2 } },
		{ mostAcross: 2, picture: type.smallPicture, space: type.gap * 0.6 }
	);
}

function hardWord(block: HardWordLine, width: number, body: Tag, setting: Setting): readonly Part[] {
	const { under, smallPicture } = setting.type;
	const size = smallPicture + 4;
	const left = block.picture === undefined ? 0 : size + 10;
	const shown = block.picture === undefined ? undefined : figure(block.picture, block.word, size, body, setting);
	const lines = runIn({ lead: block.word, words: block.meaning }, { size: under, width: width - left }, body, setting);
	return shown === undefined ? lines : withPicture(shown, size, left, lines);
}
