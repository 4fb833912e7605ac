/** Whose words an answer is: his alone, said together, or put down by staff for him. */
export type SaidBy = 'me' | 'together' | 'staff';

/** Where a sorted card lies. */
export type Place = 'me' | 'not-sure' | 'not-me';

/** Said of one page of an answer instead of, or beside, a choice. */
export type Mark = 'not-sure' | 'skipped';

/**
 * A card of his own. Its id is random and starts with `own-`. It carries his words, or a medium (a drawing, a photo, a
 * recording) by its id, or both: never nothing.
 */
export interface OwnCard {
	readonly id: string;
	readonly words: string;
	readonly medium?: string | undefined;
}

/** What stands on every answer, whatever its kind. */
export interface Authored {
	readonly by: SaidBy;
	/** When it was last changed: a moment in UTC. */
	readonly at: string;
	/** Pages (by part, `main` for the first) that he passed by or was not sure of. */
	readonly marks: Readonly<Record<string, Mark>>;
	/** Ids of separate media records (strokes, photo, sound): the plan's head stays small. */
	readonly media: readonly string[];
}

export interface ChooseAnswer extends Authored {
	readonly kind: 'choose';
	readonly chosen: readonly string[];
	readonly own: readonly OwnCard[];
}

export interface SortAnswer extends Authored {
	readonly kind: 'sort';
	readonly places: Readonly<Record<string, Place>>;
	readonly own: readonly OwnCard[];
}

export interface PairAnswer extends Authored {
	readonly kind: 'pair';
	/** By the id of the sign: what he does, and which role he tells. */
	readonly pairs: Readonly<Record<string, SignPlan>>;
	readonly own: readonly OwnCard[];
}

export interface SignPlan {
	readonly waysOut: readonly string[];
	readonly tell: readonly string[];
}

export interface ExcuseAnswer extends Authored {
	readonly kind: 'excuse';
	readonly chosen: readonly string[];
	/** By the id of the excuse: the card, pack or own, with its true words. */
	readonly trueWords: Readonly<Record<string, string>>;
	readonly own: readonly OwnCard[];
}

/** How strong a feeling is: 1 is a little, 5 is very strong. Of the feeling, never of the man. */
export const strengths = [1, 2, 3, 4, 5] as const;
export type Strength = (typeof strengths)[number];

export interface FeelingsAnswer extends Authored {
	readonly kind: 'feelings';
	readonly chosen: readonly string[];
	/** By the id of a feeling. */
	readonly strength: Readonly<Record<string, Strength>>;
	readonly body: readonly string[];
	readonly own: readonly OwnCard[];
}

/** An everyday example of his own, never an offence. What happened is at most one card. */
export interface MapAnswer extends Authored {
	readonly kind: 'map';
	readonly event: readonly string[];
	readonly thought: readonly string[];
	readonly feeling: readonly string[];
	/** By the id of a feeling. */
	readonly strength: Readonly<Record<string, Strength>>;
	readonly body: readonly string[];
	readonly did: readonly string[];
	readonly could: readonly string[];
	readonly own: readonly OwnCard[];
}

/** The lists of cards of a map, in the order in which they are asked. */
export const mapParts = ['event', 'thought', 'feeling', 'body', 'did', 'could'] as const;

export interface LadderAnswer extends Authored {
	readonly kind: 'ladder';
	readonly goal: string | null;
	readonly rungs: readonly Rung[];
	readonly own: readonly OwnCard[];
}

export interface Rung {
	readonly card: string;
	/** A card that says who does it. */
	readonly who: string | null;
	/** By when: a day. */
	readonly when: string | null;
}

export interface PeopleAnswer extends Authored {
	readonly kind: 'people';
	/** In call order. */
	readonly people: readonly Person[];
	/** Roles in his own words. */
	readonly own: readonly OwnCard[];
}

export interface Person {
	readonly id: string;
	/** A role card of the pack, or an own one. */
	readonly role: string;
	/** Name or initials. */
	readonly name: string;
	readonly phone: string;
	/** When to ring. */
	readonly when: string;
	/** Whether he asked this person. Without it the number does not print (content-inventory.md 5.18). */
	readonly asked: boolean;
}

export interface RulesAnswer extends Authored {
	readonly kind: 'rules';
	/** Reference and day of the order; its lists stay in the service's own record. */
	readonly reference: string;
	readonly date: string | null;
	readonly chosen: readonly string[];
	readonly own: readonly OwnCard[];
}

export interface WordsAnswer extends Authored {
	readonly kind: 'words';
	readonly text: string;
}

export interface AgreeAnswer extends Authored {
	readonly kind: 'agree';
	readonly agreed: 'yes' | 'no' | 'could-not-answer' | null;
	readonly why: string;
}

export interface DateAnswer extends Authored {
	readonly kind: 'date';
	readonly date: string | null;
}

export interface InfoAnswer extends Authored {
	readonly kind: 'info';
	readonly seen: boolean;
}

/** What he said to one question: one union on kind, kept under the stable id of the step. */
export type Answer =
	| ChooseAnswer
	| SortAnswer
	| PairAnswer
	| ExcuseAnswer
	| FeelingsAnswer
	| MapAnswer
	| LadderAnswer
	| PeopleAnswer
	| RulesAnswer
	| WordsAnswer
	| AgreeAnswer
	| DateAnswer
	| InfoAnswer;

/** Answers by kind. */
export type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

/** The part of a step's pages that carries the question itself. */
export const mainPart = 'main';
