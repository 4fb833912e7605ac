import type { Aim, Card, Flag } from './grammar.ts';

/** What a card may carry beside its id, picture and source. */
export interface CardExtras {
	readonly flags?: readonly Flag[];
	readonly aim?: Aim;
	readonly trueWords?: string;
}

/** Writes one card of a deck. `source` is one or more keys of docs/sources.md, or `ours`. */
export function card(id: string, picture: string, source: string, extras: CardExtras = {}): Card {
	return { id, picture, source, ...extras };
}
