import type { ManLook } from '#lib/pictures/look.ts';
import type { Reader } from '#lib/plan/plan.ts';

/** A picture and its words. */
export interface Item {
	/** A picture of the set, or one of his own (`own:…`, see pictures/own-picture.ts). None where none helps. */
	readonly picture: string | undefined;
	readonly words: string;
}

/** What a line under a row says: its own way out, who to tell, true words, a date, a number. */
export type LineRole = 'way-out' | 'tell' | 'true-words' | 'who' | 'when' | 'name' | 'phone' | 'own-words' | 'recorded';

export interface RowLine {
	readonly role: LineRole;
	/** What leads the words: "I tell:". Empty where the words stand alone. */
	readonly label: string;
	readonly item: Item;
}

/** One thing on paper: never split over two pages. */
export interface Row {
	readonly kind: 'row';
	readonly role: 'card' | 'sign' | 'excuse' | 'goal' | 'rung' | 'person' | 'rule' | 'answer';
	/** The step it answers, so that a reader (or an error) can find the way back. */
	readonly step: string;
	/** Its place in an order (a rung, a helper); undefined where order means nothing. */
	readonly number: number | undefined;
	readonly item: Item;
	readonly lines: readonly RowLine[];
}

/** The first page: whose plan, which one, until when, who has it. No word that tells a stranger why. */
export interface Cover {
	readonly kind: 'cover';
	readonly name: string;
	readonly title: string;
	readonly picture: string | undefined;
	/** Label and value: date, version, review date. */
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly copies: { readonly label: string; readonly values: readonly string[] };
	/** The limits of confidentiality (domain.md 4.7). */
	readonly limits: { readonly title: string; readonly lines: readonly Item[] };
}

/** Begins a section, on a new page. */
export interface SectionHeading {
	readonly kind: 'section';
	readonly section: string;
	readonly words: string;
	readonly picture: string | undefined;
}

/** Stands above the rows of one question. It is never left alone at the foot of a page. */
export interface QuestionHeading {
	readonly kind: 'question';
	readonly step: string;
	readonly words: string;
}

/** A hard word of this paper, with its easy meaning: at the end, where it can be looked up. */
export interface HardWordLine {
	readonly kind: 'hard-word';
	readonly picture: string | undefined;
	readonly word: string;
	readonly meaning: string;
}

/** What paper is made of, for every reader: who reads what is decided before blocks exist. */
export type Block = Cover | SectionHeading | QuestionHeading | Row | HardWordLine;

/** Everything a printer needs to know. */
export interface Report {
	readonly reader: Reader;
	readonly title: string;
	readonly language: string;
	/** Agreed version; 0 is a draft. */
	readonly version: number;
	readonly blocks: readonly Block[];
	/** How the man looks in the pictures. */
	readonly look: ManLook;
	/** At the foot of each page. */
	readonly footer: { readonly left: string; readonly page: (number: number, of: number) => string };
}
