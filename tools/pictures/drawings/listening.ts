import { box, circle, colours, flat, mark, shape, type Drawing, type Path } from '../path.ts';
import { people } from '../parts/looks.ts';
import { ear, speaker, waves } from '../parts/sound.ts';

const { ink, red, blue, grey, lightGrey, paper } = colours;

/** Three bars that grow; as many are full as the voice is fast. */
function speed(bars: number): Path[] {
	return [
		...speaker({ x: 6, y: 6, scale: 0.62 }, colours.yellow),
		waves(25, 23.5, [10, 19], 40),
		...[0, 1, 2].map((bar) =>
			shape(box(8 + bar * 29, 66 - bar * 20, 22, 24 + bar * 20, 3), bar < bars ? blue : lightGrey)
		)
	];
}

/** Hearing, saying and how fast the voice is. */
export const listening: readonly Drawing[] = [
	{
		id: 'listen',
		meaning: 'Listen',
		search: ['listen', 'read', 'aloud', 'voice', 'sound'],
		paths: () => [...speaker({ x: 8, y: 14, scale: 1.2 }), waves(46, 48, [17, 29, 41], 44)]
	},
	{
		id: 'ear-sound',
		meaning: 'Hear this card',
		search: ['ear', 'hear', 'card', 'sound'],
		paths: () => [...ear(people.sam.skin, { x: 6, y: 14 }), waves(46, 44, [16, 28, 40], 36)]
	},
	{
		id: 'microphone',
		meaning: 'Say it',
		search: ['say', 'record', 'microphone', 'voice', 'own words'],
		paths: () => [
			mark('M 48 72 V 88 M 30 88.5 H 66', ink, 7),
			mark('M 24 42 V 48 A 24 24 0 0 0 72 48 V 42', ink, 6.5),
			shape(box(34, 6, 28, 54, 14), grey),
			mark('M 41 20 H 55 M 41 29 H 55', ink, 3),
			shape(circle(80, 18, 11), red)
		]
	},
	{ id: 'speed-slow', meaning: 'Slow voice', search: ['slow', 'speed', 'voice'], paths: () => speed(1) },
	{ id: 'speed-usual', meaning: 'Usual voice', search: ['usual', 'speed', 'voice'], paths: () => speed(2) },
	{ id: 'speed-fast', meaning: 'Fast voice', search: ['fast', 'speed', 'voice'], paths: () => speed(3) },
	{
		id: 'type-keys',
		meaning: 'Type it',
		search: ['type', 'keys', 'keyboard', 'write'],
		paths: () => [
			shape(box(4, 26, 88, 50, 7), colours.navy),
			...[36, 48].map((y) =>
				flat([0, 1, 2, 3, 4, 5].map((key) => box(11 + key * 12.6, y, 9, 8, 1.5)).join(' '), paper)
			),
			flat(`${box(11, 60, 9, 8, 1.5)} ${box(24, 60, 47, 8, 1.5)} ${box(75, 60, 9, 8, 1.5)}`, paper)
		]
	}
];
