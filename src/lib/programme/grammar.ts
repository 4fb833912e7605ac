/**
 * What a pack may say, as data. A pack holds no functions, so it could be a JSON file.
 * Every text a person reads lives apart, in words files keyed by the ids that stand here.
 */

/** Why a card needs care. Staff tick "checked against his rules" for the first four (domain.md 4.4); `sensitive` stays hidden until revealed. */
export type Flag = 'place' | 'people' | 'internet' | 'rules' | 'sensitive';

/** What a way out does (relapse prevention): used only for the gentle hint that a balance helps. */
export type Aim = 'avoid' | 'control' | 'escape' | 'tell' | 'good';

/** Who must be there: he may open it alone, or only in a sitting with staff (content-inventory.md 5.18). */
export type Access = 'alone' | 'with-staff';

/** One answer he can pick: a picture and a few words (the words are looked up by `id`). */
export interface Card {
	readonly id: string;
	readonly picture: string;
	/** Where the idea comes from: a key of domain.md section 5 or of the content inventory. */
	readonly source: string;
	readonly flags?: readonly Flag[] | undefined;
	readonly aim?: Aim | undefined;
	/** On an excuse: the id of the card that holds its true words. */
	readonly trueWords?: string | undefined;
}

/** A named list of cards. Several questions may offer the same deck. */
export interface Deck {
	readonly id: string;
	readonly cards: readonly Card[];
}

/** When a step is asked. Refers only to steps that stand earlier. */
export type Condition =
	| { readonly kind: 'includes'; readonly step: string; readonly card: string }
	| { readonly kind: 'answered'; readonly step: string }
	| { readonly kind: 'agreed'; readonly step: string }
	| { readonly kind: 'not'; readonly condition: Condition }
	| { readonly kind: 'all' | 'any'; readonly conditions: readonly Condition[] };

/** Pick cards, from decks or from what he picked at earlier steps (`from`). */
export interface ChooseQuestion {
	readonly kind: 'choose';
	readonly decks: readonly string[];
	/** Earlier steps: the cards he picked there (or sorted as "me") are offered here. */
	readonly from?: readonly string[] | undefined;
	/** A card whose words lead the answers on paper: "This shows I am upset." */
	readonly lead?: string | undefined;
	/** Cards with an order of their own (people, what comes first) keep it; all others are shuffled once for each man. */
	readonly order?: 'fixed' | undefined;
	readonly min: number;
	readonly max: number;
}

/** Put each card in one of three places: me, not sure, not me. */
export interface SortQuestion {
	readonly kind: 'sort';
	readonly decks: readonly string[];
}

/** For each sign picked at the `signs` steps: its ways out and, when `tell` names a deck of roles, who to tell. */
export interface PairQuestion {
	readonly kind: 'pair';
	readonly signs: readonly string[];
	readonly waysOut: readonly string[];
	/** Earlier steps: the ways out he picked there are offered first. */
	readonly from?: readonly string[] | undefined;
	readonly tell?: string | undefined;
	/** Most ways out for one sign. */
	readonly max: number;
}

/** Pick excuses; then for each, its true words (from the card's `trueWords`, or his own). */
export interface ExcuseQuestion {
	readonly kind: 'excuse';
	readonly decks: readonly string[];
	readonly max: number;
	/** The rewriter: each "I will not" stands with an "I will", which leads on paper. */
	readonly as?: 'i-will' | undefined;
	/** A card whose words lead the answers on paper. */
	readonly lead?: string | undefined;
}

/** Pick feelings, with a meter how strong each is, then where he feels them in his body. */
export interface FeelingsQuestion {
	readonly kind: 'feelings';
	readonly decks: readonly string[];
	readonly body: readonly string[];
	readonly max: number;
	/** Asks how strong each feeling is: from 1, a little, to 5, very strong. It is told of the feeling, never of him. */
	readonly meter?: true | undefined;
}

/**
 * An everyday example of his own (content-inventory.md 5.15, 5.16): what happened, my thought, my feeling and how strong,
 * where in the body, what I did, what I could do. Each names its decks. Never about an offence.
 */
export interface MapQuestion {
	readonly kind: 'map';
	readonly event: readonly string[];
	readonly thought: readonly string[];
	readonly feeling: readonly string[];
	readonly body: readonly string[];
	readonly did: readonly string[];
	readonly could: readonly string[];
	/** Most thoughts, feelings and actions on one page of it. */
	readonly max: number;
}

