import { circle, colours, flat, mark, shape, type Path } from '../path.ts';

/** What a face shows. */
export type Mood =
	| 'happy'
	| 'calm'
	| 'proud'
	| 'excited'
	| 'bored'
	| 'lonely'
	| 'sad'
	| 'worried'
	| 'angry'
	| 'jealous'
	| 'mixed'
	| 'scared'
	| 'plain'
	| 'talking'
	| 'thinking'
	| 'unsure'
	| 'shouting'
	| 'hurt'
	| 'crying'
	| 'hot'
	| 'glad'
	| 'still'
	| 'blowing'
	| 'cross'
	| 'laughing'
	| 'firm'
	| 'warm'
	| 'awake'
	| 'ashamed';

type Feature = (aside: number, full: boolean) => Path[];

const { ink, paper, red, lightBlue } = colours;
const pair = (r: number, x = 10, y = 1, aside = 0): string => `${circle(aside - x, y, r)} ${circle(aside + x, y, r)}`;

const eyes = {
	dots: (aside, full) => [
		full ? flat(pair(3.2, 10, 1, aside), ink) : mark(`M ${aside - 10} 1 v 0.6 M ${aside + 10} 1 v 0.6`)
	],
	closed: () => [mark('M -15 1 Q -10 6 -5 1 M 5 1 Q 10 6 15 1')],
	smiling: () => [mark('M -15 3 Q -10 -3 -5 3 M 5 3 Q 10 -3 15 3')],
	wide: (aside, full) => [shape(pair(6, 10, 0), paper, full ? 2.5 : 2), flat(pair(2.9, 10, 0, aside / 2), ink)],
	half: (aside) => [
		flat(`M ${-13.2 + aside} -1 a 3.2 4.6 0 0 0 6.4 0 Z M ${6.8 + aside} -1 a 3.2 4.6 0 0 0 6.4 0 Z`, ink),
		mark('M -15 -1 H -5 M 5 -1 H 15')
	],
	down: () => [mark('M -15 0 Q -10 5 -5 2 M 5 2 Q 10 5 15 0')],
	aside: () => [shape(pair(5.5, 10, 0), paper, 2.5), flat(pair(2.9, 10, 0, 2.6), ink)],
	up: () => [shape(pair(5.5, 10, 0), paper, 2.5), flat(pair(2.9, 10, -2.4, 1.4), ink)]
} satisfies Record<string, Feature>;

const brows = {
	level: (aside) => [
		mark(`M ${-16 + aside / 2} -8 Q -10 -10 ${-5 + aside / 2} -8 M ${5 + aside / 2} -8 Q 10 -10 ${16 + aside / 2} -8`)
	],
	raised: () => [mark('M -16 -9 Q -11 -14 -5 -11'), mark('M 5 -11 Q 11 -14 16 -9')],
	sad: () => [mark('M -17 -5 L -5 -11'), mark('M 17 -5 L 5 -11')],
	angry: () => [mark('M -17 -12 L -5 -6', ink, 3.5), mark('M 17 -12 L 5 -6', ink, 3.5)],
	flat: () => [mark('M -16 -7 H -5'), mark('M 5 -7 H 16')],
	odd: () => [mark('M -16 -11 Q -10 -15 -5 -11'), mark('M 5 -6 L 16 -8')],
	none: () => []
} satisfies Record<string, Feature>;

const mouths = {
	smile: () => [mark('M -10 16 Q 0 26 10 16')],
	soft: () => [mark('M -8 18 Q 0 23 8 18')],
	grin: () => [shape('M -12 14 Q 0 17 12 14 C 11 26 -11 26 -12 14 Z', paper, 2.8)],
	laugh: () => [
		shape('M -12 13 Q 0 15 12 13 C 12 29 -12 29 -12 13 Z', red, 3),
		flat('M -9 15.4 Q 0 17 9 15.4 L 8 18 Q 0 19 -8 18 Z', paper)
	],
	down: () => [mark('M -9 22 Q 0 12 9 22')],
	wave: () => [mark('M -11 20 Q -7 14 -3.5 19 Q 0 23 3.5 18 Q 7 14 11 20')],
	line: () => [mark('M -7 19 H 7')],
	slant: () => [mark('M -7 21 L 8 17')],
	teeth: () => [
		shape('M -11 15 H 11 V 23 H -11 Z', paper, 2.8),
		mark('M -4 15 V 23 M 4 15 V 23 M -11 19 H 11', ink, 2)
	],
	open: () => [shape('M -6 18 a 6 5.5 0 1 1 12 0 a 6 5.5 0 1 1 -12 0 Z', red, 2.8)],
	speak: () => [shape('M -9 15 Q 0 17 9 15 C 8 25 -8 25 -9 15 Z', red, 2.8)],
	shout: () => [
		shape('M -10 19 C -10 10 10 10 10 19 C 10 29 -10 29 -10 19 Z', red, 2.8),
		flat('M -6.5 14.6 Q 0 12.6 6.5 14.6 L 6 17 H -6 Z', paper)
	],
	aside: () => [mark('M -3 20 Q 4 20 8 16')],
	puff: () => [shape('M 1 19 a 4 4 0 1 1 8 0 a 4 4 0 1 1 -8 0 Z', red, 2.8)],
	none: () => []
} satisfies Record<string, Feature>;

