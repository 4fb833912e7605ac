import type { Cover, Fact, Head } from '#lib/report/blocks.ts';
import { flow, grow, isSaid, type Hand } from './flow.ts';
import { factPart } from './fact.ts';
import { grid } from './grid.ts';
import { paint } from './paint.ts';
import { boxOf, chunked, moved, stacked, type Box, type Part } from './part.ts';
import { tallestOf, type Setting } from './setting.ts';
import { rule } from './shapes.ts';
import { scratchTree, type Tree } from './tree.ts';
import { noticeBoxes } from './words.ts';
import type { Tag } from '#lib/pdf/structure.ts';

const blank = (height: number): Part => ({ height, elements: [] });

/**
 * The cover: whose plan, which one, who has it, and what helpers must do. The plan itself begins on the next page. A
 * very long list of copies makes it go on.
 */
export function coverBoxes(cover: Cover, tree: Tree, setting: Setting): readonly Box[] {
	const roomy = { ...setting, type: setting.roomy };
	const height = coverAt(cover, scratchTree(), roomy).reduce((sum, box) => sum + box.space + box.height, 0);
	return coverAt(cover, tree, height <= setting.height ? roomy : setting);
}

function coverAt(cover: Cover, tree: Tree, setting: Setting): readonly Box[] {
	const { type } = setting;
	const size = Math.min(130, setting.width * 0.27);
	const top = topPart(cover, size, tree, setting);
	const facts = factsPart(cover.facts, setting.width, tree.root, setting);
	const copies = copiesBoxes(cover, tree.root, setting);
	const limits = noticeBoxes({ kind: 'notice', tone: 'sun', ...cover.limits }, tree.root, coverSetting(setting));
	return [
		boxOf(top, { newPage: 'always' }),
		...chunked(facts, tallestOf(setting)).map((part) => boxOf(part, { space: type.gap * 1.5 })),
		...copies,
		...limits.map((box) => ({ ...box, space: type.gap * 2 }))
	];
}

/** A cover has a page to itself: its words and pictures stay big, however full the plan is. */
function coverSetting(setting: Setting): Setting {
	const { type } = setting;
	return {
		...setting,
		type: { ...type, gap: type.gap + 3, pad: Math.max(type.pad, 9), smallPicture: Math.max(type.smallPicture, 42) }
	};
}

/** Title and name, with the picture at the right, and a line below. */
function topPart(
	block: { readonly title: string; readonly name: string; readonly picture: string | undefined },
	size: number,
	tree: Tree,
	setting: Setting
): Part {
	const { type, width } = setting;
	const room = block.picture === undefined ? width : width - size - 20;
	const title: Hand = { size: type.title, weight: 'bold', colour: paint.ink };
	const name: Hand = { size: type.section, weight: 'regular', colour: paint.teal };
	const words = stacked([
		...flow(block.title, title, { x: 0, width: room }, setting, tree.heading(1, block.title)),
		...(isSaid(block.name) ? flow(block.name, name, { x: 0, width: room }, setting, grow(tree.root, 'P')) : [])
	]);
	const tall = Math.max(words.height, block.picture === undefined ? 0 : size);
	const below = tall + type.gap * 0.8;
	const picture = block.picture;
	return {
		height: below + 3,
		elements: [
			...(picture === undefined
				? []
				: [{ kind: 'picture', x: width - size, y: tall - size, size, id: picture, tag: 'artifact' } as const]),
			...moved(words.elements, 0, (tall - words.height) / 2),
			rule([0, below], [width, below], { colour: paint.teal, width: 3 })
		]
	};
}

function factsPart(facts: readonly Fact[], width: number, parent: Tag, setting: Setting): readonly Part[] {
	const size = setting.type.under + (setting.type.under > 13 ? 1 : 0);
	return facts.flatMap((fact) => [
		...factPart(fact, { size, width, isValueStrong: false }, parent, setting),
		blank(setting.type.gap * 0.3)
	]);
}

function copiesBoxes({ copies }: Cover, parent: Tag, setting: Setting): readonly Box[] {
	const { type } = setting;
	const label: Hand = { size: type.question, weight: 'bold', colour: paint.teal };
	const hand: Hand = { size: type.under, weight: 'regular', colour: paint.ink };
	const lead = isSaid(copies.label)
		? [
				boxOf(stacked(flow(copies.label, label, { x: 0, width: setting.width }, setting, grow(parent, 'P'))), {
					keepWithNext: true,
					space: type.gap
				})
			]
		: [];
	const list = grow(parent, 'L');
	const cells = copies.values.map((words) => ({
		look: undefined,
		isTop: true,
		pieces: (width: number, above: Tag, at: Setting) =>
			flow(words, hand, { x: 0, width }, at, grow(grow(above, 'LI'), 'LBody'))
	}));
	const wide: Setting = { ...setting, type: { ...type, across: setting.width > type.under * 24 ? 2 : 1 } };
	return [
		...lead,
		...grid(cells, list, wide, { mostAcross: 2, picture: 0, space: 0 }).map((box) => ({ ...box, isRow: false }))
	];
}

/** The top of a copy without a cover page: title, whose plan, facts side by side where they fit. */
export function headBoxes(head: Head, tree: Tree, setting: Setting): readonly Box[] {
	const { type } = setting;
	const top = topPart(head, type.title * 1.7, tree, setting);
	const cells = head.facts.map((fact) => ({
		look: undefined,
		isTop: true,
		pieces: (width: number, above: Tag, at: Setting) =>
			factPart(fact, { size: type.under, width, isValueStrong: false }, above, at)
	}));
	const wide: Setting = { ...setting, type: { ...type, across: setting.width > type.under * 24 ? 3 : 1 } };
	const facts = grid(cells, tree.root, wide, { mostAcross: 3, picture: 0, space: 0 });
	return [
		boxOf(top, { newPage: 'always' }),
		...facts.map((box, index) => ({ ...box, isRow: false, space: index === 0 ? type.gap * 0.6 : 0 }))
	];
}
