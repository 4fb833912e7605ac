import { box, circle, colours, flat, mark, polygon, shape, type Drawing } from '../path.ts';
import { talkBubble } from '../parts/bubble.ts';

const { ink, red, yellow, green, paper, sand, brown, lightBlue } = colours;

/** Things in the practice stories, and languages. */
export const stories: readonly Drawing[] = [
	{
		id: 'language',
		meaning: 'My language',
		search: ['language', 'speak', 'words', 'change'],
		paths: () => [
			talkBubble([4, 6, 58, 40], [18, 60]),
			talkBubble([34, 42, 58, 36], [78, 92], lightBlue),
			mark('M 21 36 L 32 16 L 43 36 M 25 29 H 39', ink, 5),
			mark('M 52 54 H 76 M 64 54 V 48 M 72 54 C 70 64 62 70 52 71 M 57 60 C 60 66 68 70 76 71', ink, 4)
		]
	},
	{
		id: 'shop',
		meaning: 'Shop',
		search: ['shop', 'buy', 'pay', 'story'],
		paths: () => [
			shape(box(10, 34, 76, 56, 2), sand),
			shape(box(18, 52, 28, 26, 2), lightBlue),
			shape(box(56, 48, 22, 42, 1), green),
			shape(polygon([12, 12], [84, 12], [93, 36], [3, 36]), paper),
			flat(
				`${polygon([14, 13.5], [25, 13.5], [22, 34.5], [6, 34.5])} ${polygon([38, 13.5], [49, 13.5], [52, 34.5], [38, 34.5])} ${polygon([62, 13.5], [73, 13.5], [82, 34.5], [68, 34.5])}`,
				red
			),
			mark(polygon([12, 12], [84, 12], [93, 36], [3, 36])),
			flat(circle(73, 70, 2.4), yellow)
		]
	},
	{
		id: 'chocolate',
		meaning: 'Chocolate',
		search: ['chocolate', 'want', 'shop', 'story'],
		paths: () => [
			shape(box(8, 10, 64, 78, 4), brown),
			mark('M 29 12 V 50 M 51 12 V 50 M 10 30 H 70', ink, 3),
			shape('M 4 46 L 16 52 L 28 46 L 40 52 L 52 46 L 64 52 L 78 46 V 92 H 4 Z', red),
			mark('M 18 72 H 62', yellow, 6)
		]
	}
];
