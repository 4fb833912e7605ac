import { circle, colours, line, mark, path, shape, type Path, type Point } from '../path.ts';
import { place } from '../place.ts';
import { head } from './head.ts';
import type { Look } from './looks.ts';
import type { Mood } from './mood.ts';

/** Elbow and hand, or knee and foot, from the neck at 0 0 (shoulders 9 out and 6 down, hips 4.5 out and 30 down). */
type Bend = readonly [Point, Point];

/** How a person stands and feels. `left` is the left of the picture. */
export type Pose = {
	readonly x: number;
	/** Where the neck is. */
	readonly y: number;
	/** 1 is 84 high from hair to shoes. */
	readonly scale?: number;
	readonly mood?: Mood;
	readonly aside?: number;
	readonly back?: boolean;
	readonly tilt?: number;
	readonly lean?: number;
	readonly left?: Bend | 'none';
	readonly right?: Bend | 'none';
	readonly legs?: readonly [Bend, Bend] | 'none';
	/** An arm drawn behind the body. */
	readonly behind?: 'left' | 'right' | 'both';
	/** The arms lie over each other: draw one after the other. */
	readonly crossed?: boolean;
	/** How low the body goes on the grid when it has no legs. */
	readonly cut?: number;
	/** What is worn on the chest or held before it, in the figure's own measure. */
	readonly over?: readonly Path[];
};

/** Both arms, to be spread into a pose. */
export type Arms = Pick<Pose, 'left' | 'right' | 'crossed'>;

/** Ready poses for arms and legs. */
export const limbs = {
	down: {
		left: [
			[-14, 17],
			[-13.5, 29]
		],
		right: [
			[14, 17],
			[13.5, 29]
		]
	},
	standing: [
		[
			[-5, 42],
			[-5.5, 55]
		],
		[
			[5, 42],
			[5.5, 55]
		]
	],
	walkingRight: [
		[
			[-3, 42],
			[-12, 53]
		],
		[
			[8, 41],
			[11, 55]
		]
	],
	walkingLeft: [
		[
			[-8, 41],
			[-11, 55]
		],
		[
			[3, 42],
			[12, 53]
		]
	],
	sittingRight: [
		[
			[12, 32],
			[12, 54]
		],
		[
			[15, 33],
			[15, 55]
		]
	],
	sittingLeft: [
		[
			[-12, 32],
			[-12, 54]
		],
		[
			[-15, 33],
			[-15, 55]
		]
	]
} satisfies Record<string, { left: Bend; right: Bend } | readonly [Bend, Bend]>;

type Arm = readonly [side: number, bend: Bend | 'none'];
type Pen = { readonly at: (point: Point) => Point; readonly scale: number; readonly edge: number };

function pen({ x, y, scale = 1, lean = 0 }: Pose): Pen {
	return {
		at: ([px, py]) => [x + (px - (py - 30) * lean) * scale, y + py * scale],
		scale,
		edge: scale < 0.75 ? 4.4 : 5
	};
}

function armPaths({ at, scale, edge }: Pen, arms: readonly Arm[], look: Look): Path[] {
	const bends = arms.flatMap(([side, bend]): [number, Bend][] => (bend === 'none' ? [] : [[side, bend]]));
	if (bends.length === 0) return [];
	const sleeves = bends.map(([side, [elbow, hand]]) => line(at([side * 8, 7]), at(elbow), at(hand))).join(' ');
	const hands = bends.map(([, [, hand]]) => circle(...at(hand), 3.6 * scale + 0.4)).join(' ');
	return [
		mark(sleeves, colours.ink, 6 * scale + edge),
		mark(sleeves, look.top, 6 * scale),
		shape(hands, look.skin, edge / 2)
	];
}

function bothLegs({ at, scale, edge }: Pen, bends: readonly [Bend, Bend], look: Look): Path[] {
	const [first, second] = bends;
	const bone = (side: number, [knee, foot]: Bend, shod: boolean): string => {
		const [fx, fy] = foot;
		const toe: Point = [fx + (fx > 8 ? 3.5 : fx < -8 ? -3.5 : side * 2.5), fy + 0.5];
		const ankle: Point = [fx + (knee[0] - fx) * 0.4, fy + (knee[1] - fy) * 0.4];
		return shod
			? line(at([side * 4.5, 31]), at(knee), at(foot), at(toe))
			: line(at([side * 4.5, 31]), at(knee), at(ankle));
	};
	const both = (shod: boolean): string => `${bone(-1, first, shod)} ${bone(1, second, shod)}`;
	return [mark(both(true), colours.ink, 7 * scale + edge), mark(both(false), look.legs, 7 * scale)];
}

function torso({ at, scale, edge }: Pen, { top, broad = false }: Look, low: number): Path {
	const [w, hip] = broad ? [11.5, 11.5] : [9.5, 9];
	const d = [
		path('M', ...at([-3.5, 0]), 'Q', ...at([-w, 1.5]), ...at([-w, 8]), 'L', ...at([-hip, low])),
		path('L', ...at([hip, low]), 'L', ...at([w, 8]), 'Q', ...at([w, 1.5]), ...at([3.5, 0]), 'Z')
	];
	return shape(d.join(' '), top, scale < 0.75 ? edge / 2 : 3);
}

/** A whole person, or the upper half of one when `legs` is 'none'. */
export function person(look: Look, pose: Pose): Path[] {
	const tool = pen(pose);
	const {
		x,
		y,
		scale = 1,
		mood = 'plain',
		aside = 0,
		back = false,
		tilt = 0,
		over = [],
		behind,
		crossed = false,
		cut = 92.5
	} = pose;
	const { left = limbs.down.left, right = limbs.down.right, legs = limbs.standing } = pose;
	const one: Arm = [-1, left];
	const two: Arm = [1, right];
	const hidden = behind === 'both' ? [one, two] : behind === 'left' ? [one] : behind === 'right' ? [two] : [];
	const shown = [one, two].filter((arm) => !hidden.includes(arm));
	const under = armPaths(tool, hidden, look);
	const above = crossed ? shown.flatMap((arm) => armPaths(tool, [arm], look)) : armPaths(tool, shown, look);
	const lower = legs === 'none' ? [] : bothLegs(tool, legs, look);
	const [nx, ny] = tool.at([0, -9.5]);
	return [
		...under,
		...lower,
		torso(tool, look, legs === 'none' ? (cut - y) / scale : 31),
		...place(over, { x, y, scale }),
		...above,
		...head(look, { x: nx, y: ny, scale: 0.42 * scale, mood, aside, back, turn: tilt })
	];
}

/** A staff lanyard and card for `over`. */
export function staffCard(): Path[] {
	return [
		mark('M -4.5 1 L 0 14 L 4.5 1', colours.yellow, 2.6),
		shape('M -3.6 14 H 3.6 V 22 H -3.6 Z', colours.paper, 2.2)
	];
}
