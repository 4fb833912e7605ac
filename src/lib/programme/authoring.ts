import type { Aim, Card, Flag } from './grammar.ts';

/** What a card may carry beside its id, picture and source. */
export interface CardExtras {
	readonly flags?: readonly Flag[];
	readonly aim?: Aim;
	readonly trueWords?: string;
}

/** Writes one card of a deck. `source` is a key of domain.md section 5 or `ours`. */
export function card(id: string, picture: string, source: string, extras: CardExtras = {}): Card {
	return { id, picture, source, ...extras };
}
