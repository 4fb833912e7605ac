import { nowPageOf } from '#lib/journey/now.ts';
import { ownWaysToWait } from '#lib/journey/ways-to-wait.ts';
import type { Person } from '#lib/plan/answers.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** One thing to do while he waits. */
export interface ThingToDo {
	readonly id: string;
	readonly picture: string;
	readonly words: string;
	/** Whom he rings there. */
	readonly helper?: Person;
}

/** What helps most people: slow breath, counting and the senses (CBT, grounding; content-inventory.md 5.6). */
const usual: readonly { readonly words: AppText; readonly picture: string }[] = [
	{ words: 'wait-breathe', picture: 'breathe' },
	{ words: 'wait-count', picture: 'count-20' },
	{ words: 'wait-walk', picture: 'walk-out' },
	{ words: 'wait-wash', picture: 'tap' },
	{ words: 'wait-see', picture: 'eye-5' }
];

/** The first helper stands here among the things, so that even 5 minutes come to him. */
const helperAt = 3;

/** His own ways out first; then what helps most people and is not among them; his first helper in between. */
export function thingsToDo(plan: PlanSession, say: (text: AppText) => string): readonly ThingToDo[] {
	const { programme, walk } = plan;
	const own = ownWaysToWait(programme, plan.plan, walk).map((id) => ({
		id,
		picture: plan.cardPicture(id) ?? 'something-else',
		words: plan.cardWords(id)
	}));
	const seen = own.map(({ picture }) => picture);
	const others = usual
		.filter(({ picture }) => !seen.includes(picture))
		.map(({ words, picture }) => ({ id: words, picture, words: say(words) }));
	const things = [...own, ...others];
	const [first] = nowPageOf(programme, plan.plan, walk).helpers;
	const ring = first && [{ id: 'wait-ring', picture: 'phone-helper', words: say('wait-ring'), helper: first }];
	return [...things.slice(0, helperAt), ...(ring ?? []), ...things.slice(helperAt)];
}

/** Something good for the end: the first of his own that is good to do, else music. */
export function calmThing(plan: PlanSession, say: (text: AppText) => string): ThingToDo {
	const { programme, walk } = plan;
	const own = ownWaysToWait(programme, plan.plan, walk).find((id) => programme.cards.get(id)?.aim === 'good');
	return own === undefined
		? { id: 'wait-music', picture: 'headphones', words: say('wait-music') }
		: { id: own, picture: plan.cardPicture(own) ?? 'something-else', words: plan.cardWords(own) };
}
