import { box, colours, flat, mark, polygon, shape, type Drawing } from '../path.ts';
import { bigTick } from '../parts/badge.ts';
import { emptySeat, group, seated } from '../parts/group.ts';
import { people, wearing } from '../parts/looks.ts';
import { lanyard, table } from '../parts/scene.ts';
import { shield } from '../parts/shapes.ts';

const { sam, dev, lee, ray, ali, kit, ann, mia, sue } = people;

function placeFlag(x: number): string {
	return polygon([x - 7, 13], [x + 7, 13], [x, 26]);
}

/** Three adults and more. */
export const groups: readonly Drawing[] = [
	{
		id: 'helpers',
		meaning: 'My helpers',
		search: ['people', 'team', 'support', 'help'],
		paths: () => [
			...group([
				{ look: wearing(dev, colours.yellow), x: 48, y: 21, scale: 0.42, mood: 'happy', cut: 62 },
				{ look: wearing(lee, colours.green), x: 19, y: 29, scale: 0.42, mood: 'happy', cut: 68, over: lanyard(0.5) },
				{ look: mia, x: 77, y: 29, scale: 0.42, mood: 'happy', cut: 68, over: lanyard(0.5) },
				{ look: sam, x: 48, y: 63, scale: 0.54, mood: 'happy' }
			])
		]
	},
	{
		id: 'people-shield',
		meaning: 'Safe',
		search: ['safe', 'people', 'protect', 'shield'],
		paths: () => [
			...group([
				{ look: mia, x: 20, y: 26, scale: 0.42, mood: 'happy', cut: 70 },
				{ look: ray, x: 76, y: 26, scale: 0.42, mood: 'happy', cut: 70 },
				{ look: lee, x: 48, y: 21, scale: 0.46, mood: 'happy', cut: 60 }
			]),
			shield(48, 63, 0.82),
			...bigTick(48, 61, 12, colours.paper, 6)
		]
	},
	{
		id: 'family-photo',
		meaning: 'Family',
		search: ['family', 'photo', 'relatives'],
		paths: () => [
			shape(box(6, 9, 84, 78, 4), colours.brown),
			shape(box(14, 17, 68, 62, 1), colours.lightBlue),
			...group([
				{ look: { ...sue, top: colours.red, glasses: false }, x: 48, y: 39, scale: 0.38, mood: 'happy', cut: 78 },
				{
					look: { ...lee, hairColour: colours.ink, skin: sue.skin },
					x: 29,
					y: 53,
					scale: 0.38,
					mood: 'happy',
					cut: 78
				},
				{
					look: { ...ann, skin: sue.skin, hairColour: colours.brown },
					x: 67,
					y: 53,
					scale: 0.38,
					mood: 'happy',
					cut: 78
				}
			]),
			mark('M 14 79 H 82')
		]
	},
	{
		id: 'meeting',
		meaning: 'A meeting',
		search: ['meeting', 'review', 'appointment'],
		paths: () => [
			...group([
				{ look: ray, x: 18, y: 36, scale: 0.42, mood: 'plain', cut: 72 },
				{ look: sam, x: 48, y: 28, scale: 0.46, mood: 'talking', cut: 72 },
				{ look: mia, x: 78, y: 36, scale: 0.42, mood: 'plain', cut: 72 }
			]),
			shape('M 4 70 C 4 50 92 50 92 70 C 92 90 4 90 4 70 Z', colours.sand),
			shape(
				`${polygon([16, 66], [30, 64], [31, 74], [15, 75])} ${polygon([40, 62], [56, 62], [57, 72], [39, 72])} ${polygon([66, 64], [80, 66], [81, 75], [65, 74])}`,
				colours.paper,
				2.5
			)
		]
	},
	{
		id: 'adults-and-helper',
		meaning: 'Talk about relationships',
		search: ['relationship', 'helper', 'adults'],
		paths: () => [
			...group([
				{ look: wearing(ali, colours.green), x: 48, y: 25, scale: 0.44, mood: 'happy', cut: 70, over: lanyard(0.5) },
				{ look: sam, x: 20, y: 38, scale: 0.46, mood: 'happy', aside: 4, cut: 72 },
				{ look: mia, x: 76, y: 38, scale: 0.46, mood: 'happy', aside: -4, cut: 72 }
			]),
			...table(68)
		]
	},
	{
		id: 'club',
		meaning: 'Belong',
		search: ['club', 'group', 'join', 'belong'],
		paths: () => [
			mark('M 4 8 Q 48 26 92 8', colours.ink, 3),
			...[colours.red, colours.yellow, colours.green, colours.blue].map((fill, index) =>
				shape(placeFlag(15 + index * 20), fill, 2.5)
			),
			...group([
				{ look: wearing(dev, colours.lightBlue), x: 33, y: 45, scale: 0.38, mood: 'happy', cut: 75 },
				{ look: wearing(mia, colours.yellow), x: 64, y: 47, scale: 0.38, mood: 'happy', cut: 75 },
				{ look: lee, x: 21, y: 70, scale: 0.42, mood: 'happy' },
				{ look: wearing(kit, colours.red), x: 75, y: 70, scale: 0.42, mood: 'happy' }
			])
		]
	},
	{
		id: 'circle-chairs',
		meaning: 'My group',
		search: ['group', 'chairs', 'circle'],
		paths: () => [
			flat('M 6 74 A 42 18 0 1 1 90 74 A 42 18 0 1 1 6 74 Z', colours.lightGrey),
			...seated(mia, 48, 24, 0.8, 'happy', colours.yellow),
			...seated(sam, 18, 44, 0.8, 'happy', colours.yellow),
			...seated(wearing(dev, colours.green), 78, 44, 0.8, 'happy', colours.yellow)
		]
	},
	{
		id: 'empty-seat',
		meaning: 'I miss it',
		search: ['miss', 'skip', 'group', 'appointment'],
		paths: () => [
			...seated(ann, 18, 37, 0.88),
			...emptySeat(48, 37, 0.88, colours.yellow),
			...seated(wearing(dev, colours.orange), 78, 37, 0.88),
			mark('M 48 8 V 22 M 42 17 L 48 24 L 54 17', colours.red, 4.5)
		]
	},
	{
		id: 'crowd',
		meaning: 'Other people, busy',
		search: ['crowd', 'busy', 'people', 'others'],
		paths: () =>
			group([
				{ look: wearing(mia, colours.red), x: 30, y: 29, scale: 0.48, cut: 60, mood: 'happy' },
				{ look: wearing(dev, colours.green), x: 68, y: 24, scale: 0.48, cut: 60, mood: 'happy' },
				{ look: wearing(lee, colours.orange), x: 22, y: 66, scale: 0.49, mood: 'happy' },
				{ look: wearing(ali, colours.yellow), x: 75, y: 66, scale: 0.49, mood: 'happy' },
				{ look: sam, x: 48, y: 67, scale: 0.46, mood: 'happy' }
			])
	}
];
