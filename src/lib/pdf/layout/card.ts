import type { CardFace, CardRow, PocketCard } from '#lib/report/blocks.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import { flow, grow, isSaid, lineHeight, type Hand } from './flow.ts';
import { itemPieces } from './item.ts';
import { paint } from './paint.ts';
import { boxOf, flat, moved, sideBySide, stacked, type Box, type Part } from './part.ts';
import type { Setting } from './setting.ts';
import { rule, shape } from './shapes.ts';
import { scratchTag } from './tree.ts';

/** A bank card (ISO/IEC 7810 ID-1) in points: 85.6 × 54 mm. */
const cardFace = { width: 242.65, height: 153.07 } as const;

/** Letters on the card: never smaller, so that more rows go on further faces instead. */
const letters = 12;
const inset = 8;
const rowSpace = 3;
/** As much space as rows may get where a face is not full, and the biggest letters of a helper then. */
const mostSpace = 12;
const biggestLetters = 17;
/** Pictures, and how much of a row a sign takes beside its way out: whatever lets all rows stand on one face, bigger pictures first. */
const pictures = [30, 27, 23] as const;
const shares = [0.5, 0.45, 0.4, 0.55, 0.36] as const;
const wide = cardFace.width - 2 * inset;
const high = cardFace.height - 2 * inset;

/**
 * The pocket card, twice: pairs of faces with lines to cut (dashes) and to fold (points). The second copy is the same
 * card again, so only the first is read aloud.
 * @param free the height of the page that is left for both
 */
export function cardBoxes(card: PocketCard, free: number, parent: Tag, setting: Setting): readonly Box[] {
	const small: Setting = { ...setting, type: { ...setting.type, leading: 1.14 } };
	const left = (setting.width - 2 * cardFace.width) / 2;
	const copy = (tag: Tag) => {
		const faces = card.faces.flatMap((face) => facesOf(face, tag, small));
		return pairsOf(faces).map((pair) => {
			const { height, elements } = pairPart(pair);
			return { height, elements: moved(elements, left, 0) };
		});
	};
	const first = copy(parent);
	const again = copy(scratchTag()).map(({ height, elements }) => ({ height, elements: flat(elements).map(unsaid) }));
	// In a very full plan the second one is there where its page has room.
	if (setting.type.inColumns) {
		const space = closest;
		return [
			...first.map((part) => boxOf(part, { space })),
			...again.map((part) => boxOf(part, { space, isSpare: true }))
		];
	}
	const count = first.length + again.length;
	const fitting = spaces.find((each) => count * (cardFace.height + each) <= free);
	const [isOnePage, space] = [fitting !== undefined, fitting ?? close];
	return [
		...first.map((part) => boxOf(part, { space })),
		// A copy is not torn apart: where both do not fit, the second has a page of its own.
		...again.map((part, index) => boxOf(part, { space, newPage: index === 0 && !isOnePage ? 'always' : 'never' }))
	];
}

/** Between two strips: as much as there is room for, so that both copies stand on one page. */
const close = 12;
const closest = 5;
const spaces = [20, close, closest] as const;

function unsaid(element: Element): Element {
	return { ...element, tag: 'artifact' };
}

function pairsOf<Face>(faces: readonly Face[]): readonly (readonly Face[])[] {
	return Array.from({ length: Math.ceil(faces.length / 2) }, (_, index) => faces.slice(2 * index, 2 * index + 2));
}

/** How a face is set: the letters of its helpers, its pictures, the share of a sign. */
interface FaceLook {
	readonly helper: number;
	readonly picture: number;
	readonly share: number;
}

/** A face with its title and rows, as big as one face takes; what does not fit goes on further faces. */
function facesOf(face: CardFace, parent: Tag, setting: Setting): readonly Part[] {
	const looks = looksOf(face);
	const costs = looks.map((look) => {
		const faces = facesAt(face, look, scratchTag(), setting);
		const height = faces.flat().reduce((sum, part) => sum + part.height, 0);
		const tallest = Math.max(0, ...faces.flat().map((part) => part.height));
		// None taller than its face, then fewest faces, then fewest lines; of equal ones the first, which is the biggest.
		return (
			Math.max(0, tallest - high) * 1e5 + faces.length * 1000 + height / (face.rows.some(isHelper) ? look.helper : 1)
		);
	});
	const look = looks[costs.indexOf(Math.min(...costs))];
	return look === undefined ? [] : facesAt(face, look, grow(parent, 'Div'), setting).map(spread);
}

function isHelper({ helper }: CardRow): boolean {
	return helper !== undefined;
}

/** Looks from the biggest to the smallest. */
function looksOf({ rows }: CardFace): readonly FaceLook[] {
	if (!rows.some(isHelper))
		return pictures.flatMap((picture) => shares.map((share) => ({ helper: letters + 1, picture, share })));
	return [biggestLetters, 15, letters + 1].map((helper) => ({ helper, picture: pictures[0], share: shares[0] }));
}

