import type { PackReference } from '#lib/programme/programme.ts';
import type { Answer } from './answers.ts';
import { emptyLife } from './life.ts';
import type { CommunicationNeed } from './needs.ts';
import {
	planFormat,
	planFormatVersion,
	type Plan,
	type Reader,
	type RuleCheck,
	type Share,
	type TeachBack,
	type Voice
} from './plan.ts';
import { emptyRiskPlan } from './risk-plan.ts';
import { usualSettings, type ManSettings } from './settings.ts';

/** What staff choose when they begin a plan with a man. */
export interface PlanBeginning {
	readonly id: string;
	readonly packs: readonly PackReference[];
	readonly name: string;
	readonly voice: Voice;
	readonly needs: readonly CommunicationNeed[];
	readonly language: string;
	readonly at: string;
}

/** A new plan with nothing said yet. */
export function createPlan(beginning: PlanBeginning): Plan {
	const { id, packs, name, voice, needs, language, at } = beginning;
	return {
		format: planFormat,
		formatVersion: planFormatVersion,
		id,
		packs,
		language,
		voice,
		level: 2,
		name,
		needs,
		settings: usualSettings,
		answers: {},
		staff: {},
		ruleChecks: {},
		sharing: {},
		risk: emptyRiskPlan,
		teachBack: {},
		version: 0,
		agreedAt: null,
		createdAt: at,
		changedAt: at,
		...emptyLife
	};
}

/**
 * The plan with one answer put in its place. Saying "yes" to the agreement makes a new version of the plan, unless that
 * very plan was agreed already. Words about why make no version.
 */
export function setAnswer(plan: Plan, step: string, answer: Answer): Plan {
	const before = plan.answers[step];
	// Changing only who said an answer leaves its moment: the plan never goes back in time for it.
	const changedAt = answer.at > plan.changedAt ? answer.at : plan.changedAt;
	const changed = { ...plan, answers: { ...plan.answers, [step]: answer }, changedAt };
	const agreesNow = isYes(answer) && !isYes(before);
	return agreesNow && isChangedSinceAgreed(plan)
		? { ...changed, version: plan.version + 1, agreedAt: answer.at }
		: changed;
}

function isYes(answer: Answer | undefined): boolean {
	return answer?.kind === 'agree' && answer.agreed === 'yes';
}

/**
 * Whether something was said after the last agreement. Reading a page is not saying, and the agreement itself is not a
 * change of what is agreed. A plan never agreed counts as changed.
 */
export function isChangedSinceAgreed(plan: Plan): boolean {
	const { agreedAt } = plan;
	return (
		agreedAt === null ||
		Object.values(plan.answers).some(({ kind, at }) => kind !== 'info' && kind !== 'agree' && at > agreedAt)
	);
}

/**
 * Whether he agrees to the plan as it stands: he said yes, has said nothing else since, and has not taken his yes back. A copy
 * that left out where he says it tells only when he agreed.
 */
export function isAgreedAsItStands(plan: Plan): boolean {
	const isTakenBack = Object.values(plan.answers).some((answer) => answer.kind === 'agree' && !isYes(answer));
	return plan.version > 0 && !isTakenBack && !isChangedSinceAgreed(plan);
}

/** What staff set with him: what he is called, the language, the voice, how hard the words are, what helps him take things in. */
export type Manner = Pick<Plan, 'name' | 'voice' | 'level' | 'needs' | 'language'>;

/** The plan with some of what staff set changed. */
export function setManner(plan: Plan, manner: Partial<Manner>, at: string): Plan {
	return { ...plan, ...manner, changedAt: at };
}

/** The plan with how he wants to see and hear it changed. */
export function setSettings(plan: Plan, settings: ManSettings, at: string): Plan {
	return { ...plan, settings, changedAt: at };
}

/** The plan with how he showed what a journey is about; without a way the note is taken back. */
export function setTeachBack(plan: Plan, journey: string, shown: TeachBack | undefined, at: string): Plan {
	const others = Object.fromEntries(Object.entries(plan.teachBack).filter(([id]) => id !== journey));
	return { ...plan, teachBack: shown === undefined ? others : { ...others, [journey]: shown }, changedAt: at };
}

/** The plan with cards marked as checked against his rules. */
export function markAsChecked(plan: Plan, cards: readonly string[], check: RuleCheck): Plan {
	const added = Object.fromEntries(cards.map((card) => [card, check]));
	return { ...plan, ruleChecks: { ...plan.ruleChecks, ...added }, changedAt: check.at };
}

/** The plan with a card's rule check taken back. */
export function markAsUnchecked(plan: Plan, card: string, at: string): Plan {
	const ruleChecks = Object.fromEntries(Object.entries(plan.ruleChecks).filter(([id]) => id !== card));
	return { ...plan, ruleChecks, changedAt: at };
}

/** The plan with staff words about one step. His answer stays as it is. Empty words take the note away. */
export function setStaffNote(plan: Plan, step: string, words: string, at: string): Plan {
	const others = Object.fromEntries(Object.entries(plan.staff).filter(([id]) => id !== step));
	const staff = words.trim() === '' ? others : { ...others, [step]: { words, at } };
	return { ...plan, staff, changedAt: at };
}

/** The plan with one section shown to one reader, or kept from him; and why. */
export function setShare(plan: Plan, section: string, reader: Reader, share: Share): Plan {
	const sharing = { ...plan.sharing, [section]: { ...plan.sharing[section], [reader]: share } };
	return { ...plan, sharing, changedAt: share.at };
}
