import { isEmpty, ownCardsOf } from '#lib/plan/empty-answers.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { dialled } from '#lib/plan/phone.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { leastContingencies } from '#lib/plan/risk-plan.ts';
import { cardsForPaper, cardsTakenFrom } from '#lib/journey/chosen.ts';
import type { Page, Walk } from '#lib/journey/walk.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import { triggersMet } from '#lib/journey/early-review.ts';
import { mayRead } from './readers.ts';

/** What a review looks for, the most important first (issue 7: what leaves a moment of risk without an answer comes first). */
export const reviewGapKinds = [
	/** A sign, and nothing that he does then. */
	'no-way-out',
	/** A sign, a way out, and nobody to tell. */
	'no-person',
	/** A helper whom nobody can ring. */
	'no-number',
	/** Fewer plans for "if this happens" than are asked for. */
	'few-contingencies',
	/** A sign that he can only avoid: nothing is there when he could not. */
	'only-avoid',
	'no-first-rung',
	/** A part of the plan that nobody beside him may see. */
	'nobody-sees',
	/** Something happened that asks for a review before its day. */
	'early-review',
	'review-overdue',
	'no-review-day',
	/** Only cards of the pack, and not one word of his own. */
	'only-picked'
] as const;
export type ReviewGapKind = (typeof reviewGapKinds)[number];

/** Where a gap is closed. */
export type GapPlace =
	| { readonly kind: 'page'; readonly key: string }
	| { readonly kind: 'form'; readonly part: 'contingencies' | 'triggers' }
	| { readonly kind: 'sharing'; readonly section: string };

/** Something that a care manager would want closed. It is about the plan, never about the man. */
export interface ReviewGap {
	readonly kind: ReviewGapKind;
	readonly place: GapPlace;
	/** The section in which it stands; undefined for what belongs to staff or to the whole plan. */
	readonly section?: string | undefined;
	/** The card that it is about: a sign, a goal, or the role of a helper. */
	readonly card?: string | undefined;
	/** Which of his helpers. */
	readonly person?: string | undefined;
}

/** Who sees a plan beside him: those who can help with it. */
const besideHim: readonly Reader[] = ['carer', 'care-manager'];

/** What a plan lacks, in order of importance; in the order of the plan where it is the same thing. */
export function reviewGaps(programme: Programme, plan: Plan, walk: Walk, today: string): readonly ReviewGap[] {
	const about: About = { programme, plan, walk, today };
	const found = [
		...gapsOfSigns(about),
		...gapsOfHelpers(about),
		...gapsOfForm(about),
		...gapsOfGoals(about),
		...gapsOfSharing(about),
		...gapsOfReview(about),
		...gapsOfWords(about)
	];
	return reviewGapKinds.flatMap((kind) => found.filter((gap) => gap.kind === kind));
}

/**
 * The gaps that a care manager may be told of: nothing of a section that is closed to him, not even what it lacks. `isWhole`
 * is false for a file that leaves closed sections out: there nobody can tell whether a word of his own stands in them.
 */
export function gapsForCareManager(
	programme: Programme,
	plan: Plan,
	gaps: readonly ReviewGap[],
	isWhole = true
): readonly ReviewGap[] {
	const isOpen = (section: string | undefined) =>
		section === undefined || mayRead(programme, plan, section, 'care-manager');
	return gaps.filter(({ kind, section }) => {
		if (kind === 'nobody-sees') return true;
		if (kind === 'only-picked') return isWhole;
		return isOpen(section) && (kind !== 'no-person' || isOpen(sectionOf(programme, programme.landmarks.helpers)));
	});
}

interface About {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly walk: Walk;
	readonly today: string;
}

/** His signs without a way out; his big ones without a person, or with nothing but staying away. */
function gapsOfSigns(about: About): readonly ReviewGap[] {
	return about.walk.pages.flatMap((page) =>
		page.part.kind === 'ways-out' && page.step !== about.programme.sheets?.carers
			? gapsOfSign(about, page, page.part.sign)
			: []
	);
}

function gapsOfSign({ programme, walk }: About, { key, step }: Page, sign: string): readonly ReviewGap[] {
	const base = { place: { kind: 'page', key }, section: sectionOf(programme, step), card: sign } as const;
	const answer = walk.answers[step];
	const { waysOut, tell } = (answer?.kind === 'pair' ? answer.pairs[sign] : undefined) ?? { waysOut: [], tell: [] };
	if (waysOut.length === 0) return [{ kind: 'no-way-out', ...base }];
	if (step !== programme.landmarks.waysOut) return [];
	const aims = waysOut.map((card) => programme.cards.get(card)?.aim);
	const hasPerson = aims.includes('tell') || hasNamedHelper(programme, walk, tell);
	const tellKey = walk.pages.find((each) => each.step === step && isTellOf(each, sign))?.key ?? key;
	return [
		...(hasPerson ? [] : [{ kind: 'no-person', ...base, place: { kind: 'page', key: tellKey } } as const]),
		...(aims.every((aim) => aim === 'avoid') ? [{ kind: 'only-avoid', ...base } as const] : [])
	];
}

