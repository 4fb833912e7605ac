import { box, circle, colours, ellipse, flat, mark, polygon, shape, type Drawing, type Path } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { head } from '../parts/head.ts';
import { people } from '../parts/looks.ts';
import { place } from '../parts/place.ts';
import { half } from '../parts/scene.ts';
import { cloud, shield } from '../parts/shapes.ts';
import { bigTick } from '../parts/badge.ts';

const { sam } = people;
const { ink, red, yellow, blue, green, grey, paper, sand, brown, lightBlue } = colours;

/** A sticking plaster, 46 long, round its centre. */
function plaster(x: number, y: number, turn: number): Path[] {
	return place(
		[
			shape(box(-23, -9, 46, 18, 9), sand),
			flat(`${circle(-4, -3, 1.6)} ${circle(4, -3, 1.6)} ${circle(-4, 3, 1.6)} ${circle(4, 3, 1.6)}`, ink)
		],
		{ x, y, turn }
	);
}

/** Thoughts that are not OK, and what he does with them. */
export const thoughts: readonly Drawing[] = [
	{
		id: 'mirror-low',
		meaning: 'I feel bad about me',
		search: ['mirror', 'bad', 'myself', 'low'],
		paths: () => [
			shape(ellipse(63, 40, 29, 35), brown),
			shape(ellipse(63, 40, 22.5, 28.5), lightBlue),
			...head(sam, { mood: 'sad', x: 63, y: 42, scale: 0.62 }),
			...head(sam, { back: true, x: 20, y: 58, scale: 0.62 }),
			shape('M 2.500 93 V 90 C 2.500 78 10 76 20 76 C 32 76 40 78 40 90 V 93 Z', blue)
		]
	},
	{
		id: 'cloud-label',
		meaning: 'I name the thought',
		search: ['name', 'thought', 'label', 'cloud'],
		paths: () => [
			cloud(48, 32, 1, grey),
			mark('M 48 54 V 62', ink, 4),
			shape(box(16, 60, 64, 30, 5), paper),
			mark('M 28 75 H 58', ink, 6),
			...place([shape(circle(0, 0, 5), red)], { x: 69, y: 75 })
		]
	},
	{
		id: 'cloud-plaster',
		meaning: 'I use the thought to feel better',
		search: ['thought', 'better', 'plaster', 'use'],
		paths: () => [cloud(48, 48, 1.1, grey), ...plaster(48, 50, -28)]
	},
	{
		id: 'many-clouds',
		meaning: 'Many not OK thoughts',
		search: ['many', 'thoughts', 'lot', 'clouds'],
		paths: () => [
			...bust(sam, { mood: 'worried', x: 48, y: 66, scale: 0.6 }),
			cloud(21, 24, 0.46, grey),
			cloud(72, 20, 0.5, grey),
			cloud(16, 57, 0.34, grey),
			cloud(80, 56, 0.36, grey),
			cloud(47, 34, 0.3, grey)
		]
	},
	{
		id: 'storm-bubble',
		meaning: 'Angry thoughts',
		search: ['angry', 'storm', 'women', 'hostile', 'talk'],
		paths: () => [
			cloud(50, 32, 0.98, grey),
			shape(polygon([52, 46], [36, 68], [48, 68], [40, 92], [66, 60], [53, 60], [62, 46]), yellow),
			shape(`${circle(20, 64, 5)} ${circle(11, 78, 3.5)}`, grey, 2.6)
		]
	},
	{
		id: 'man-shield',
		meaning: 'Keeping safe is my job',
		search: ['safe', 'my', 'job', 'shield', 'control'],
		paths: () => [
			...half(sam, {
				x: 48,
				y: 42,
				scale: 1.2,
				mood: 'happy',
				left: [
					[-15, 18],
					[-9, 26]
				],
				right: [
					[15, 18],
					[9, 26]
				]
			}),
			shield(48, 69, 0.58, green),
			...bigTick(48, 68, 8, paper, 5)
		]
	}
];
