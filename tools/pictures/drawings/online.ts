import { box, circle, colours, flat, line, mark, polygon, shape, type Drawing, type Path } from '../path.ts';
import { blockArrow } from '../parts/arrow.ts';
import { questionMark } from '../parts/badge.ts';
import { clock } from '../parts/clock.ts';
import { mobile } from '../parts/phone.ts';
import { place } from '../parts/place.ts';

const { ink, red, yellow, blue, green, grey, paper, navy, lightBlue, straw } = colours;

/** A computer screen on its foot, its top left at x, y. */
function monitor(x: number, y: number, w: number, h: number, screen: string = lightBlue): Path[] {
	return [
		shape(box(x + w / 2 - 6, y + h - 2, 12, 11), grey),
		shape(box(x + w / 2 - 16, y + h + 8, 32, 6, 3), grey),
		shape(box(x, y, w, h, 5), navy),
		flat(box(x + 5, y + 5, w - 10, h - 10, 1), screen)
	];
}

/** A red warning triangle round a centre. */
export function alert(x: number, y: number, size: number): Path[] {
	return [
		shape(polygon([x, y - size], [x + size, y + size * 0.8], [x - size, y + size * 0.8]), red),
		mark(line([x, y - size * 0.25], [x, y + size * 0.2]), paper, size * 0.22),
		flat(circle(x, y + size * 0.53, size * 0.13), paper)
	];
}

/** Signs that are seen on a screen or a phone. */
export const online: readonly Drawing[] = [
	{
		id: 'moon-phone',
		meaning: 'Online late at night',
		search: ['night', 'phone', 'online', 'late', 'moon'],
		paths: () => [
			shape(box(4, 4, 88, 88, 9), navy),
			shape('M 30 12 A 19 19 0 1 0 46 42 A 20 20 0 0 1 30 12 Z', yellow, 2.5),
			flat(`${circle(60, 16, 2.4)} ${circle(14, 62, 2.4)} ${circle(32, 76, 2)}`, paper),
			...mobile({ x: 50, y: 24, scale: 0.78 }, paper)
		]
	},
	{
		id: 'clock-screen',
		meaning: 'A long time online',
		search: ['long', 'time', 'online', 'screen', 'clock'],
		paths: () => [...monitor(4, 8, 66, 52), ...clock([67, 64], 25, 8, 0)]
	},
	{
		id: 'click-on',
		meaning: 'From one thing to the next',
		search: ['click', 'next', 'online', 'arrows'],
		paths: () => [
			...[4, 34, 64].map((x) => shape(box(x, x * 0.9 + 4, 28, 26, 4), navy)),
			...[4, 34, 64].map((x, index) =>
				flat(box(x + 4, x * 0.9 + 8, 20, 18, 1), index === 2 ? yellow : index === 1 ? paper : lightBlue)
			),
			blockArrow([36, 17], [56, 30], 6, blue),
			blockArrow([66, 44], [84, 58], 6, blue)
		]
	},
	{
		id: 'search-risky',
		meaning: 'I look for risky things',
		search: ['look', 'search', 'risky', 'magnifier'],
		paths: () => [
			...monitor(4, 6, 76, 58, paper),
			mark('M 66 66 L 86 88', ink, 12),
			mark('M 66 66 L 86 88', straw, 6),
			shape(circle(48, 44, 25), lightBlue, 4.5),
			...alert(48, 45, 13)
		]
	},
	{
		id: 'full-folder',
		meaning: 'I save or collect things',
		search: ['save', 'collect', 'folder', 'full'],
		paths: () => [
			...place([shape(box(0, 0, 30, 46, 2), paper)], { x: 16, y: 18, turn: -16 }),
			...place([shape(box(0, 0, 30, 46, 2), lightBlue)], { x: 56, y: 6, turn: 14 }),
			...place([shape(box(0, 0, 30, 46, 2), paper)], { x: 34, y: 4 }),
			shape(
				'M 6 44 A 4 4 0 0 1 10 40 H 32 L 39 47 H 86 A 4 4 0 0 1 90 51 L 86 86 A 5 5 0 0 1 81 90 H 15 A 5 5 0 0 1 10 86 Z',
				yellow
			)
		]
	},
	{
		id: 'two-phones',
		meaning: 'A second phone',
		search: ['second', 'phone', 'two', 'account'],
		paths: () => [
			...mobile({ x: 6, y: 8, scale: 0.92 }),
			...mobile({ x: 50, y: 14, scale: 0.92 }, paper),
			...questionMark(70, 46, 26)
		]
	},
	{
		id: 'stranger-chat',
		meaning: 'Online with people I do not know',
		search: ['unknown', 'chat', 'stranger', 'online'],
		paths: () => [
			...mobile({ x: 22, y: 4, scale: 1.1 }, paper),
			shape('M 30 74 V 68 C 30 54 62 54 62 68 V 74 Z', grey),
			shape(circle(46, 40, 15), grey),
			...questionMark(46, 39, 17, paper)
		]
	},
	{
		id: 'red-message',
		meaning: 'Risky talk online',
		search: ['message', 'risky', 'talk', 'online'],
		paths: () => [
			...mobile({ x: 6, y: 8, scale: 1 }),
			shape(
				'M 40 22 H 86 A 6 6 0 0 1 92 28 V 56 A 6 6 0 0 1 86 62 H 58 L 46 76 V 62 H 40 A 6 6 0 0 1 34 56 V 28 A 6 6 0 0 1 40 22 Z',
				red
			),
			mark('M 63 30 V 44', paper, 7),
			flat(circle(63, 53, 4), paper)
		]
	},
	{
		id: 'message-alert',
		meaning: 'Sent to me, I did not ask',
		search: ['message', 'sent', 'not', 'asked', 'letter'],
		paths: () => [shape(box(5, 30, 74, 52, 5), paper), mark('M 8 34 L 42 60 L 76 34'), ...alert(72, 26, 20)]
	},
	{
		id: 'no-reply',
		meaning: 'I do not reply',
		search: ['reply', 'not', 'message', 'answer'],
		paths: () => [
			shape(
				'M 12 8 H 84 A 7 7 0 0 1 91 15 V 58 A 7 7 0 0 1 84 65 H 48 L 28 86 V 65 H 12 A 7 7 0 0 1 5 58 V 15 A 7 7 0 0 1 12 8 Z',
				paper
			),
			mark('M 30 37 h 0.1 M 48 37 h 0.1 M 66 37 h 0.1', grey, 11),
			mark('M 14 72 L 82 6', paper, 13),
			mark('M 14 72 L 82 6', red, 8)
		]
	},
	{
		id: 'ask-app',
		meaning: 'I ask before new apps',
		search: ['app', 'ask', 'new', 'phone'],
		paths: () => [
			...mobile({ x: 8, y: 6, scale: 1.05 }, paper),
			flat(box(17, 20, 12, 12, 3), blue),
			flat(box(34, 20, 12, 12, 3), green),
			flat(box(17, 38, 12, 12, 3), straw),
			mark('M 40 39 V 49 M 35 44 H 45', ink, 3.5),
			shape(circle(69, 62, 23), yellow),
			...questionMark(69, 61, 28)
		]
	}
];
