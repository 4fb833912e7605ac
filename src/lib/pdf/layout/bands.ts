import type { Band } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { flow, grow, wholeWords, type Hand } from './flow.ts';
import { itemPieces } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, flat, moved, sideBySide, stacked, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { panel, rule, shape } from './shapes.ts';
import { scratchTree, type Tree } from './tree.ts';

/** Each band has its own shape, its own edge and its words: colour is never alone. */
const looks = {
	green: { fill: paint.leafWash, edge: paint.leaf, shape: 'circle', sign: 'tick', on: paint.white },
	amber: { fill: paint.sunWash, edge: paint.sun, shape: 'triangle', sign: 'mark', on: paint.ink },
	red: { fill: paint.brickWash, edge: paint.brick, shape: 'octagon', sign: 'stop', on: paint.white }
} as const;

/** Sizes of the page at a glance. */
interface Scale {
	readonly title: number;
	readonly words: number;
	readonly picture: number;
	readonly pad: number;
}

/**
 * The page at a glance: bands below each other on one page, as big as fits, and spread over it. Words that do not fit
 * in the smallest letters go on: none is lost.
 * @param free the height of the page that is left below what stands above the bands
 */
export function bandBoxes(bands: readonly Band[], free: number, tree: Tree, setting: Setting): readonly Box[] {
	const near = { ...closer(setting), tallest: Math.max(free - bandSpace - 1, tallestOf(setting)) };
	const heightsAt = (size: number) =>
		bands.map((band) =>
			oneBand(band, scaleOf(size, setting), scratchTree(), near).reduce((sum, box) => sum + box.height + box.space, 0)
		);
	const heightAt = (size: number) => heightsAt(size).reduce((sum, height) => sum + height, 0);
	// Smaller letters where a number would be torn else.
	const isWhole = (size: number) => bands.every((band) => hasWholeWords(band, scaleOf(size, setting), setting));
	const isGood = (size: number) => heightAt(size) <= free && (isWhole(size) || !isWhole(0));
	let size = isGood(1) ? 1 : 0;
	if (size === 0 && isGood(0)) {
		for (let step = 0.5; step > 0.05; step /= 2) if (isGood(size + step)) size += step;
	}
	// Where all do not fit one page, each has the room of its own.
	if (heightAt(0) > free && heightsAt(1).every((height) => height <= free)) size = 1;
	const scale = scaleOf(size, setting);
	const each = bands.map((band) => oneBand(band, scale, tree, near));
	const boxes = each.flat();
	const height = boxes.reduce((sum, box) => sum + box.height + box.space, 0);
	if (height > free || boxes.length !== bands.length) return onSeveralPages(each, free);
	const even = evenHeight(
		boxes.map((box) => box.height),
		free - 0.1 - boxes.reduce((sum, { space }) => sum + space, 0)
	);
	// Three bands fill the page; fewer are not stretched beyond what three would be.
	return boxes.map((box) => taller(box, Math.max(0, Math.min(even, free / 3) - box.height)));
}

/** Bands that do not fit one page: each begins a page where it has no room below those before it, so that none is torn. */
function onSeveralPages(bands: readonly (readonly Box[])[], free: number): readonly Box[] {
	let used = 0;
	return bands.flatMap((boxes, index) => {
		const height = boxes.reduce((sum, box) => sum + box.height + box.space, 0);
		const isNewPage = index > 0 && used + height > free;
		used = isNewPage ? height : used + height;
		return isNewPage ? boxes.map((box, at) => (at === 0 ? { ...box, newPage: 'always' as const } : box)) : boxes;
	});
}

/** The height that all but the taller ones get, so that together they fill a page. */
function evenHeight(heights: readonly number[], whole: number): number {
	const tallest = [...heights].sort((one, other) => other - one);
	let [rest, count] = [whole, heights.length];
	for (const height of tallest) {
		if (height <= rest / count) break;
		rest -= height;
		count -= 1;
	}
	return count === 0 ? 0 : rest / count;
}

/** Short lines in narrow columns may stand closer. */
function closer(setting: Setting): Setting {
	return { ...setting, type: { ...setting.type, leading: Math.min(setting.type.leading, 1.2) } };
}

/** @param size 0 is the smallest that may be read, 1 the biggest that looks calm */
function scaleOf(size: number, { type }: Setting): Scale {
	const words = type.least + Math.max(0, type.body + 1 - type.least) * size;
	return { title: words * 1.2, words, picture: words * 1.5 + 14 * size, pad: 5 + 5 * size };
}

/** Whether no number and no word of a band is longer than its line. */
function hasWholeWords(band: Band, scale: Scale, setting: Setting): boolean {
	const width = columnsOf(band, scale, setting).words - scale.picture - beside;
	const words = band.parts.flatMap(({ items }) => items.flatMap((item) => wholeWords(item.words)));
	return words.every((word) => setting.measure(word, scale.words, 'regular') <= width);
}

/** Above each band. */
const bandSpace = 10;

/** The bar at the left of a band, with its sign. */
const barWidth = 34;

