import type {
	Card,
	Deck,
	Journey,
	Landmarks,
	Question,
	QuestionKind,
	Session,
	Sheets,
	Step,
	Suggests
} from './grammar.ts';

/** A pack named by id and version. */
export interface PackReference {
	readonly id: string;
	readonly version: number;
}

/** A step together with the journey it stands in. */
export interface PlacedStep {
	readonly step: Step;
	readonly journey: Journey;
}

/** A base pack and its add-ons, composed once. Everything downstream sees only this (ADR 0012). */
export interface Programme {
	readonly packs: readonly PackReference[];
	readonly journeys: readonly Journey[];
	readonly steps: ReadonlyMap<string, PlacedStep>;
	readonly decks: ReadonlyMap<string, Deck>;
	readonly cards: ReadonlyMap<string, Card>;
	readonly landmarks: Landmarks;
	readonly paper: readonly string[];
	readonly sheets: Sheets | undefined;
	/** Cards that may stand on the Now page. */
	readonly now: ReadonlySet<string>;
	/** The sittings in their order; none where the pack names none. */
	readonly sessions: readonly Session[];
	/** By the id of a sign: the goods that may answer the need behind it. */
	readonly suggests: Suggests;
	/** Sections that no reader sees until he and staff open them. */
	readonly closed: ReadonlySet<string>;
}

/** The cards of the named decks, in order. Unknown decks hold nothing. */
export function cardsOf(programme: Programme, decks: readonly string[]): readonly Card[] {
	return decks.flatMap((name) => programme.decks.get(name)?.cards ?? []);
}

/** The step's question if it is of the kind asked for, else undefined. */
export function questionOfKind<Kind extends QuestionKind>(
	programme: Programme,
	stepId: string,
	kind: Kind
): Extract<Question, { kind: Kind }> | undefined {
	const question = programme.steps.get(stepId)?.step.question;
	return question !== undefined && isOfKind(question, kind) ? question : undefined;
}

function isOfKind<Kind extends QuestionKind>(
	question: Question,
	kind: Kind
): question is Extract<Question, { kind: Kind }> {
	return question.kind === kind;
}
