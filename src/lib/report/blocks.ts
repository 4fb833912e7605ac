import type { ManLook } from '#lib/pictures/look.ts';
import type { Reader } from '#lib/plan/plan.ts';

/** A picture and its words. */
export interface Item {
	/** A picture of the set, or one of his own (`own:…`, see pictures/own-picture.ts). None where none helps. */
	readonly picture: string | undefined;
	readonly words: string;
}

/** Whose words a line is: his own, verbatim and in quotes, or those of staff. The marks stand in the words already. */
export type Speaker = 'his' | 'staff';

/** What a line under a row says: its own way out, who to tell, true words, a date, a number; of a map, one part. */
export type LineRole =
	'way-out' | 'tell' | 'true-words' | 'who' | 'when' | 'name' | 'phone' | 'own-words' | 'recorded' | 'part';

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

/** Label and value: date, version, review date. */
export interface Fact {
	readonly label: string;
	readonly value: string;
}

/** The first page: whose plan, which one, until when, who has it. No word that tells a stranger why. */
export interface Cover {
	readonly kind: 'cover';
	readonly name: string;
	readonly title: string;
	readonly picture: string | undefined;
	readonly facts: readonly Fact[];
	readonly copies: { readonly label: string; readonly values: readonly string[] };
	/** The limits of confidentiality (domain.md 4.7). */
	readonly limits: { readonly title: string; readonly lines: readonly Item[] };
}

/** The top of a copy that has no page of its own for its cover: title (level 1), whose plan, facts. */
export interface Head {
	readonly kind: 'head';
	readonly title: string;
	readonly name: string;
	readonly picture: string | undefined;
	readonly facts: readonly Fact[];
}

/** Begins a section (a heading of level 2). In an easy copy it begins a page unless half a page is free. */
export interface SectionHeading {
	readonly kind: 'section';
	readonly section: string;
	readonly words: string;
	readonly picture: string | undefined;
}

/** Stands above the rows of one question (a heading of level 3). It is never left alone at the foot of a page. */
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

/** A heading inside a copy; it never begins a page by itself. */
export interface Heading {
	readonly kind: 'heading';
	readonly level: 2 | 3;
	readonly words: string;
	readonly picture: string | undefined;
}

/** A paragraph of plain text. */
export interface Text {
	readonly kind: 'text';
	/** A word or two in bold before the words, on the same line: "How to ask:". */
	readonly lead?: string;
	readonly words: string;
	readonly voice: Speaker | undefined;
	readonly strong: boolean;
	/** The step it comes from; undefined for words that no answer holds. */
	readonly step: string | undefined;
}

/** Short lines, each with or without its picture; easy ones may stand in two columns. */
export interface List {
	readonly kind: 'list';
	readonly ordered: boolean;
	/** What nobody does: a cross stands before each line, so that none is taken for the opposite by who misses the heading. */
	readonly isNot?: true;
	readonly items: readonly Item[];
	readonly step: string | undefined;
}

/** One line in a cell. */
export interface CellLine {
	readonly words: string;
	readonly voice: Speaker | undefined;
	readonly picture: string | undefined;
}

/** A cell of a table. Without lines it is a gap, and the table's `nothing` stands in it. */
export interface Cell {
	readonly lines: readonly CellLine[];
}

/** A column: its heading, its share of the width (all together 1), and what stands in its cells without lines and in blank rows. */
export interface Column {
	readonly words: string;
	readonly width: number;
	/** `faces`: three drawn faces to ring. Undefined: empty, to be written in. */
	readonly blank: 'faces' | undefined;
}

/** A table whose rows are never split; its header row repeats on each page as an artifact. */
export interface Table {
	readonly kind: 'table';
	/** Empty where the heading above it says what it is. */
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly rows: readonly (readonly Cell[])[];
	readonly firstColumnIsHead: boolean;
	/** What stands in a cell without lines; empty on a copy that shows no gaps. */
	readonly nothing: string;
	/** Empty rows below, to be written in by hand: for the return slip. */
	readonly blankRows: number;
}

