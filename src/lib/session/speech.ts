import { usualSettings } from '#lib/plan/settings.ts';
import { fallbackLanguage } from '#lib/words/pack-words.ts';
import type { AppSession } from './app-session.svelte.ts';
import type { Speech } from './listening.svelte.ts';

/** How words are said now: the language and speed of the open plan, the voice that staff chose for this device. */
export function speechOf({ openNow, device }: Pick<AppSession, 'openNow' | 'device'>): Speech {
	const language = openNow?.plan.language ?? fallbackLanguage;
	const { speed } = openNow?.plan.settings ?? usualSettings;
	return { language, speed, voiceName: device.voices?.[language] };
}
