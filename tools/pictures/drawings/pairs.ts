import { box, colours, polygon, shape, type Drawing } from '../path.ts';
import { talkBubble } from '../parts/bubble.ts';
import { bust } from '../parts/bust.ts';
import { people, wearing } from '../parts/looks.ts';
import { writing } from '../parts/page.ts';
import { staffCard } from '../parts/person.ts';
import { half, mug, table } from '../parts/scene.ts';
import { heart } from '../parts/shapes.ts';

const { sam, dev, kit, ann, mia, sue } = people;

/** Two adults. */
export const pairs: readonly Drawing[] = [
	{
		id: 'helper-beside',
		meaning: 'With my helper',
		search: ['together', 'helper', 'beside', 'support'],
		paths: () => [
			...half(sam, { x: 26, y: 41, scale: 1.1, mood: 'happy', aside: 4 }),
			...half(ann, { x: 70, y: 41, scale: 1.1, mood: 'happy', aside: -4, over: staffCard() }),
			...table(72),
			shape(polygon([33, 66], [63, 66], [67, 75], [29, 75]), colours.paper, 2.6)
		]
	},
	{
		id: 'two-talking',
		meaning: 'Talk to someone',
		search: ['talk', 'trust', 'someone', 'tell'],
		paths: () => [
			...half(sam, { x: 24, y: 62, scale: 1, mood: 'talking', aside: 4 }),
			...half(sue, { x: 72, y: 62, scale: 1, mood: 'happy', aside: -4 }),
			talkBubble([5, 5, 42, 24], [26, 36]),
			talkBubble([52, 9, 40, 21], [68, 37], colours.lightBlue),
			writing(
				[
					[13, 13, 26],
					[13, 21, 17]
				],
				colours.grey,
				3.5
			),
			writing([[60, 19, 23]], colours.blue, 3.5)
		]
	},
	{
		id: 'two-friends',
		meaning: 'Good friends',
		search: ['friends', 'laugh', 'mates', 'people', 'care'],
		paths: () => [
			...half(dev, {
				x: 25,
				y: 47,
				scale: 1.2,
				mood: 'glad',
				aside: 4,
				right: [
					[13, 23],
					[14, 17]
				],
				left: [
					[-14, 17],
					[-13, 29]
				]
			}),
			...mug(36, 57, colours.yellow),
			...half(kit, {
				x: 72,
				y: 47,
				scale: 1.2,
				mood: 'glad',
				aside: -4,
				left: [
					[-13, 23],
					[-12, 17]
				]
			}),
			...mug(52, 57, colours.green)
		]
	},
	{
		id: 'giving',
		meaning: 'Helping',
		search: ['give', 'help', 'volunteer'],
		paths: () => [
			...half(sam, {
				x: 22,
				y: 43,
				scale: 1.1,
				mood: 'happy',
				aside: 4,
				right: [
					[12, 24],
					[17, 23]
				],
				left: [
					[-11, 17],
					[-11, 29]
				]
			}),
			...half(sue, {
				x: 75,
				y: 43,
				scale: 1.1,
				mood: 'glad',
				aside: -4,
				left: [
					[-12, 24],
					[-17, 23]
				],
				right: [
					[11, 17],
					[11, 29]
				]
			}),
			shape(box(36, 59, 25, 23, 2), colours.yellow),
			heart(48.5, 71, 13)
		]
	},
	{
		id: 'two-hearts',
		meaning: 'How others feel',
		search: ['feelings', 'others', 'notice', 'heart'],
		paths: () => [
			...bust(wearing(sam, colours.lightBlue), { x: 24, y: 30, scale: 0.58, mood: 'lonely', aside: 5, cut: 92 }),
			...bust(wearing(mia, colours.yellow), { x: 73, y: 30, scale: 0.54, mood: 'crying', cut: 92 }),
			heart(24, 72, 29),
			heart(73, 72, 29)
		]
	}
];
