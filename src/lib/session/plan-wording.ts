import type { Plan } from '#lib/plan/plan.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';
import type { Languages } from './languages.svelte.ts';
import type { LoadedProgramme } from './programmes.ts';

/** All words of a plan, in its language, voice and word level; in en-GB where its language may not be spoken here. */
export function wordingFor({ languages }: LoadedProgramme, plan: Plan, here: Languages | undefined): Wording {
	const spoken = here?.spokenIn(plan.language);
	const language = spoken?.about.language ?? fallbackLanguage;
	const manner = { voice: plan.voice, level: plan.level };
	return wordingOf(languages, { language, manner, spoken }, () => undefined);
}