/** A goal in up to four rungs, each with who does it and by when. */
export interface LadderQuestion {
	readonly kind: 'ladder';
	/** Card ids of suggested goals, and of suggested rungs in order, out of `decks`. */
	readonly decks: readonly string[];
	readonly goals: readonly string[];
	readonly rungs: readonly string[];
	/** Deck of answers to "who does it". */
	readonly who: string;
}

/** The people who help: role, name or initials, phone, when to ring, in call order. */
export interface PeopleQuestion {
	readonly kind: 'people';
	readonly roles: readonly string[];
	readonly max: number;
}

/** Rules of an order: its reference and date (never its lists), and the rules as cards. */
export interface RulesQuestion {
	readonly kind: 'rules';
	readonly decks: readonly string[];
}

/** His own words, spoken by him and written down by the facilitator. */
export interface WordsQuestion {
	readonly kind: 'words';
	/** A card whose words lead his own on paper: "I am proud of this." */
	readonly lead?: string | undefined;
	/** Most characters. */
	readonly max: number;
}

/** Yes, no, or could not answer, and why. */
export interface AgreeQuestion {
	readonly kind: 'agree';
}

/** One date. */
export interface DateQuestion {
	readonly kind: 'date';
}

/**
 * A page to read together: its lines are cards. `goals` also shows the goals he picked, `circle` his helpers in three
 * rings, `stop-card` what staff do when somebody may be hurt, while they are with him. Its answer is only that it was
 * seen.
 */
export interface InfoPage {
	readonly kind: 'info';
	readonly decks: readonly string[];
	readonly shows?: 'goals' | 'circle' | 'stop-card' | undefined;
	/**
	 * For the circle, from the inside out: each line of the page is a ring, and here are the roles that stand in it. A role
	 * that is named nowhere, and one in his own words, stands in the innermost.
	 */
	readonly rings?: Readonly<Record<string, readonly string[]>> | undefined;
}

export type Question =
	| ChooseQuestion
	| SortQuestion
	| PairQuestion
	| ExcuseQuestion
	| FeelingsQuestion
	| MapQuestion
	| LadderQuestion
	| PeopleQuestion
	| RulesQuestion
	| WordsQuestion
	| AgreeQuestion
	| DateQuestion
	| InfoPage;

export type QuestionKind = Question['kind'];

/** One page of a journey, with one question. The step's id is the stable key of its answer. */
export interface Step {
	readonly id: string;
	readonly picture: string;
	readonly only?: Condition | undefined;
	/** Overrides the journey's access for this step. */
	readonly access?: Access | undefined;
	readonly question: Question;
}

/** A part of the plan that is walked in one go and stands as one line on the plan home. */
export interface Journey {
	readonly id: string;
	readonly picture: string;
	readonly access: Access;
	/** The unit of consent: who may read it is decided per section (ADR 0013). */
	readonly section: string;
	/** Its section is closed to every reader, and stays off his own paper too, until he and staff open it (his life story). */
	readonly startsClosed?: true | undefined;
	readonly steps: readonly Step[];
}

/** The steps that the rest of the product needs to find by their meaning. */
export interface Landmarks {
	/** Limits of confidentiality: seen before the first answer (domain.md 4.7). */
	readonly limits: string;
	/** The signs he acts on, and the pair step that gives each its way out. */
	readonly signs: string;
	readonly waysOut: string;
	readonly helpers: string;
	readonly agreement: string;
	readonly reviewDate: string;
	readonly copies: string;
}

/** Steps whose answers have a place of their own on the copies for others, and on the first page of his own. */
export interface Sheets {
	/** His communication needs, and what helps when he is upset: first on every copy for staff. */
	readonly needs: readonly string[];
	/** What protects him. */
	readonly strengths: readonly string[];
	/** What a slip is for him, and what he does at once. */
	readonly slips: string;
	readonly slip: string;
	/** What those who support him see, do and tell; what they never do; which changes they report; his good days. */
	readonly carers: string;
	readonly carersNot: string;
	readonly changes: string;
	readonly goodDays: string;
}

/** One sitting of a group, or of one man with his worker: the pages that are looked at together, in this order. */
export interface Session {
	readonly id: string;
	readonly steps: readonly string[];
}