const tear = shape('M -13 8 C -17 14 -17 18 -13 18 C -9 18 -9 14 -13 8 Z', lightBlue, 2);
const lids: Path[] = [mark('M -15 6.5 Q -10 9 -6 7', ink, 1.8), mark('M 6 7 Q 10 9 15 6.5', ink, 1.8)];

const burning = flat('M -23 11 a 7 6 0 1 1 14 0 a 7 6 0 1 1 -14 0 Z M 9 11 a 7 6 0 1 1 14 0 a 7 6 0 1 1 -14 0 Z', red);

type Recipe = readonly [keyof typeof eyes, keyof typeof brows, keyof typeof mouths, ...(readonly Path[])[]];

const moods: Readonly<Record<Mood, Recipe>> = {
	happy: ['dots', 'level', 'smile'],
	warm: ['smiling', 'level', 'smile'],
	calm: ['closed', 'level', 'soft'],
	proud: ['smiling', 'raised', 'grin'],
	excited: ['wide', 'raised', 'laugh'],
	bored: ['half', 'flat', 'slant'],
	lonely: ['dots', 'sad', 'line'],
	sad: ['down', 'sad', 'down'],
	crying: ['down', 'sad', 'down', [tear]],
	hot: ['dots', 'sad', 'open', [burning]],
	cross: ['dots', 'angry', 'down'],
	laughing: ['smiling', 'raised', 'laugh'],
	blowing: ['closed', 'level', 'puff'],
	glad: ['dots', 'level', 'grin'],
	ashamed: ['closed', 'sad', 'slant'],
	still: ['down', 'flat', 'line'],
	worried: ['wide', 'sad', 'wave'],
	angry: ['dots', 'angry', 'teeth'],
	jealous: ['aside', 'angry', 'aside'],
	mixed: ['up', 'odd', 'wave'],
	scared: ['wide', 'sad', 'open'],
	plain: ['dots', 'level', 'soft'],
	talking: ['dots', 'level', 'speak'],
	thinking: ['up', 'level', 'line'],
	unsure: ['dots', 'odd', 'slant'],
	shouting: ['dots', 'angry', 'shout'],
	hurt: ['closed', 'sad', 'down'],
	firm: ['dots', 'flat', 'line'],
	awake: ['wide', 'level', 'line', lids]
};

/** The 12 feelings of a plan, and the mood that shows each. Any 2 differ in at least 2 of eyes, brows and mouth. */
export const feelingMoods = {
	happy: 'glad',
	calm: 'calm',
	proud: 'proud',
	excited: 'excited',
	bored: 'bored',
	lonely: 'lonely',
	sad: 'crying',
	worried: 'worried',
	angry: 'angry',
	jealous: 'jealous',
	ashamed: 'ashamed',
	mixedUp: 'mixed'
} as const satisfies Record<string, Mood>;

/** The names of the eyes, brows and mouth of a mood. */
export function featuresOf(name: Mood): readonly [eyes: string, brows: string, mouth: string] {
	const [eye, brow, mouth] = moods[name];
	return [eye, brow, mouth];
}

/** Eyes, brows and mouth for a mood. `aside` moves the look left (-) or right (+); `full` is false on small heads. */
export function mood(name: Mood, aside = 0, full = true): Path[] {
	const [eye, brow, mouth, ...extra] = moods[name];
	const draw: readonly Feature[] = [
		eyes[eye],
		full || name === 'angry' || name === 'cross' || name === 'sad' || name === 'lonely' || name === 'worried'
			? brows[brow]
			: brows.none,
		mouths[mouth]
	];
	const paths = [...extra.flat(), ...draw.flatMap((feature) => feature(aside, full))];
	return full ? paths : paths.map((one) => (one.fill === undefined ? { ...one, width: 3.5 } : one));
}
