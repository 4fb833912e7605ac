import type { JourneyWords, Line, StepWords, WordsFile } from '#lib/programme/grammar.ts';
import { fallbackLanguage } from './fallback-language.ts';
import { sayLine, type Manner } from './line.ts';

/** The words of a programme in one language, both registers. */
export interface PackLanguage {
	readonly language: string;
	readonly easy: readonly WordsFile[];
	readonly plain: readonly WordsFile[];
	/** Texts of the app that a service says in its own terms: whole lines by id. */
	readonly app?: Readonly<Record<string, string>> | undefined;
}

/** Looks up what a programme says, by id. */
export interface PackWords {
	readonly card: (id: string) => string;
	readonly ask: (step: string) => string;
	/** What follow-on pages of a step ask; the question itself when the pack says nothing else. */
	readonly then: (step: string) => string;
	readonly tell: (step: string) => string;
	/** What the pages of a map ask, and the one with the meter of a feeling. */
	readonly part: (step: string, part: PartWords) => string;
	readonly hint: (step: string) => string | undefined;
	readonly title: (journey: string) => string;
	readonly about: (journey: string) => string | undefined;
	/** Staff words for a card. */
	readonly plainCard: (id: string) => string;
	/** Staff words for a question, and for a journey. */
	readonly plainAsk: (step: string) => string;
	readonly plainTitle: (journey: string) => string;
}

/** Pages of a step that have a question of their own. */
export type PartWords = 'thought' | 'feeling' | 'strength' | 'body' | 'did' | 'could';

/** Told of every id for which the wished language has no words, so that no fallback stays silent (ADR 0010). */
export type OnFallback = (id: string, language: string) => void;

/** Joins the words files of a language, with en-GB behind it, into one lookup for a manner of speaking. */
export function packWordsOf(
	languages: readonly PackLanguage[],
	wished: string,
	manner: Manner,
	onFallback: OnFallback
): PackWords {
	const own = languages.filter(({ language }) => language === wished);
	const behind = wished === fallbackLanguage ? [] : languages.filter(({ language }) => language === fallbackLanguage);
	const easy = [
		indexOf(own.flatMap((language) => language.easy)),
		indexOf(behind.flatMap((language) => language.easy))
	] as const;
	const plain = [
		indexOf(own.flatMap((language) => language.plain)),
		indexOf(behind.flatMap((language) => language.plain))
	] as const;

	function find<Words>(
		indexes: readonly [Index, Index],
		group: (index: Index) => ReadonlyMap<string, Words>,
		id: string
	): Words | undefined {
		const first = group(indexes[0]).get(id);
		if (first !== undefined) return first;
		onFallback(id, wished);
		return group(indexes[1]).get(id);
	}
	const say = (line: Line | undefined) => (line === undefined ? undefined : sayLine(line, manner));
	const step = (id: string) => find(easy, (index) => index.steps, id);
	const journey = (id: string) => find(easy, (index) => index.journeys, id);
	return {
		card: (id) => say(find(easy, (index) => index.cards, id)) ?? id,
		ask: (id) => say(step(id)?.ask) ?? id,
		then: (id) => say(step(id)?.then ?? step(id)?.ask) ?? id,
		part: (id, part) => say(step(id)?.[part] ?? step(id)?.then ?? step(id)?.ask) ?? id,
		tell: (id) => say(step(id)?.tell ?? step(id)?.ask) ?? id,
		hint: (id) => say(step(id)?.hint),
		title: (id) => say(journey(id)?.title) ?? id,
		about: (id) => say(journey(id)?.about),
		plainCard: (id) => say(find(plain, (index) => index.cards, id)) ?? id,
		plainAsk: (id) => say(find(plain, (index) => index.steps, id)?.ask) ?? id,
		plainTitle: (id) => say(find(plain, (index) => index.journeys, id)?.title) ?? id
	};
}

interface Index {
	readonly journeys: ReadonlyMap<string, JourneyWords>;
	readonly steps: ReadonlyMap<string, StepWords>;
	readonly cards: ReadonlyMap<string, Line>;
}

function indexOf(files: readonly WordsFile[]): Index {
	return {
		journeys: new Map(files.flatMap((file) => Object.entries(file.journeys ?? {}))),
		steps: new Map(files.flatMap((file) => Object.entries(file.steps ?? {}))),
		cards: new Map(files.flatMap((file) => Object.entries(file.cards ?? {})))
	};
}