/** Between a picture and its words, and at each side of the line between two columns. */
const beside = 6;

/** The columns of a band: below each other where they would be too narrow. */
function columnsOf({ parts }: Band, scale: Scale, { width }: Setting) {
	const left = barWidth + scale.pad;
	const inside = width - left - scale.pad;
	const across = inside / Math.max(1, parts.length);
	const isStacked = across < scale.words * 8;
	return { left, width: inside, across, isStacked, words: isStacked ? inside - beside : across - 2 * beside };
}

function oneBand(
	band: Band,
	scale: Scale,
	tree: Tree,
	setting: Setting & { readonly tallest: number }
): readonly Box[] {
	const look = looks[band.tone];
	const { left, width, across, isStacked, words } = columnsOf(band, scale, setting);
	const head = bandHead(band, scale, { left, width }, tree, setting);
	const cells = band.parts.map((part, index) => ({
		x: left + (isStacked ? 0 : index * across),
		pieces: partPieces(part, words, scale, tree.root, setting)
	}));
	const inner = setting.tallest - head.height - 3 * scale.pad;
	const rows = isStacked
		? sideBySide([{ x: left, pieces: cells.flatMap(({ pieces }) => pieces) }], inner)
		: sideBySide(cells, inner);
	return rows.map((row, index) => {
		const top = index === 0 ? stacked([head, { height: scale.pad * 0.6, elements: [] }]) : { height: 0, elements: [] };
		const height = scale.pad + top.height + row.height + scale.pad;
		const lines = isStacked
			? []
			: cells.slice(1).map(({ x }) =>
					rule([x - beside, scale.pad + top.height + 2], [x - beside, height - scale.pad], {
						colour: paint.line,
						width: 0.8
					})
				);
		const elements = [
			...frame(setting.width, height, look),
			...lines,
			...moved(top.elements, 0, scale.pad),
			...moved(row.elements, 0, scale.pad + top.height)
		];
		return boxOf({ height, elements }, { isRow: false, space: bandSpace });
	});
}

function bandHead(
	band: Band,
	scale: Scale,
	{ left, width }: { readonly left: number; readonly width: number },
	tree: Tree,
	setting: Setting
): Part {
	const hand: Hand = { size: scale.title, weight: 'bold', colour: paint.ink };
	const size = scale.picture;
	const room = band.picture === undefined ? width : width - size - 10;
	const words = stacked(flow(band.title, hand, { x: left, width: room }, setting, tree.heading(3, band.title)));
	if (band.picture === undefined) return words;
	const height = Math.max(size, words.height);
	return {
		height,
		elements: [
			{ kind: 'picture', x: left + width - size, y: (height - size) / 2, size, id: band.picture, tag: 'artifact' },
			...moved(words.elements, 0, (height - words.height) / 2)
		]
	};
}

function partPieces(
	part: Band['parts'][number],
	width: number,
	scale: Scale,
	parent: Tag,
	setting: Setting
): readonly Part[] {
	const bold: Hand = { size: scale.words, weight: 'bold', colour: paint.ink };
	const title = flow(part.title, bold, { x: 0, width }, setting, grow(parent, 'P'));
	const list = grow(parent, 'L');
	const items = part.items.flatMap((item) => {
		const look = { hand: { ...bold, weight: 'regular' }, picture: scale.picture, space: beside, width } as const;
		const pieces = itemPieces(item, look, grow(grow(list, 'LI'), 'LBody'), setting);
		return pieces.map((piece, index) =>
			index > 0 ? piece : stacked([{ height: scale.pad * 0.5, elements: [] }, piece])
		);
	});
	const [first, ...rest] = items;
	return first === undefined ? title : [stacked([...title, first]), ...rest];
}

function frame(width: number, height: number, look: (typeof looks)[keyof typeof looks]): readonly Element[] {
	const size = 25;
	const at = { x: (barWidth - size) / 2, y: 12, size };
	return [
		panel(
			{ x: 0, y: 0, width, height },
			{ fill: paint.white, outline: look.edge === paint.sun ? paint.ink : look.edge }
		),
		panel({ x: 0, y: 0, width: barWidth, height }, { fill: look.fill }),
		rule([barWidth, 0], [barWidth, height], { colour: look.edge === paint.sun ? paint.ink : look.edge, width: 1.6 }),
		shape(look.shape, at, { fill: look.edge, stroke: paint.ink, width: 1.2 }),
		shape(
			look.sign,
			look.shape === 'triangle'
				? { ...at, x: at.x + 4, y: at.y + 7, size: size - 8 }
				: { ...at, x: at.x + 4, y: at.y + 4, size: size - 8 },
			{ stroke: look.on, width: 3 }
		)
	];
}

/** A band with more room inside, at its foot. */
function taller(box: Box, by: number): Box {
	const { height } = box;
	const elements = flat(box.elements).map((element): Element => {
		if (element.kind === 'panel' && element.height === height) return { ...element, height: height + by };
		if (element.kind === 'line' && element.toY >= height - 20) return { ...element, toY: element.toY + by };
		return element;
	});
	return { ...box, height: height + by, elements };
}
