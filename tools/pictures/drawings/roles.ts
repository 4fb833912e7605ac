import { box, circle, colours, mark, path, shape, type Drawing } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { head } from '../parts/head.ts';
import { people, wearing } from '../parts/looks.ts';
import { half, lanyard } from '../parts/scene.ts';
import { cloud } from '../parts/shapes.ts';
import { writing } from '../parts/page.ts';

const { sam, dev, lee, ann, mia, tom } = people;
const { ink, yellow, green, paper, navy, sand, brown, lightBlue } = colours;

/** Helpers by what they do. */
export const roles: readonly Drawing[] = [
	{
		id: 'helper-bubble',
		meaning: 'What would my helper say?',
		search: ['helper', 'say', 'would', 'think'],
		paths: () => [
			...bust(sam, { mood: 'thinking', x: 28, y: 66, scale: 0.56 }),
			cloud(59, 25, 0.86, paper),
			shape(`${circle(66, 51, 4)} ${circle(58, 57, 2.8)}`, paper, 2.6),
			...head(mia, { mood: 'talking', x: 59, y: 29, scale: 0.46 })
		]
	},
	{
		id: 'group-leader',
		meaning: 'Group leader',
		search: ['group', 'leader', 'helper', 'teach'],
		paths: () => [
			shape(box(40, 6, 52, 50, 3), paper),
			writing([
				[56, 20, 26],
				[56, 32, 26],
				[56, 44, 16]
			]),
			...half(ann, {
				x: 26,
				y: 36,
				scale: 1.05,
				mood: 'happy',
				cut: 92,
				over: [],
				left: [
					[-12, 17],
					[-11, 29]
				],
				right: [
					[16, 12],
					[23, 6]
				]
			}),
			...head(dev, { back: true, x: 58, y: 76, scale: 0.42 }),
			...head(lee, { back: true, x: 81, y: 76, scale: 0.42 })
		]
	},
	{
		id: 'day-staff',
		meaning: 'Job or day staff',
		search: ['job', 'day', 'staff', 'helper', 'work'],
		paths: () => [
			...bust(wearing(tom, green), { mood: 'happy', x: 38, y: 42, scale: 0.9, over: lanyard() }),
			shape(box(58, 54, 34, 36, 3), brown),
			mark('M 68 54 V 47 H 82 V 54', ink, 4.5),
			mark('M 59 70 H 91', sand, 4),
			shape(box(71, 66, 8, 9, 1), yellow, 2.4)
		]
	},
	{
		id: 'faith-leader',
		meaning: 'Faith leader',
		search: ['faith', 'leader', 'helper', 'values'],
		paths: () => [
			...bust({ ...people.ray, top: navy, glasses: false }, { mood: 'warm', x: 38, y: 42, scale: 0.9 }),
			shape(path('M', 50, 64, 'L', 71, 70, 'L', 92, 64, 'V', 88, 'L', 71, 93, 'L', 50, 88, 'Z'), paper),
			mark('M 71 70 V 92', ink, 3),
			shape('M 71 30 C 63 40 64 50 71 50 C 78 50 79 40 71 30 Z', colours.orange, 2.5),
			shape(box(67, 50, 8, 16, 1), lightBlue, 2.5)
		]
	}
];
