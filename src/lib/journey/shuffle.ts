import { chanceOf, someOf } from '#lib/base/chance.ts';
import { fnv } from './address.ts';

/**
 * Cards in the order of one man: shuffled by the id of his plan and the step, so that he always finds them in the same
 * place, and no card is always first or last for all men (easy-read.md rule 55). Nothing has to be kept for it.
 */
export function inHisOrder(cards: readonly string[], plan: string, step: string): readonly string[] {
	return someOf(chanceOf(fnv(`${plan}/${step}`)), cards, cards.length);
}
