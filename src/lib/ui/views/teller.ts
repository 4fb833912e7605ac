import type { AppSession } from '#lib/session/app-session.svelte.ts';
import type { Teller } from '#lib/session/told-answers.ts';
import { mergeTexts } from '#lib/words/merge-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { riskTexts } from '#lib/words/risk-texts.ts';

/** What says differences of two states in staff words, with the texts that it needs. */
export function tellerFor(
	app: AppSession,
	programme: Teller['programme'],
	{ plainAsk, plainCard, plainTitle }: Teller['words']
): Teller {
	for (const texts of [planTexts, riskTexts, mergeTexts]) app.addTexts(texts);
	return { programme, words: { plainAsk, plainCard, plainTitle }, say: app.say };
}
