import type { AgreeAnswer, SaidBy } from './answers.ts';
import type { CommunicationNeed, ShareBasis } from './needs.ts';

/*
 * The second life of a plan: what is said and done with it once it is made. Each kind lies in a record of its own in the
 * plan file, by id, so that two copies of a plan can be put together entry by entry. What an entry names may be gone from
 * the plan since: it then shows as something that is not in the plan any more.
 */

/** Whether something helped: three faces, for a way out, never for a man. */
export const helpedFaces = ['yes', 'a-bit', 'no'] as const;
export type Helped = (typeof helpedFaces)[number];

/**
 * One line of his diary. used: a way out that he tried, and whether it helped. noticed: a sign that he noticed. lapse: he
 * says that he slipped; nothing is asked about it (domain.md 4.1).
 */
export interface DiaryEntry {
	readonly kind: (typeof diaryKinds)[number];
	readonly day: string;
	/** The card of a sign. */
	readonly sign: string | null;
	/** The card of a way out. */
	readonly wayOut: string | null;
	/** The card of a feeling. */
	readonly feeling: string | null;
	readonly helped: Helped | null;
	readonly by: SaidBy;
	readonly at: string;
}
export const diaryKinds = ['used', 'noticed', 'lapse'] as const;

/** The ten questions of the check (content-inventory.md 5.15, MOT re-check), in their order. */
export const checkQuestions = [
	'sleep',
	'mood',
	'drink',
	'helpers',
	'group',
	'rules',
	'places',
	'internet',
	'goals',
	'card'
] as const;
export type CheckQuestion = (typeof checkQuestions)[number];

/** How something is since the last check. It is a direction, never a mark. */
export const trends = ['better', 'same', 'worse'] as const;
export type Trend = (typeof trends)[number];

/** One check of the plan with him (content-inventory.md 5.15). */
export interface Check {
	readonly day: string;
	readonly answers: Readonly<Partial<Record<CheckQuestion, Trend | undefined>>>;
	/** "What will I change?": cards of ways out or goals, and his own words. */
	readonly change: readonly string[];
	readonly changeWords: string;
	readonly reason: 'planned' | 'lapse';
	/** False until he came to its end. */
	readonly isDone: boolean;
	readonly by: SaidBy;
	readonly at: string;
}

/** What a carer wrote on the return slip of the carers' sheet (content-inventory.md 5.14): seen, tried, helped, what next. */
export interface ReturnSlip {
	readonly day: string;
	/** Cards of signs. */
	readonly seen: readonly string[];
	readonly seenWords: string;
	/** Cards of ways out. */
	readonly tried: readonly string[];
	readonly triedWords: string;
	readonly helped: Helped | null;
	readonly next: string;
	/** Initials of the carer, as they stand on the slip. */
	readonly initials: string;
	/** When it was put in. */
	readonly at: string;
}

/** How far an action is (domain.md 2, HMPPS sentence plan: five states). */
export const actionStates = ['not-started', 'in-progress', 'cannot-be-done-yet', 'no-longer-needed', 'done'] as const;
export type ActionState = (typeof actionStates)[number];

/** Something that somebody does for the plan: what, who, by when. Staff words. */
export interface Action {
	readonly what: string;
	readonly who: string;
	/** By when: a day. */
	readonly by: string | null;
	readonly state: ActionState;
	/** Why it is in this state. */
	readonly why: string;
	/** The card of a sign that it is for. */
	readonly sign: string | null;
	readonly addedAt: string;
	readonly at: string;
}

/** Who says whether they agree with a part of the plan. */
export const parties = ['man', 'facilitator', 'care-manager'] as const;
export type Party = (typeof parties)[number];

/** Whether one of them agrees with one part of the plan, and why. */
export interface PartAgreement {
	readonly agreed: NonNullable<AgreeAnswer['agreed']>;
	readonly why: string;
	/** The version of the plan that it is about: 0 is the draft before the first. */
	readonly version: number;
	readonly at: string;
}

/** The four things that the Mental Capacity Act looks at (domain.md 3): what he did with support, never a verdict. */
export const abilities = ['understood', 'kept', 'weighed', 'told'] as const;
export type Ability = (typeof abilities)[number];

/** How an agreement came about: which support was given, and what was seen. */
export interface CapacityRecord {
	readonly support: readonly CommunicationNeed[];
	/** For each of the four: what support was given, and what he said or did. */
	readonly words: Readonly<Record<Ability, string>>;
	readonly basis: ShareBasis | null;
	/** Initials of who wrote it. */
	readonly initials: string;
	readonly at: string;
}

/** A care manager has put a version in force beside him. */
export interface Countersign {
	readonly version: number;
	/** Initials of the care manager. */
	readonly initials: string;
	readonly at: string;
}

/** Everything of a plan that belongs to its second life. */
export interface Life {
	readonly diary: Readonly<Record<string, DiaryEntry>>;
	readonly checks: Readonly<Record<string, Check>>;
	readonly slips: Readonly<Record<string, ReturnSlip>>;
	readonly actions: Readonly<Record<string, Action>>;
	/** By the id of a section, or `whole-plan`; then who says it. */
	readonly agreements: Readonly<Record<string, Readonly<Partial<Record<Party, PartAgreement | undefined>>>>>;
	/** By the id of a section, or `whole-plan`. */
	readonly capacity: Readonly<Record<string, CapacityRecord>>;
	/** By `version-` and the number of the version. */
	readonly countersigned: Readonly<Record<string, Countersign>>;
	/** Until which day the service keeps this plan. */
	readonly keepUntil: string | null;
	/** The id of the plan that this is a second copy of: both stand until staff have put them together. */
	readonly copyOf: string | null;
}

/** The key of the whole plan among its sections. */
export const wholePlan = 'whole-plan';

/** How much of the second life one plan may hold. */
export const lifeLimits = { diary: 3000, checks: 300, slips: 1000, actions: 300 } as const;

/** Before anything of it was said. */
export const emptyLife: Life = {
	diary: {},
	checks: {},
	slips: {},
	actions: {},
	agreements: {},
	capacity: {},
	countersigned: {},
	keepUntil: null,
	copyOf: null
};
