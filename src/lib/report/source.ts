import { cardsTakenFromAll, ownCards, type Answers } from '#lib/journey/chosen.ts';
import { waitsForRuleCheck } from '#lib/journey/rules.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Answer } from '#lib/plan/answers.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Item } from './blocks.ts';
import { mayRead } from './readers.ts';
import type { ReportWording } from './wording.ts';

/** Everything that a builder of rows looks things up in. */
export interface Source {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly reader: Reader;
	readonly answers: Answers;
	readonly wording: ReportWording;
	/** The picture and words of a card, in the pack or in his own words. */
	readonly item: (card: string) => Item;
	/** Whether a card may be on paper: flagged cards wait for their rule check. */
	readonly mayPrint: (card: string) => boolean;
	/** Steps whose cards print beside their ways out, not by themselves. */
	readonly signSteps: ReadonlySet<string>;
}

/** What stands beside his own words. */
const ownWordsPicture = 'something-else';

/** Gathers what the builders need, with only the answers that can be reached. */
export function sourceOf(programme: Programme, plan: Plan, wording: ReportWording, reader: Reader): Source {
	const walk = walkOf(programme, plan);
	const own = ownCards(plan);
	return {
		programme,
		plan,
		reader,
		answers: walk.answers,
		wording,
		item: (card) => ({
			picture: programme.cards.get(card)?.picture ?? ownWordsPicture,
			words: own.get(card)?.words ?? wording.card(card)
		}),
		mayPrint: (card) => !waitsForRuleCheck(programme, plan, card),
		signSteps: new Set(
			[...programme.steps.values()].flatMap(({ step }) => (step.question.kind === 'pair' ? step.question.signs : []))
		)
	};
}

/** The answer of a step as this reader may see it: nothing from a section that is closed to him. */
export function openAnswer(source: Source, step: string): Answer | undefined {
	const section = source.programme.steps.get(step)?.journey.section;
	return section !== undefined && mayRead(source.plan, section, source.reader) ? source.answers[step] : undefined;
}

/** The signs of a pair question, in the order he picked them. */
export function signsOf(source: Source, steps: readonly string[]): readonly string[] {
	return cardsTakenFromAll(source.answers, steps);
}
