import type { Aim } from '#lib/programme/grammar.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { cardsTakenFromAll } from './chosen.ts';
import { mayStandOnNow } from './now.ts';
import type { Walk } from './walk.ts';

/** What keeps him away from risk is done before it comes: it is no help while he waits. */
const aimsForNow: readonly (Aim | undefined)[] = ['control', 'escape', 'tell', 'good', undefined];

/**
 * His own ways out that help while a strong feeling passes: those he paired with signs first, then those he picked
 * without a sign. Only what may stand on the Now page, because this opens from there.
 */
export function ownWaysToWait(programme: Programme, plan: Plan, walk: Walk): readonly string[] {
	const step = programme.landmarks.waysOut;
	const paired = walk.answers[step];
	const pairs = paired?.kind === 'pair' ? Object.values(paired.pairs).flatMap(({ waysOut }) => waysOut) : [];
	const picked = cardsTakenFromAll(walk.answers, questionOfKind(programme, step, 'pair')?.from ?? []);
	return [...new Set([...pairs, ...picked])].filter(
		(card) => mayStandOnNow(programme, plan, card) && aimsForNow.includes(programme.cards.get(card)?.aim)
	);
}
