import { chanceOf, someOf } from '#lib/base/chance.ts';

/**
 * Cards in the order of one man: shuffled by the id of his plan and the step, so that he always finds them in the same
 * place, and no card is always first or last for all men (easy-read.md rule 55). Nothing has to be kept for it.
 */
export function inHisOrder(cards: readonly string[], plan: string, step: string): readonly string[] {
	return someOf(chanceOf(seedOf(`${plan}/${step}`)), cards, cards.length);
}

/** FNV-1a: 32 bits of a text, the same on every machine. */
function seedOf(text: string): number {
	let seed = 0x811c9dc5;
	for (const letter of text) seed = Math.imul(seed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
	return seed >>> 0;
}
