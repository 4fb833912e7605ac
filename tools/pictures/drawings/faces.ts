import { colours, limb, line, type Drawing } from '../path.ts';
import { bust } from '../parts/bust.ts';
import { people, wearing } from '../parts/looks.ts';
import { feelingMoods } from '../parts/mood.ts';
import { palm } from '../parts/palm.ts';
import { rays } from '../parts/scene.ts';
import { star } from '../parts/shapes.ts';

const { sam, dev, lee, obi, ali, jas, kit } = people;

/** Feelings, each a portrait. */
export const faces: readonly Drawing[] = [
	{
		id: 'happy-man',
		meaning: 'My plan, me',
		search: ['man', 'portrait', 'me'],
		paths: () => bust(sam, { mood: 'happy' })
	},
	{
		id: 'face-happy',
		meaning: 'Happy',
		search: ['happy', 'glad', 'good'],
		paths: () => bust(dev, { mood: feelingMoods.happy })
	},
	{
		id: 'face-calm',
		meaning: 'Calm',
		search: ['calm', 'relaxed'],
		paths: () => bust(ali, { mood: feelingMoods.calm })
	},
	{
		id: 'face-proud',
		meaning: 'Proud',
		search: ['proud', 'pleased'],
		paths: () => [...bust(jas, { mood: feelingMoods.proud, tilt: -6, drop: -1 }), star(69, 80, 12)]
	},
	{
		id: 'face-excited',
		meaning: 'Excited',
		search: ['excited'],
		paths: () => [
			...bust(kit, { mood: feelingMoods.excited, y: 44, scale: 0.93 }),
			rays([48, 44], 37, 46, [-160, -138, -42, -20], colours.orange, 4.5)
		]
	},
	{
		id: 'face-sad',
		meaning: 'Sad, upset',
		search: ['sad', 'unhappy', 'cry', 'upset', 'tears'],
		paths: () => bust(lee, { mood: feelingMoods.sad, tilt: 5, drop: 2 })
	},
	{
		id: 'face-worried',
		meaning: 'Worried',
		search: ['worried', 'scared', 'anxious'],
		paths: () => bust(dev, { mood: feelingMoods.worried })
	},
	{
		id: 'face-angry',
		meaning: 'Angry',
		search: ['angry', 'mad', 'cross'],
		paths: () => bust(wearing(sam, colours.red), { mood: feelingMoods.angry })
	},
	{
		id: 'face-bored',
		meaning: 'Bored',
		search: ['bored'],
		paths: () => [
			...bust(obi, { mood: feelingMoods.bored, tilt: 9, drop: 2 }),
			...limb(line([86, 89], [74, 72]), obi.top, 11),
			...palm(obi.skin, { x: 70, y: 61, scale: 1, turn: 14, flip: true })
		]
	},
	{
		id: 'face-ashamed',
		meaning: 'Ashamed',
		search: ['ashamed', 'bad', 'shame'],
		paths: () => [
			...bust(sam, { mood: feelingMoods.ashamed, tilt: 8, drop: 5 }),
			...limb(line([86, 89], [74, 60]), sam.top, 11),
			...palm(sam.skin, { x: 58, y: 47, scale: 1.5, turn: -74 })
		]
	}
];
