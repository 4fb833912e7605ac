import type { Result } from '#lib/base/result.ts';
import type { Medium, MediumKind } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Head, Revision } from '#lib/plan/revisions.ts';

/**
 * Why a store did not do what was asked. Nothing was changed.
 * full: no space left. forbidden: this browser does not let us keep anything. damaged: the record cannot be read.
 * conflict: someone saved in between. missing: there is no such plan. locked: its key is not in memory. newer: the records
 * are of a newer version of the app: this window has to be loaded again. stuck: the browser stopped writing and does not
 * say why; mostly the disk is full. spoiled: the database itself cannot be read. upgrade: it could not be brought up to
 * this version, and is as it was. no-pack: the programme that the plan was made with is not on this device. broken: something
 * else went wrong.
 */
export type StoreProblem =
	| 'full'
	| 'forbidden'
	| 'damaged'
	| 'conflict'
	| 'missing'
	| 'locked'
	| 'newer'
	| 'stuck'
	| 'spoiled'
	| 'upgrade'
	| 'no-pack'
	| 'broken';

/** The error of a plan whose programme is not on this device. The store says `no-pack` for it. */
export const noPackError = 'NoPackError';

/** A plan as it is kept: what he said, and the end of its chain of revisions. */
export interface StoredPlan {
	readonly plan: Plan;
	readonly head: Head;
}

/** What the first page shows of a plan, without opening the plan itself. */
export interface PlanSummary {
	readonly id: string;
	/** What he wants to be called; undefined when the record cannot be read. */
	readonly name: string | undefined;
	/** Undefined when the record cannot be read. */
	readonly changedAt: string | undefined;
	/** How often it was saved: the sequence of its last revision. */
	readonly saves: number;
	/** The id of the plan that it is a second copy of: both stand until staff have put them together. */
	readonly copyOf?: string;
}

/** Where he stopped: a plan, and a page in it. */
export interface LastPlace {
	readonly plan: string;
	readonly page: string;
}

/** How this device shows things; nothing about a man. */
export interface DeviceSettings {
	readonly contrast: 'usual' | 'high';
	/** The language of the app, where it is not en-GB. A plan has a language of its own. */
	readonly language?: string;
	/** Staff have switched on languages that no reader has checked yet. */
	readonly withDraftLanguages?: boolean;
	/** The voice that staff chose for a language, by name. */
	readonly voices?: Readonly<Record<string, string>>;
	/** Whether "Use headphones?" was said here. */
	readonly saidHeadphones?: boolean;
	/** After how many minutes untouched the vault locks: 1 to 10. */
	readonly idleMinutes?: number;
	/** Whom the service says to ring. It is shown when the device is locked too. */
	readonly serviceLine?: ServiceLine;
	/** Where the device is used, as two capital letters: whom Help says to ring. Nothing means the United Kingdom. */
	readonly country?: string;
	/** Staff are to be asked for a backup. It is shown when the device is locked too, and says nothing of a man. */
	readonly isBackupDue?: boolean;
}

/** The line of the service that a man, or whoever finds the device, can ring. */
export interface ServiceLine {
	readonly name: string;
	readonly phone: string;
}

/** What is remembered about the device, beside the plans. */
export interface DeviceMemory {
	readonly settings: DeviceSettings;
	/** The plan that was open when the app went away; null after "Stop for today". */
	readonly open: string | null;
	/** "Hide" was tapped, and staff have not opened again. */
	readonly isHidden: boolean;
}

/**
 * Keeps plans. It may seal them on the way in and open them on the way out: nobody above sees how.
 * Every call gives a value or one problem word, and never throws.
 */
export interface PlanStore {
	/**
	 * All plans on this device that may be opened now, last changed first; unreadable ones last. `locked` when there are
	 * plans and none may be opened.
	 */
	readonly list: () => Promise<Result<readonly PlanSummary[], StoreProblem>>;
	/** One plan, checked whole. A damaged head is rebuilt from the revisions where that is possible. */
	readonly load: (id: string) => Promise<Result<StoredPlan, StoreProblem>>;
	/**
	 * Saves a plan as the next revision after `before` (null for a new plan). `conflict` when `before` is no longer the
	 * end of the chain: nobody overwrites what they have not seen.
	 */
	readonly save: (plan: Plan, before: StoredPlan | null) => Promise<Result<StoredPlan, StoreProblem>>;
	/** The whole chain of a plan, first to last, with its links checked. */
	readonly history: (id: string) => Promise<Result<readonly Revision[], StoreProblem>>;
	/** All that is kept of a plan, as it lies there, readable or not: for a rescue copy. */
	readonly rawCopy: (id: string) => Promise<Result<string, StoreProblem>>;
	/** Removes a plan, its chain, its drawings, photos and recordings. */
	readonly remove: (id: string) => Promise<Result<null, StoreProblem>>;
	/**
	 * Keeps a drawing, a photo or a recording beside a plan. It comes before the answer that names it, so that no answer
	 * ever names what is not kept.
	 */
	readonly saveMedium: (plan: string, medium: Medium) => Promise<Result<null, StoreProblem>>;
	/** One medium of a plan, checked whole: `damaged` when it is not one. */
	readonly loadMedium: (plan: string, id: string) => Promise<Result<Medium, StoreProblem>>;
	/** Removes one medium for good, after the last answer that named it. One that is not there is no problem. */
	readonly removeMedium: (plan: string, id: string) => Promise<Result<null, StoreProblem>>;
	/**
	 * The id under which a plan keeps what he has begun on a page, of one kind: always the same one, and it tells nobody who
	 * reads the disk which page that is.
	 */
	readonly begunId: (plan: string, page: string, kind: MediumKind) => Promise<Result<string, StoreProblem>>;
	/** Where he stopped in a plan; undefined when nowhere yet. */
	readonly recallPlace: (plan: string) => Promise<Result<string | undefined, StoreProblem>>;
	readonly rememberPlace: (place: LastPlace) => Promise<Result<null, StoreProblem>>;
	readonly recallDevice: () => Promise<Result<DeviceMemory, StoreProblem>>;
	readonly rememberDevice: (memory: DeviceMemory) => Promise<Result<null, StoreProblem>>;
}

/** What a device remembers before anyone said anything. */
export const freshMemory: DeviceMemory = { settings: { contrast: 'usual' }, open: null, isHidden: false };