function facesAt(face: CardFace, look: FaceLook, tag: Tag, setting: Setting): readonly (readonly Part[])[] {
	const title: Hand = { size: letters, weight: 'bold', colour: paint.teal };
	const parts = [
		...(isSaid(face.title) ? flow(face.title, title, { x: 0, width: wide }, setting, grow(tag, 'P')) : []),
		...face.rows.flatMap((row) => rowParts(row, look, tag, setting))
	];
	const faces = filled(parts, high);
	// A face that could not hold all shares its rows evenly with the next.
	const even = parts.reduce((sum, { height }) => sum + height + rowSpace, 0) / faces.length;
	const limits = [even, even * 1.15, even * 1.3].filter((limit) => limit < high);
	return limits.map((limit) => filled(parts, limit)).find(({ length }) => length === faces.length) ?? faces;
}

/** Parts on as many faces as they need, each no higher than some height. */
function filled(parts: readonly Part[], highest: number): readonly (readonly Part[])[] {
	const faces: Part[][] = [];
	let height = Infinity;
	for (const part of parts) {
		if (height + rowSpace + part.height > highest) {
			faces.push([]);
			height = -rowSpace;
		}
		faces.at(-1)?.push(part);
		height += rowSpace + part.height;
	}
	return faces;
}

/** The rows of a face, spread over it: they need not crowd at its top. */
function spread(parts: readonly Part[]): Part {
	const free = high - parts.reduce((sum, { height }) => sum + height, 0);
	return stacked(parts, Math.max(rowSpace, Math.min(mostSpace, free / Math.max(1, parts.length - 1))));
}

/** Two faces side by side, with the lines round them. */
function pairPart(pair: readonly Part[]): Part {
	const { width, height } = cardFace;
	const cut = { colour: paint.ink, width: 0.9, dash: [6, 4] } as const;
	const end = 2 * width;
	return {
		height,
		elements: [
			rule([0, 0], [end, 0], cut),
			rule([end, 0], [end, height], cut),
			rule([0, height], [end, height], cut),
			rule([0, 0], [0, height], cut),
			rule([width, 0], [width, height], { colour: paint.soft, width: 1, dash: [1.5, 3] }),
			shape('scissors', { x: 16, y: -7, size: 14 }, { stroke: paint.ink, width: 1.6 }),
			...pair.flatMap((face, index) => moved(face.elements, index * width + inset, inset))
		]
	};
}

/** A sign and its way out with an arrow between, or a helper with the number. */
function rowParts(row: CardRow, look: FaceLook, tag: Tag, setting: Setting): readonly Part[] {
	return [
		...signParts(row, look, tag, setting),
		...(row.helper === undefined ? [] : [helperPart(row.helper, look.helper, tag, setting)])
	];
}

const arrow = 14;

function signParts(
	{ sign, wayOut }: CardRow,
	{ picture, share }: FaceLook,
	tag: Tag,
	setting: Setting
): readonly Part[] {
	const look = (width: number, weight: Hand['weight']) => {
		const hand: Hand = { size: letters, weight, colour: paint.ink };
		return { hand, picture, space: 4, width };
	};
	if (sign === undefined || wayOut === undefined) {
		const only = sign ?? wayOut;
		return only === undefined
			? []
			: sideBySide([{ x: 0, pieces: itemPieces(only, look(wide, 'regular'), tag, setting) }], high);
	}
	const left = (wide - arrow) * share;
	const cells = [
		{ x: 0, pieces: itemPieces(sign, look(left, 'bold'), tag, setting), isMiddle: true },
		{
			x: left + arrow,
			pieces: itemPieces(wayOut, look(wide - arrow - left, 'regular'), tag, setting),
			isMiddle: true
		}
	];
	return sideBySide(cells, high).map(({ height, elements }) => {
		const at = { x: left + 1, y: height / 2 - 6, size: 12 };
		return { height, elements: [shape('arrow', at, { stroke: paint.teal, width: 2.6 }), ...elements] };
	});
}

/** "1 Kev 01632 960370": who to ring first, the number in bold; below each other where they are long. */
function helperPart(helper: NonNullable<CardRow['helper']>, size: number, tag: Tag, setting: Setting): Part {
	const bold: Hand = { size, weight: 'bold', colour: paint.ink };
	const order = String(helper.number);
	const left = Math.max(16, setting.measure(order, size, 'bold') + 6);
	const words = (text: string, hand: Hand, x: number) =>
		isSaid(text) ? flow(text, hand, { x, width: wide - x }, setting, grow(tag, 'P')) : [];
	const number = words(order, { ...bold, colour: paint.teal }, 0);
	const name = words(helper.name, { ...bold, weight: 'regular' }, left);
	const beside = left + setting.measure(helper.name.trim(), size, 'regular') + 8;
	const isInline = name.length === 1 && beside + setting.measure(helper.phone.trim(), size, 'bold') <= wide;
	const phone = words(helper.phone, bold, isInline ? beside : left);
	const said = isInline ? [overlaid([...name, ...phone])] : [...name, ...phone];
	const rest = stacked(said);
	return {
		height: Math.max(rest.height, lineHeight(size, setting)),
		elements: [...number.flatMap(({ elements }) => elements), ...rest.elements]
	};
}

/** Parts on top of each other, as one line. */
function overlaid(parts: readonly Part[]): Part {
	return {
		height: Math.max(0, ...parts.map(({ height }) => height)),
		elements: parts.flatMap(({ elements }) => elements)
	};
}
