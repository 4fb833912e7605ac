import type { Heading, QuestionHeading, SectionHeading } from '#lib/report/blocks.ts';
import type { Tag } from '#lib/pdf/structure.ts';
import { flow, type Hand } from './flow.ts';
import { paint } from './paint.ts';
import { boxOf, moved, stacked, type Box, type Part } from './part.ts';
import type { Setting } from './setting.ts';
import { rule } from './shapes.ts';
import type { Tree } from './tree.ts';

/** A section: its picture, its words, a line below. It begins a page unless half a page is free, where pages allow it. */
export function sectionBox(block: SectionHeading | Heading, tree: Tree, setting: Setting): Box {
	const { type } = setting;
	const tag = tree.heading(2, block.words);
	const hand: Hand = { size: type.section, weight: 'bold', colour: paint.ink };
	const part = headingPart(block, tag, hand, type.sectionPicture, setting);
	const below = part.height + Math.min(5, type.gap * 0.6);
	return boxOf(
		{
			height: below + 2,
			elements: [...part.elements, rule([0, below], [setting.width, below], { colour: paint.teal, width: 2.5 })]
		},
		{
			keepWithNext: true,
			newPage: block.kind === 'section' && type.isSectionApart ? 'half' : 'never',
			space: type.gap * 1.5 + type.aboveHeading
		}
	);
}

/** A question above what he said, or a small heading. */
export function questionBox(block: QuestionHeading | Heading, tree: Tree, setting: Setting): Box {
	const { type } = setting;
	const step = block.kind === 'question' ? block.step : undefined;
	const tag = tree.heading(3, block.words, step);
	const hand: Hand = { size: type.question, weight: 'bold', colour: paint.teal };
	const picture = block.kind === 'heading' ? block.picture : undefined;
	const part = headingPart({ picture, words: block.words }, tag, hand, type.smallPicture, setting);
	return boxOf(part, { keepWithNext: true, space: type.gap + type.aboveHeading });
}

/** The picture of a heading is drawn before it and belongs to what it heads, so the heading itself is only its words. */
function headingPart(
	{ picture, words }: { readonly picture: string | undefined; readonly words: string },
	tag: Tag,
	hand: Hand,
	size: number,
	setting: Setting
): Part {
	const left = picture === undefined ? 0 : size + size / 4;
	const text = stacked(flow(words, hand, { x: left, width: setting.width - left }, setting, tag));
	if (picture === undefined) return text;
	const height = Math.max(size, text.height);
	return {
		height,
		elements: [
			{ kind: 'picture', x: 0, y: (height - size) / 2, size, id: picture, tag: 'artifact' },
			...moved(text.elements, 0, (height - text.height) / 2)
		]
	};
}

/** The title of a copy without a cover. */
export function titleBox(title: string, tree: Tree, setting: Setting): Box {
	const hand: Hand = { size: setting.type.title, weight: 'bold', colour: paint.ink };
	return boxOf(stacked(flow(title, hand, { x: 0, width: setting.width }, setting, tree.heading(1, title))), {
		keepWithNext: true
	});
}
