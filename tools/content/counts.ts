/** What the packs hold, counted from the packs themselves. */
import { storiesV1 } from '#lib/packs/stories/v1/stories.ts';
import type { Card, Journey, Question } from '#lib/programme/grammar.ts';
import { linesOfStory } from '#lib/programme/stories.ts';
import type { PackLanguage } from '#lib/words/pack-words.ts';
import { readLanguages, readSpoken } from '../../src/cli/languages.ts';
import { addOns, bases } from '../../src/cli/packs.ts';

/** How many of each a pack holds; what stands twice in it counts once. */
export interface Counts {
	readonly cards: number;
	/** What he can work for: the goals of the ladders, and the "I will" of the rewriter. */
	readonly goals: number;
	readonly rungs: number;
	/** Practice stories that are offered with it: they belong to every programme. */
	readonly stories: number;
	/** What is asked or read out: one for each step. */
	readonly prompts: number;
	readonly pictures: number;
	/** Languages in which everything is said to him. */
	readonly languages: number;
}

/** What a pack holds, by ids, so that the same id in two packs counts once in the total. */
interface Held {
	readonly id: string;
	readonly ids: Readonly<Record<keyof Counts, ReadonlySet<string>>>;
}

/** What is in one part: cards and steps of a pack, or of what an add-on adds. */
interface Part {
	readonly id: string;
	readonly cards: readonly Card[];
	readonly journeys: readonly Journey[];
	readonly stories: readonly string[];
}

/** One entry for each pack and add-on, by id, one for the practice stories, and the total in which nothing counts twice. */
export interface ContentReport {
	readonly total: Counts;
	readonly packs: Readonly<Record<string, Counts>>;
}

/** Counts everything that is bundled. */
export function contentReport(): ContentReport {
	const spoken = readLanguages().map(({ language }) => [language, readSpoken(language)?.packs] as const);
	const held = [...parts().map((part) => heldBy(part, spoken)), heldByStories(spoken)];
	const kinds = ['cards', 'goals', 'rungs', 'stories', 'prompts', 'pictures', 'languages'] as const;
	const count = (of: readonly Held[]): Counts => {
		const numbers = kinds.map((kind) => [kind, new Set(of.flatMap(({ ids }) => [...ids[kind]])).size]);
		return Object.fromEntries(numbers);
	};
	return { total: count(held), packs: Object.fromEntries(held.map((each) => [each.id, count([each])])) };
}

const storyIds = storiesV1.map(({ id }) => id);

function parts(): readonly Part[] {
	return [
		...bases.map(({ pack: { id, decks, journeys } }) => ({
			id,
			cards: decks.flatMap(({ cards }) => cards),
			journeys,
			stories: storyIds
		})),
		...addOns.map(({ addOn: { id, adds } }) => ({
			id,
			cards: adds.flatMap((added) => {
				if (added.kind === 'deck') return added.deck.cards;
				return added.kind === 'cards' ? added.cards : [];
			}),
			journeys: adds.flatMap((added) => (added.kind === 'journey' ? [added.journey] : [])),
			stories: []
		}))
	];
}

type SpokenPacks = readonly (readonly [language: string, packs: PackLanguage | undefined])[];

function heldBy({ id, cards, journeys, stories }: Part, spoken: SpokenPacks): Held {
	const steps = journeys.flatMap((journey) => journey.steps);
	const questions = steps.map(({ question }) => question);
	const said = [...cards, ...steps].map((each) => each.id);
	return {
		id,
		ids: {
			cards: new Set(cards.map((card) => card.id)),
			goals: new Set(questions.flatMap((question) => goalsOf(question, cards))),
			rungs: new Set(questions.flatMap((question) => (question.kind === 'ladder' ? question.rungs : []))),
			stories: new Set(stories),
			prompts: new Set(steps.map((step) => step.id)),
			pictures: new Set([...cards, ...steps, ...journeys].map(({ picture }) => picture)),
			languages: languagesOf(said, spoken)
		}
	};
}

/** The suggested goals of a question: those of a ladder, or what stands beside each "I will not". */
function goalsOf(question: Question, cards: readonly Card[]): readonly string[] {
	if (question.kind === 'ladder') return question.goals;
	if (question.kind !== 'excuse' || question.as !== 'i-will') return [];
	return cards.flatMap(({ trueWords }) => trueWords ?? []);
}

/** The lines and pictures of the practice stories stand in no pack, so they have an entry of their own. */
function heldByStories(spoken: SpokenPacks): Held {
	const lines = storiesV1.flatMap((story) => [story, ...linesOfStory(story)]);
	const none: ReadonlySet<string> = new Set();
	return {
		id: 'stories',
		ids: {
			cards: none,
			goals: none,
			rungs: none,
			stories: new Set(storyIds),
			prompts: none,
			pictures: new Set(lines.map(({ picture }) => picture)),
			languages: languagesOf(
				storiesV1.flatMap((story) => linesOfStory(story).map(({ id }) => id)),
				spoken
			)
		}
	};
}

/** en-GB, and each language that says all of these ids to him. */
function languagesOf(ids: readonly string[], spoken: SpokenPacks): ReadonlySet<string> {
	const complete = spoken.filter(([language, packs]) => {
		if (language === 'en-GB') return true;
		const said = new Set((packs?.easy ?? []).flatMap(({ cards, steps }) => Object.keys({ ...cards, ...steps })));
		return ids.every((id) => said.has(id));
	});
	return new Set(complete.map(([language]) => language));
}
