import { skinOf, type ManSettings } from '#lib/plan/settings.ts';
import type { AppText, Say } from '#lib/words/app-words.ts';
import type { ToldLine } from './told-answers.ts';

/** What he has been told once. */
const toldTexts = { hide: 'merge-told-hide', practice: 'merge-told-practice' } as const satisfies Readonly<
	Record<ManSettings['told'][number], AppText>
>;

/** Which of his settings one state has otherwise than another, each with its value: as both stand on his own pages. */
export function settingLines(say: Say, own: ManSettings, other: ManSettings): readonly ToldLine[] {
	const elsewhere = new Set(allLines(say, other));
	return allLines(say, own)
		.filter((words) => !elsewhere.has(words))
		.map((words) => ({ words }));
}

function allLines(
	say: Say,
	{ textSize, background, pictures, look, speed, calm, told }: ManSettings
): readonly string[] {
	const line = (about: AppText, what: string) => say('merge-joined', { about: say(about), what });
	return [
		line('mine-size', say(`size-${textSize}`)),
		line('mine-background', say(`background-${background}`)),
		line('mine-pictures', say(`pictures-${pictures}`)),
		line('mine-speed', say(`speed-${speed}`)),
		line('mine-calm', say(calm ? 'merge-setting-on' : 'merge-setting-off')),
		line('look-skin', say('merge-setting-skin', { ...skinOf({ look }) })),
		line('look-hair-shape', say(`hair-shape-${look.hairShape}`)),
		line('look-hair-colour', say(`hair-colour-${look.hairColour}`)),
		line('look-extra', say(`extra-${look.extra}`)),
		...told.map((thing) => say(toldTexts[thing]))
	];
}