/** Side by side: what he says, what staff say, where they differ. */
export interface Sides {
	readonly kind: 'sides';
	readonly left: Side;
	readonly right: Side;
}

export interface Side {
	readonly title: string;
	readonly lines: readonly string[];
}

/** One band of the page "My plan at a glance": three parts, how I feel, what I do, who I call. */
export interface Band {
	readonly kind: 'band';
	readonly tone: 'green' | 'amber' | 'red';
	readonly title: string;
	readonly picture: string | undefined;
	readonly parts: readonly { readonly title: string; readonly items: readonly Item[] }[];
}

/** A box that must not be missed. */
export interface Notice {
	readonly kind: 'notice';
	readonly tone: 'sun' | 'teal' | 'plain';
	readonly title: string;
	readonly lines: readonly Item[];
}

/** Something that is still open, for staff readers only. */
export interface GapLine {
	readonly kind: 'gap';
	readonly words: string;
}

/** What comes after begins a new page. */
export interface PageBreak {
	readonly kind: 'page';
}

/** One row of a card's face: a sign and its way out, or a helper; what is not there is undefined. */
export interface CardRow {
	readonly sign: Item | undefined;
	readonly wayOut: Item | undefined;
	readonly helper: { readonly number: number; readonly name: string; readonly phone: string } | undefined;
}

/** One face of a pocket card: 85.6 × 54 mm. */
export interface CardFace {
	readonly title: string;
	readonly rows: readonly CardRow[];
}

/** A pocket card to cut out and fold: its faces in pairs, the whole card twice on the page. */
export interface PocketCard {
	readonly kind: 'pocket-card';
	readonly faces: readonly CardFace[];
}

/** Cards of a deck to be cut out: each with its picture and words. */
export interface DeckCards {
	readonly kind: 'deck-cards';
	readonly cards: readonly Item[];
}

/** What paper is made of, for every reader: who reads what is decided before blocks exist. */
export type Block =
	| Cover
	| Head
	| SectionHeading
	| QuestionHeading
	| Row
	| HardWordLine
	| Heading
	| Text
	| List
	| Table
	| Sides
	| Band
	| Notice
	| GapLine
	| PageBreak
	| DeckCards
	| PocketCard;

/** At the foot of each page, worded: whose copy, which version, of which day, and the short mark of the plan. */
export interface Footer {
	readonly copyFor: string;
	readonly version: string;
	readonly date: string;
	/** The first 8 hexadecimal signs of the plan's hash. */
	readonly hash: string;
	/** That nobody has checked the language of this paper yet, in English and in the language. See `languageOfUnchecked`. */
	readonly unchecked?: readonly string[];
	/** "Page {number} of {of}": data, so that a report can travel to a worker. See `pageLine`. */
	readonly page: string;
}

/** Everything a printer needs to know: plain data. */
export interface Report {
	/** `staff`: a paper of no plan, for those who work with it. */
	readonly reader: Reader | 'staff';
	readonly title: string;
	readonly language: string;
	/** Agreed version; 0 is a draft. */
	readonly version: number;
	readonly blocks: readonly Block[];
	/** How the man looks in the pictures. */
	readonly look: ManLook;
	/** How big and how close things are set: for the man, for staff, for a pocket. */
	readonly style: 'easy' | 'staff' | 'card';
	/** How many pages this copy means to fill; one more is better than letters too small to read. */
	readonly fit: { readonly mostPages: number | undefined };
	readonly footer: Footer;
	/** What stands on every page before all else: that this is an example. */
	readonly mark?: string;
}

/** The language of a line of `unchecked`: the first is in English; undefined for one in the language of the paper. */
export function languageOfUnchecked(line: number): 'en-GB' | undefined {
	return line === 0 ? 'en-GB' : undefined;
}

/** The footer's words on one page. */
export function pageLine(footer: Footer, number: number, of: number): string {
	return footer.page.replace('{number}', String(number)).replace('{of}', String(of));
}