function isTellOf({ part }: Page, sign: string): boolean {
	return part.kind === 'tell' && part.sign === sign;
}

/** Whether a helper with a name has one of the roles that he tells. */
function hasNamedHelper(programme: Programme, walk: Walk, roles: readonly string[]): boolean {
	const helpers = walk.answers[programme.landmarks.helpers];
	const people = helpers?.kind === 'people' ? helpers.people : [];
	return people.some(({ role, name }) => roles.includes(role) && name.trim() !== '');
}

/** Helpers without a number that can be dialled. */
function gapsOfHelpers({ programme, walk }: About): readonly ReviewGap[] {
	const { helpers } = programme.landmarks;
	const answer = walk.answers[helpers];
	if (answer?.kind !== 'people') return [];
	return walk.pages.flatMap(({ key, step, part }): readonly ReviewGap[] => {
		if (step !== helpers || part.kind !== 'person') return [];
		const person = answer.people.find(({ id }) => id === part.person);
		if (person === undefined || dialled(person.phone) !== undefined) return [];
		const section = sectionOf(programme, step);
		return [{ kind: 'no-number', place: { kind: 'page', key }, section, card: person.role, person: person.id }];
	});
}

/** What staff fill in: plans for "if this happens". */
function gapsOfForm({ plan }: About): readonly ReviewGap[] {
	const there = plan.risk.contingencies.filter((each) => each.if.trim() !== '' && each.then.trim() !== '').length;
	return there >= leastContingencies
		? []
		: [{ kind: 'few-contingencies', place: { kind: 'form', part: 'contingencies' } }];
}

/** Goals that nobody knows how to begin. */
function gapsOfGoals({ programme, walk }: About): readonly ReviewGap[] {
	return walk.pages.flatMap(({ key, step, part }): readonly ReviewGap[] => {
		const answer = walk.answers[step];
		if (part.kind !== 'rungs' || answer?.kind !== 'ladder' || answer.goal === null || answer.rungs.length > 0)
			return [];
		const section = sectionOf(programme, step);
		return [{ kind: 'no-first-rung', place: { kind: 'page', key }, section, card: answer.goal }];
	});
}

/** Sections in which he said something and that nobody beside him may see. What starts closed is his: it is no gap. */
function gapsOfSharing({ programme, plan, walk }: About): readonly ReviewGap[] {
	const said = new Set(
		Object.entries(walk.answers)
			.filter(([, answer]) => answer.kind !== 'info' && !isEmpty(answer))
			.map(([step]) => sectionOf(programme, step))
	);
	return programme.paper
		.filter((section) => said.has(section) && !programme.closed.has(section))
		.filter((section) => !besideHim.some((reader) => mayRead(programme, plan, section, reader)))
		.map((section) => ({ kind: 'nobody-sees', place: { kind: 'sharing', section }, section }));
}

/** The day of the next review, and what asks for an earlier one. */
function gapsOfReview({ programme, plan, walk, today }: About): readonly ReviewGap[] {
	const { reviewDate } = programme.landmarks;
	const answer = walk.answers[reviewDate];
	const day = answer?.kind === 'date' ? answer.date : null;
	const key = walk.pages.find(({ step }) => step === reviewDate)?.key;
	const isLate = day !== null && day < today;
	return [
		...(triggersMet(plan).length === 0
			? []
			: [{ kind: 'early-review', place: { kind: 'form', part: 'triggers' } } as const]),
		...(key === undefined || (day !== null && !isLate)
			? []
			: [{ kind: isLate ? 'review-overdue' : 'no-review-day', place: { kind: 'page', key } } as const])
	];
}

/** A plan of picked cards alone: nobody can tell whether it is his. */
function gapsOfWords({ programme, walk }: About): readonly ReviewGap[] {
	const answers = Object.values(walk.answers);
	const hasPicked = answers.some((answer) => cardsForPaper(answer).length > 0 || cardsTakenFrom(answer).length > 0);
	if (!hasPicked || answers.some(hasOwnWords)) return [];
	const page = walk.pages.find(({ step }) => questionOfKind(programme, step, 'words') !== undefined);
	const key = (page ?? walk.pages.find(({ step }) => step === programme.landmarks.signs))?.key;
	return key === undefined ? [] : [{ kind: 'only-picked', place: { kind: 'page', key } }];
}

/** Words, drawings, photos and recordings of his own. Names of helpers are none. */
function hasOwnWords(answer: Answer): boolean {
	if (answer.media.length > 0 || ownCardsOf(answer).length > 0) return true;
	if (answer.kind === 'words') return answer.text.trim() !== '';
	return answer.kind === 'agree' && answer.why.trim() !== '';
}

function sectionOf(programme: Programme, step: string): string | undefined {
	return programme.steps.get(step)?.journey.section;
}
