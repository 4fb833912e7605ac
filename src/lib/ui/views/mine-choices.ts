import { faceExtras, hairColours, hairShapes, skins, type ManLook } from '#lib/pictures/look.ts';
import type { WordLevel } from '#lib/plan/plan.ts';
import { backgrounds, picturePlaces, speeds, textSizes, type ManSettings } from '#lib/plan/settings.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { AppText, Say } from '#lib/words/app-words.ts';

/** What shows a choice without words. */
export type Sample =
	| { readonly kind: 'letter'; readonly size: 1 | 2 | 3 }
	| { readonly kind: 'paper'; readonly colour: ManSettings['background'] }
	| { readonly kind: 'picture'; readonly id: string }
	| { readonly kind: 'man'; readonly look: ManLook };

/** One choice on a page of settings. */
export interface MineChoice {
	readonly key: string;
	readonly words: string;
	readonly sample: Sample | undefined;
	readonly isChosen: boolean;
	readonly choose: () => void;
}

/** Choices that belong together. */
export interface MineGroup {
	readonly legend: AppText | undefined;
	readonly choices: readonly MineChoice[];
}

/** The things that a man can set, each on a page of its own. */
export const mineThings = ['size', 'background', 'pictures', 'look', 'speed', 'calm', 'level'] as const;
export type MineThing = (typeof mineThings)[number];

/** The picture of each thing in the list of settings. */
export const thingPictures: Readonly<Record<MineThing, string>> = {
	size: 'text-size',
	background: 'colours-paper',
	pictures: 'pictures-switch',
	look: 'man-look',
	speed: 'listen',
	calm: 'calm-mode',
	level: 'short-words'
};

const placePictures = { beside: 'picture-card', off: 'short-words', first: 'family-photo' } as const;

/** The choices on one page of settings, in groups; each is kept with the plan at once. */
export function choicesOf(thing: MineThing, plan: PlanSession, say: Say): readonly MineGroup[] {
	const { settings, level } = plan.plan;
	const group = (choices: readonly MineChoice[]): readonly MineGroup[] => [{ legend: undefined, choices }];
	switch (thing) {
		case 'size':
			return group(
				textSizes.map((textSize) => ({
					key: String(textSize),
					words: say(`size-${textSize}`),
					sample: { kind: 'letter', size: textSize },
					isChosen: settings.textSize === textSize,
					choose: () => plan.mine.set({ textSize })
				}))
			);
		case 'background':
			return group(
				backgrounds.map((background) => ({
					key: background,
					words: say(`background-${background}`),
					sample: { kind: 'paper', colour: background },
					isChosen: settings.background === background,
					choose: () => plan.mine.set({ background })
				}))
			);
		case 'pictures':
			return group(
				picturePlaces.map((pictures) => ({
					key: pictures,
					words: say(`pictures-${pictures}`),
					sample: { kind: 'picture', id: placePictures[pictures] },
					isChosen: settings.pictures === pictures,
					choose: () => plan.mine.set({ pictures })
				}))
			);
		case 'speed':
			return group(
				speeds.map((speed) => ({
					key: speed,
					words: say(`speed-${speed}`),
					sample: { kind: 'picture', id: `speed-${speed}` },
					isChosen: settings.speed === speed,
					choose: () => plan.mine.set({ speed })
				}))
			);
		case 'calm':
			return group(
				[false, true].map((calm) => ({
					key: String(calm),
					words: say(calm ? 'calm-on' : 'calm-off'),
					sample: { kind: 'picture', id: calm ? 'calm-mode' : 'sun' },
					isChosen: settings.calm === calm,
					choose: () => plan.mine.set({ calm })
				}))
			);
		case 'level':
			return group(
				([1, 2, 3] as const).map((each: WordLevel) => ({
					key: String(each),
					words: say(`level-${each}`),
					sample: { kind: 'picture', id: 'home' },
					isChosen: level === each,
					choose: () => plan.setManner({ level: each })
				}))
			);
		case 'look':
			return lookGroups(plan, say);
	}
}

function lookGroups(plan: PlanSession, say: Say): readonly MineGroup[] {
	const { look } = plan.plan.settings;
	const choice = (key: string, words: string, changed: Partial<ManLook>): MineChoice => {
		const next = { ...look, ...changed };
		return {
			key,
			words,
			sample: { kind: 'man', look: next },
			isChosen: Object.entries(changed).every(([part, value]) =>
				Object.entries(look).some(([own, has]) => own === part && has === value)
			),
			choose: () => plan.mine.set({ look: next })
		};
	};
	return [
		{
			legend: 'look-skin',
			choices: skins.map((skin, index) => choice(skin, `${say('look-skin')} ${index + 1}`, { skin }))
		},
		{
			legend: 'look-hair-shape',
			choices: hairShapes.map((hairShape) => choice(hairShape, say(`hair-shape-${hairShape}`), { hairShape }))
		},
		{
			legend: 'look-hair-colour',
			choices: hairColours.map((hairColour) => choice(hairColour, say(`hair-colour-${hairColour}`), { hairColour }))
		},
		{
			legend: 'look-extra',
			choices: faceExtras.map((extra) => choice(extra, say(`extra-${extra}`), { extra }))
		}
	];
}

/** What is chosen now, in words, for the list of settings; undefined where only a picture can say it. */
export function chosenWords(thing: MineThing, plan: PlanSession, say: Say): string | undefined {
	return thing === 'look'
		? undefined
		: choicesOf(thing, plan, say)
				.flatMap(({ choices }) => choices)
				.find(({ isChosen }) => isChosen)?.words;
}
