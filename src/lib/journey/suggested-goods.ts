import type { Programme } from '#lib/programme/programme.ts';
import { cardsTakenFromAll } from './chosen.ts';
import type { Walk } from './walk.ts';

/** A sign that he named, and the goods that may answer the need behind it. */
export interface Suggestion {
	readonly sign: string;
	readonly goods: readonly string[];
}

/**
 * What may help, told from the signs he picked or sorted as his (content-inventory.md 5.8): lonely, people who care. The
 * programme says what goes with what. No good is hidden for it, and none is picked.
 */
export function suggestedGoods({ suggests, landmarks, steps }: Programme, { answers }: Walk): readonly Suggestion[] {
	const big = steps.get(landmarks.signs)?.step.question;
	const sources = big?.kind === 'choose' ? (big.from ?? []) : [];
	return cardsTakenFromAll(answers, [landmarks.signs, ...sources]).flatMap((sign) => {
		const goods = suggests[sign];
		return goods === undefined ? [] : [{ sign, goods }];
	});
}

/** Cards with the suggested ones first, in the order they stand in already. */
export function suggestedFirst(cards: readonly string[], suggestions: readonly Suggestion[]): readonly string[] {
	const wanted = new Set(suggestions.flatMap(({ goods }) => goods));
	return [...cards.filter((card) => wanted.has(card)), ...cards.filter((card) => !wanted.has(card))];
}
