import { circle, colours, mark, shape, type Path } from '../path.ts';
import { place, type Placing } from '../place.ts';
import { beard, hairBehind, hairOver, manBeard, manHairOver } from './hair.ts';
import { isTheMan, type Look } from './looks.ts';
import { mood, type Mood } from './mood.ts';

/** How a head is put on the grid. */
export type HeadOptions = Placing & {
	readonly mood?: Mood;
	/** Where he looks: -6 far left, 6 far right. */
	readonly aside?: number;
	/** Nose, brows and glasses too; small heads leave them out. */
	readonly detail?: boolean;
	/** Seen from behind: no face. */
	readonly back?: boolean;
};

const face = 'M -24.5 -6 C -24.5 -42 24.5 -42 24.5 -6 L 24 6 C 23 22 12 31 0 31 C -12 31 -23 22 -24 6 Z';
const broadFace = 'M -24.5 -6 C -24.5 -42 24.5 -42 24.5 -6 L 25.5 8 C 25 25 13 32 0 32 C -13 32 -25 25 -25.5 8 Z';
const behindHair = 'M -24.5 0 C -28 -43 28 -43 24.5 0 L 22 13 C 15 22 -15 22 -22 13 Z';

/** The ways the man's hair looks from behind; bald shows the head alone. */
function manHairAtBack({ hairColour }: Look): Path[] {
	return [
		{ ...shape(behindHair, hairColour), way: 'hair-short' },
		{ ...shape(behindHair, hairColour), way: 'hair-curly' }
	];
}

const earLines = 'M -24.4 -2 A 5.6 5.6 0 1 0 -23.6 8.6 M 24.4 -2 A 5.6 5.6 0 1 1 23.6 8.6';

/** Face and ears in one shape; some hair covers the ears. */
function skull({ skin, hair, broad }: Look): Path {
	const whole = broad === true ? broadFace : face;
	const covered = hair === 'scarf' || hair === 'bob' || hair === 'long';
	return shape(covered ? whole : `${earLines} ${whole}`, skin);
}

function glasses(width = 2.4): Path[] {
	return [mark(`${circle(-10.5, 1, 7.5)} ${circle(10.5, 1, 7.5)} M -3 0 H 3`, colours.ink, width)];
}

/** A head: ears, face, hair and mood. Half width 25, from -37 to 31 at scale 1. */
export function head(look: Look, options: HeadOptions): Path[] {
	const { mood: feeling = 'plain', aside = 0, back = false, detail, ...placing } = options;
	const scale = placing.scale ?? 1;
	const full = detail ?? scale >= 0.55;
	const nose = full ? [mark(`M ${aside / 2} 3 L ${-3 + aside} 10.5 H ${2 + aside}`, colours.ink)] : [];
	const rear = isTheMan(look)
		? [skull(look), ...manHairAtBack(look)]
		: [skull(look), shape(behindHair, look.hair === 'bald' ? look.skin : look.hairColour)];
	const feature = mood(feeling, aside, full);
	const front = isTheMan(look)
		? [
				skull(look),
				...manHairOver(look),
				...manBeard(full),
				...nose,
				...(full || scale > 0.36 ? glasses(full ? 2.4 : 1.7) : []).map((one): Path => ({ ...one, way: 'glasses' })),
				...feature
			]
		: [
				...hairBehind(look),
				skull(look),
				...hairOver(look),
				...beard(look),
				...nose,
				...(look.glasses === true && (full || scale > 0.41) ? glasses() : []),
				...feature
			];
	return place(back ? rear : front, {
		...placing,
		widths: placing.widths ?? (full ? Math.max(0.85, Math.min(1, scale)) : 0.85)
	});
}
