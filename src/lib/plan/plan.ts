import type { PackReference } from '#lib/programme/programme.ts';
import type { Answer, SaidBy } from './answers.ts';
import type { Life } from './life.ts';
import type { CommunicationNeed, ShareBasis } from './needs.ts';
import type { RiskPlan } from './risk-plan.ts';
import type { ManSettings } from './settings.ts';

/** Who reads paper (or a screen) made from a plan. */
export type Reader = 'man' | 'carer' | 'care-manager' | 'wallet';
export const readers: readonly Reader[] = ['man', 'carer', 'care-manager', 'wallet'];

/** I, or "a man like me" for who finds "I" too near (domain.md 4.5). */
export type Voice = 'i' | 'he';

/** 1: one to three words. 2: easy. 3: with a reason. */
export type WordLevel = 1 | 2 | 3;

/** Staff words about one step, kept apart from his answer under the same key. They can never overwrite it. */
export interface StaffNote {
	readonly words: string;
	readonly at: string;
}

/** A member of staff held this card against his rules, and it may print. */
export interface RuleCheck {
	/** Initials of who checked. */
	readonly by: string;
	readonly at: string;
}

/** What was settled about one section and one reader. */
export interface Share {
	readonly shown: boolean;
	readonly basis: ShareBasis;
	/** When it was settled: a moment in UTC. */
	readonly at: string;
}

/** Section by section and reader by reader; what is not settled falls back to the default in `report`. */
export type Sharing = Readonly<Record<string, Readonly<Partial<Record<Reader, Share | undefined>>>>>;

export const planFormat = 'steady-plan';
export const planFormatVersion = 5;

/** How a man showed, at the end of a journey, what it is about. Told in words, never counted. */
export interface TeachBack {
	readonly how: (typeof teachBackWays)[number];
	/** Who says so. */
	readonly by: SaidBy;
	readonly at: string;
}
export const teachBackWays = ['on-his-own', 'with-help', 'needs-help'] as const;

/**
 * The plan file, version 5: everything a man has said, how he wants to see and hear it, who may read it, what staff add, and
 * what became of it since.
 */
export interface Plan extends Life {
	readonly format: typeof planFormat;
	readonly formatVersion: typeof planFormatVersion;
	readonly id: string;
	/** The base pack first, then its add-ons. */
	readonly packs: readonly PackReference[];
	readonly language: string;
	readonly voice: Voice;
	readonly level: WordLevel;
	/** What he wants to be called: a name, initials or an alias. */
	readonly name: string;
	readonly needs: readonly CommunicationNeed[];
	readonly settings: ManSettings;
	readonly answers: Readonly<Record<string, Answer>>;
	readonly staff: Readonly<Record<string, StaffNote>>;
	readonly ruleChecks: Readonly<Record<string, RuleCheck>>;
	readonly sharing: Sharing;
	/** Staff words for the care manager, apart from his. */
	readonly risk: RiskPlan;
	/** By the id of a journey. */
	readonly teachBack: Readonly<Record<string, TeachBack>>;
	/** How many times he agreed his plan: 0 is a draft. */
	readonly version: number;
	readonly agreedAt: string | null;
	readonly createdAt: string;
	readonly changedAt: string;
}