/** One version of a programme as its author wrote it. */
export interface Pack {
	readonly format: 'steady-pack';
	readonly id: string;
	readonly version: number;
	readonly decks: readonly Deck[];
	readonly journeys: readonly Journey[];
	readonly landmarks: Landmarks;
	/** The order of sections on paper; each section of the journeys exactly once. */
	readonly paper: readonly string[];
	/** A pack without them makes its copies from the landmarks alone. */
	readonly sheets?: Sheets | undefined;
	/**
	 * The cards that may stand on the Now page: from none of them could a stranger tell why he has a plan
	 * (content-inventory.md 5.18). Never a sensitive card, never a rule.
	 */
	readonly now: readonly string[];
	/**
	 * The sittings in their order; every step stands in exactly one. A pack without them is walked as its journeys stand.
	 * A session with the id of a journey takes its title.
	 */
	readonly sessions?: readonly Session[] | undefined;
	/** The programme descriptions that this pack answers: source keys of domain.md section 5. */
	readonly answers?: readonly string[] | undefined;
	/** The add-ons that staff find ticked when they choose this pack. */
	readonly usually?: readonly string[] | undefined;
	/** How its words for the man read: easy, or plain adult English for men who read well. A pack without it is easy. */
	readonly reading?: Reading | undefined;
	/** For a sign: the goods that may answer the need behind it (domain.md S4, "what needs"). They are offered first, never alone. */
	readonly suggests?: Suggests | undefined;
}

/** A register of words for the man: each has its own limits in the word gate (docs/easy-read-words.md). */
export type Reading = 'easy' | 'standard';

/** By the id of a sign: cards that may help. */
export type Suggests = Readonly<Record<string, readonly string[]>>;

/** A pack that adds to another: whole journeys after a named journey, cards to a named deck. */
export interface AddOnPack {
	readonly format: 'steady-add-on';
	readonly id: string;
	readonly version: number;
	readonly adds: readonly Addition[];
}

export type Addition =
	| { readonly kind: 'deck'; readonly deck: Deck }
	| { readonly kind: 'cards'; readonly deck: string; readonly cards: readonly Card[] }
	| { readonly kind: 'journey'; readonly after: string; readonly journey: Journey };

/** The words of one journey or deck in one language: nothing but text by id. */
export interface WordsFile {
	readonly journeys?: Readonly<Record<string, JourneyWords>>;
	readonly steps?: Readonly<Record<string, StepWords>>;
	readonly cards?: Readonly<Record<string, Line>>;
	/** What staff read before they choose the pack: in plain words only. */
	readonly pack?: PackText;
	/** What staff read of each session: in plain words only. */
	readonly sessions?: Readonly<Record<string, SessionText>>;
}

/** What a pack is, for staff who choose one. */
export interface PackText {
	readonly title: string;
	/** For whom it is, and which programme it answers. */
	readonly about: string;
	/** What it leaves out on purpose: each a sentence with its reason. */
	readonly leavesOut: readonly string[];
}

/** What a session is called, and what it is for. */
export interface SessionText {
	readonly title: string;
	readonly about?: string;
}

/** One line in its variants. A bare string is the easy I-line, which every other variant falls back to. */
export type Line = string | LineVariants;

/** Voice (I / he) and level (1 one to three words, 2 easy, 3 with a reason). `i` is the easy I-line. */
export interface LineVariants {
	readonly i: string;
	readonly he?: string;
	readonly i1?: string;
	readonly he1?: string;
	readonly i3?: string;
	readonly he3?: string;
}

export interface JourneyWords {
	readonly title: Line;
	readonly about?: Line;
}

export interface StepWords {
	/** The question, or the heading of an information page. */
	readonly ask: Line;
	/** Asked on the follow-on pages of a pair, excuse, feelings, ladder or people question. */
	readonly then?: Line;
	/** Asked where a pair wants to know who to tell. */
	readonly tell?: Line;
	/** Asked on the pages of a map, and where a feeling gets its meter. */
	readonly thought?: Line;
	readonly feeling?: Line;
	readonly strength?: Line;
	readonly body?: Line;
	readonly did?: Line;
	readonly could?: Line;
	/** One short line of help under the question. */
	readonly hint?: Line;
}
