import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { AppSession } from './app-session.svelte.ts';
import type { Speech } from './listening.svelte.ts';

/** How words are said now: the language and speed of the open plan, the voice that staff chose for this device. */
export function speechOf({ openNow, device }: Pick<AppSession, 'openNow' | 'device'>): Speech {
	const language = openNow?.plan.language ?? fallbackLanguage;
	return { language, speed: openNow?.plan.settings.speed ?? 'usual', voiceName: device.voices?.[language] };
}
