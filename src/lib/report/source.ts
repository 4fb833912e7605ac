import { cardsTakenFromAll, ownCards, pictureOfOwn, type Answers } from '#lib/journey/chosen.ts';
import { isSensitive, waitsForRuleCheck } from '#lib/journey/rules.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { dayOf } from '#lib/base/dates.ts';
import { canonicalJson } from '#lib/base/json.ts';
import type { Answer, AnswerOf, OwnCard } from '#lib/plan/answers.ts';
import { kindOfMedium, nameOfMedium, pictureOfMedium } from '#lib/plan/media.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Item } from './blocks.ts';
import { mayRead } from './readers.ts';
import type { ReportWording } from './wording.ts';

/** Everything that a builder of rows looks things up in. */
export interface Source {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly reader: Reader;
	/** Only what can be reached, in sections that are open to this reader: nothing of a closed one, not even by the way. */
	readonly answers: Answers;
	readonly wording: ReportWording;
	/** The picture and words of a card, in the pack or in his own words. */
	readonly item: (card: string) => Item;
	/** The same of a drawing, a photo or a recording. */
	readonly mediumItem: (medium: string) => Item;
	/**
	 * Whether a card may be on this paper: flagged cards wait for their rule check, and carers and pockets never hold a
	 * sensitive one (content-inventory.md 5.18).
	 */
	readonly mayPrint: (card: string) => boolean;
	/** A card in staff words; in his own words, quoted, when it is a card of his own. */
	readonly plain: (card: string) => string;
	/** A card as he said or picked it, in quotes. */
	readonly quoted: (card: string) => string;
	/** Steps whose cards print beside their ways out, not by themselves. */
	readonly signSteps: ReadonlySet<string>;
}

/** What stands beside his own words. */
const ownWordsPicture = 'something-else';

/** What a report is made of. */
export interface ReportOf {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly wording: ReportWording;
	/** When a drawing, a photo or a recording was made; undefined when it is not there. */
	readonly madeAt: (medium: string) => string | undefined;
	/** The day it is printed. */
	readonly today: string;
	/** The SHA-256 of the plan, in hexadecimal (`planHashOf`): its first signs stand at the foot of each page. */
	readonly planHash: string;
	/** What stands on every page of it: that it is an example. A plan of a man has none. */
	readonly mark?: string;
}

/** The hash of all that a plan holds. */
export function planHashOf(plan: Plan, digest: Digest): Promise<string> {
	return digest(canonicalJson(plan));
}

/** "I have recorded this", with the day when it is known. */
function recorded({ wording, madeAt }: ReportOf, medium: string): string {
	const at = madeAt(medium);
	return at === undefined
		? wording.say('paper-recorded')
		: wording.say('paper-recorded-on', { day: wording.fullDay(dayOf(at)) });
}

/** Gathers what the builders need, with only the answers that can be reached. */
export function sourceOf(about: ReportOf, reader: Reader): Source {
	const { programme, plan, wording } = about;
	const walk = walkOf(programme, plan);
	const own = ownCards(plan);
	const mediumItem = (medium: string): Item => ({
		picture: pictureOfMedium(medium),
		words: kindOfMedium(medium) === 'sound' ? recorded(about, medium) : wording.say(nameOfMedium(medium))
	});
	const ownItem = (card: OwnCard): Item => {
		const { medium, words } = card;
		if (medium === undefined) return { picture: ownWordsPicture, words };
		const item = mediumItem(medium);
		if (words === '') return item;
		// What he said in letters prints; a recording still says that it is there.
		return { picture: pictureOfOwn(card), words: kindOfMedium(medium) === 'sound' ? `${words}\n${item.words}` : words };
	};
	const item = (card: string): Item => {
		const ownCard = own.get(card);
		if (ownCard !== undefined) return ownItem(ownCard);
		return { picture: programme.cards.get(card)?.picture ?? ownWordsPicture, words: wording.card(card) };
	};
	const quoted = (card: string) => (own.get(card)?.words === '' ? item(card).words : inQuotes(item(card).words));
	const isForAll = reader === 'man' || reader === 'care-manager';
	return {
		programme,
		plan,
		reader,
		answers: openTo(reader, about, walk.answers),
		wording,
		item,
		plain: (card) => (own.has(card) ? quoted(card) : wording.plainCard(card)),
		quoted,
		mediumItem,
		mayPrint: (card) =>
			!waitsForRuleCheck(programme, plan, card) && (isForAll || !isSensitive(programme.cards.get(card))),
		signSteps: new Set(
			[...programme.steps.values()].flatMap(({ step }) => (step.question.kind === 'pair' ? step.question.signs : []))
		)
	};
}

/** The answers of the sections that this reader may see. */
function openTo(reader: Reader, { programme, plan }: ReportOf, answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([step]) => {
			const section = programme.steps.get(step)?.journey.section;
			return section !== undefined && mayRead(programme, plan, section, reader);
		})
	);
}

/** Words as somebody said them, in quotes. */
export function inQuotes(words: string): string {
	return `“${words.trim()}”`;
}

/** The answer of a step when it is of a kind and this reader may see it. */
export function answerTo<Kind extends Answer['kind']>(
	{ answers }: Source,
	step: string | undefined,
	kind: Kind
): AnswerOf<Kind> | undefined {
	const answer = step === undefined ? undefined : answers[step];
	return isOfKind(answer, kind) ? answer : undefined;
}

function isOfKind<Kind extends Answer['kind']>(answer: Answer | undefined, kind: Kind): answer is AnswerOf<Kind> {
	return answer?.kind === kind;
}

/** The signs of a pair question, in the order he picked them. */
export function signsOf(source: Source, steps: readonly string[]): readonly string[] {
	return cardsTakenFromAll(source.answers, steps);
}
