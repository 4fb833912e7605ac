import type { AppSession } from '#lib/session/app-session.svelte.ts';
import type { Teller } from '#lib/session/told-answers.ts';
import { tellerTexts } from '#lib/session/told-differences.ts';

/** What says differences of two states in staff words, with the texts that it needs. */
export function tellerFor(
	app: AppSession,
	programme: Teller['programme'],
	{ plainAsk, plainCard, plainTitle }: Teller['words']
): Teller {
	for (const texts of tellerTexts) app.addTexts(texts);
	return { programme, words: { plainAsk, plainCard, plainTitle }, say: app.say };
}
