import { box, circle, colours, flat, line, mark, shape, type Drawing, type Path } from '../path.ts';
import { bigTick, questionMark } from '../parts/badge.ts';
import { talkBubble } from '../parts/bubble.ts';
import { bust } from '../parts/bust.ts';
import { people, type Look } from '../parts/looks.ts';
import type { Mood } from '../parts/mood.ts';
import { writing } from '../parts/page.ts';
import { half, tangle } from '../parts/scene.ts';
import { cloud, sun } from '../parts/shapes.ts';

const { sam, lee, kit, ann, mia, eve } = people;

/** Somebody below a big talk bubble. */
function says(look: Look, mood: Mood, inside: readonly Path[], fill: string = colours.paper): Path[] {
	return [...bust(look, { mood, x: 32, y: 64, scale: 0.64 }), talkBubble([30, 4, 62, 33], [52, 50], fill), ...inside];
}

/** Somebody below a cloud that is thought. */
function thinks(look: Look, mood: Mood, fill: string, inside: readonly Path[] = []): Path[] {
	return [
		...bust(look, { mood, x: 32, y: 64.5, scale: 0.62 }),
		cloud(59, 23, 0.83, fill),
		shape(`${circle(66, 49, 4)} ${circle(58, 56, 2.8)}`, fill, 2.6),
		...inside
	];
}

/** What a man says or thinks, in a bubble or a cloud. */
export const speech: readonly Drawing[] = [
	{
		id: 'speech-bubble',
		meaning: 'I say',
		search: ['talk', 'say', 'words', 'speak', 'hello'],
		paths: () =>
			says(sam, 'talking', [
				writing([
					[42, 15, 40],
					[42, 26, 28]
				])
			])
	},
	{
		id: 'clear-bubble',
		meaning: 'True words',
		search: ['truth', 'true', 'words', 'yes', 'clear'],
		paths: () =>
			says(mia, 'glad', [
				...bigTick(47, 21, 9, colours.green, 6),
				writing([
					[64, 15, 19],
					[64, 26, 14]
				])
			])
	},
	{
		id: 'tangled-bubble',
		meaning: 'Not the truth, excuse',
		search: ['excuse', 'tangle', 'lie', 'untrue'],
		paths: () => says(lee, 'unsure', tangle(62, 21, 1.1))
	},
	{
		id: 'bubble-question',
		meaning: 'Did they mind?',
		search: ['mind', 'unsure', 'question'],
		paths: () => says(ann, 'unsure', questionMark(62, 20, 23))
	},
	{
		id: 'no-bubble',
		meaning: 'No',
		search: ['no', 'say no'],
		paths: () =>
			says(
				eve,
				'firm',
				[mark(`${line([54, 13], [70, 29])} ${line([70, 13], [54, 29])}`, colours.paper, 7)],
				colours.red
			)
	},
	{
		id: 'grey-cloud',
		meaning: 'A not OK thought',
		search: ['thought', 'bad', 'not OK'],
		paths: () => thinks(sam, 'worried', colours.grey)
	},
	{
		id: 'sun-cloud',
		meaning: 'My safe thought',
		search: ['safe', 'good', 'thought', 'swap'],
		paths: () => thinks(sam, 'happy', colours.lightBlue, sun(59, 24.5, 8.5))
	},
	{
		id: 'loud-talk',
		meaning: 'Loud and fast',
		search: ['loud', 'shout', 'fast'],
		paths: () => [
			...bust(kit, { mood: 'shouting', x: 38, y: 52, scale: 0.86 }),
			mark(`${line([68, 55], [77, 50])} ${line([69, 66], [79, 66])} ${line([68, 77], [77, 82])}`, colours.red, 5),
			mark(`${line([84, 44], [90, 40])} ${line([86, 66], [92, 66])} ${line([84, 87], [90, 90])}`, colours.red, 5)
		]
	},
	{
		id: 'helper-tells',
		meaning: 'My helper must tell',
		search: ['tell', 'report', 'share', 'worry'],
		paths: () => [
			...half(people.sue, {
				x: 31,
				y: 60,
				scale: 1.1,
				mood: 'talking',
				over: [mark('M -5 1 L 0 15 L 5 1', colours.yellow, 3), shape(box(-5, 15, 10, 10, 1), colours.paper, 2.4)],
				left: [
					[-14, 17],
					[-13, 24]
				],
				right: [
					[18, 16],
					[13, -5]
				]
			}),
			talkBubble([52, 5, 40, 40], [55, 58]),
			flat(`${box(69, 12, 6, 17, 3)} ${circle(72, 36, 3.6)}`, colours.red),
			shape(box(42, 40, 8, 19, 3), colours.navy, 2.6)
		]
	}
];
