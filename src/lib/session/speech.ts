import type { AppSession } from './app-session.svelte.ts';
import type { Speech } from './listening.svelte.ts';

/** How words are said now: the language of the page, the speed of the open plan, the voice that staff chose for this device. */
export function speechOf({ openNow, device, languages }: Pick<AppSession, 'openNow' | 'device' | 'languages'>): Speech {
	const language = languages.now;
	return { language, speed: openNow?.plan.settings.speed ?? 'usual', voiceName: device.voices?.[language] };
}
