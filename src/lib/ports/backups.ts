import type { Result } from '#lib/base/result.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Change } from '#lib/plan/revisions.ts';
import type { CodeScanner } from './code-scanner.ts';
import type { StoreProblem } from './plan-store.ts';

/** A key as people see it, so that two of them can say whether both devices mean the same one. */
export interface ShownKey {
	/** What staff call the device; '' when it has no name. */
	readonly name: string;
	/** The age key. */
	readonly recipient: string;
	/** One line for a code or a file. */
	readonly text: string;
	/** Six words to read out to each other; none for a key that Steady did not make. */
	readonly words: readonly string[];
}

/** How backups stand on this device. Readable only for staff. */
export interface BackupStanding {
	readonly device: ShownKey;
	/** The service's recovery key: its public half, for a look at the sheet in the safe. Null when there is none yet. */
	readonly serviceKey: string | null;
	readonly last: LastBackup | null;
	readonly known: readonly ShownKey[];
}

/** The last backup that staff said is in its safe place. */
export interface LastBackup {
	readonly at: string;
	/** The sequence that each plan had. */
	readonly plans: Readonly<Record<string, number>>;
}

/** A new recovery key of the service. Its secret half is shown once, and is kept nowhere here. */
export interface NewServiceKey {
	readonly secret: string;
	readonly recipient: string;
	/** Uses it from now on, when the last six letters of the secret half were typed. */
	readonly keep: (typedEnd: string) => Promise<Result<null, StoreProblem | 'differs'>>;
}

/** A sealed file, ready to be saved. Its name says nothing of a man. */
export interface SealedFile {
	readonly name: string;
	readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A backup that was made: one file, or several when there is much in it. */
export interface MadeBackup {
	readonly files: readonly SealedFile[];
	readonly plans: number;
	/** Plans that cannot be read on this device, and so are not in it. */
	readonly unread: number;
	/** Staff say that all files lie where they belong. */
	readonly keep: () => Promise<Result<null, StoreProblem>>;
}

/** One plan, sealed for another device: by that device's key, or under a phrase that is told by word of mouth. */
export interface SentPlan {
	readonly files: readonly SealedFile[];
	readonly phrase: string | undefined;
}

/** Why nothing was sealed. no-service-key: a backup that only this device opens would be none. */
export type SealProblem = StoreProblem | 'no-service-key';

/**
 * Why a file was not opened; nothing has changed. too-big, refused: it is not one that Steady wrote, or is damaged.
 * newer: a later Steady wrote it. not-for-us: it is sealed for others. needs-phrase: it asks for five words. wrong-phrase:
 * others were typed. wrong-key: what was typed is no recovery key. paper-needs-words, paper-wrong-words: a paper that is
 * locked. paper-no-plan: a paper, or another PDF, that carries no plan. paper-two-plans: one that carries several things.
 */
export type OpenProblem =
	| StoreProblem
	| 'too-big'
	| 'refused'
	| 'newer'
	| 'not-for-us'
	| 'needs-phrase'
	| 'wrong-phrase'
	| 'wrong-key'
	| 'paper-needs-words'
	| 'paper-wrong-words'
	| 'paper-no-plan'
	| 'paper-two-plans';

/** A file as it comes from the device: its size is known before its bytes are. */
export interface IncomingFile {
	readonly size: number;
	readonly bytes: () => Promise<Uint8Array>;
}

/** What staff typed to open a file with: the words of a file, the words that open a paper, or the recovery key. */
export interface TypedOpener {
	readonly kind: 'phrase' | 'paper-words' | 'service-key';
	readonly typed: string;
}

/** Who wrote a file. */
export type Sender =
	| { readonly kind: 'this-device' }
	| { readonly kind: 'known'; readonly name: string }
	/** `remember` makes it a known one, after staff have compared the words. */
	| {
			readonly kind: 'unknown';
			readonly key: ShownKey;
			readonly remember: (name: string) => Promise<Result<null, StoreProblem>>;
	  }
	/** A file without a lock: nobody can tell. */
	| { readonly kind: 'nobody' }
	/** A paper that carries its plan. */
	| { readonly kind: 'paper' };

/**
 * How a plan in a file stands to the one of the same id here. new: there is none here. same: it says the same. ahead: the
 * file goes on from what is here. behind: what is here goes on from the file. apart: both were changed.
 */
export type Relation = 'new' | 'same' | 'ahead' | 'behind' | 'apart';

/** What staff can do with a plan in a file. Nothing here is ever overwritten. */
export type Choice =
	/** It comes to this device. */
	| 'add'
	/** What the file says becomes the next state of the plan here. The states before stay in its history. */
	| 'take-in'
	/** The same, where neither goes on from the other: what a paper says takes the place of what is here. */
	| 'replace'
	/** It comes as a plan of its own, beside the one here. */
	| 'keep-both';

/** A plan in an opened file. */
export type ArrivingPlan =
	| {
			readonly kind: 'plan';
			readonly plan: Plan;
			/** The plan of the same id on this device. */
			readonly here: Plan | undefined;
			readonly relation: Relation;
			/** False when the file leaves out sections that its reader may not see. */
			readonly isWhole: boolean;
			/** The states that he agreed before, as far as the file tells them, first to last. */
			readonly agreed: readonly Plan[];
			/** Where the two differ, from here to the file: which field, which step. Empty for a new one. */
			readonly differences: readonly Pick<Change, 'field' | 'entry'>[];
			/** Drawings, photos and recordings in the file that are not here. */
			readonly newMedia: number;
			/** Those that the plan names, and that are neither here nor in this file. */
			readonly missingMedia: number;
			readonly choices: readonly Choice[];
			/** Does what staff chose. `conflict`: the plan here has changed since the file was opened; look again. */
			readonly take: (choice: Choice, nameOfCopy: string) => Promise<Result<null, StoreProblem>>;
	  }
	/** It cannot be read: it needs a later Steady, or programmes whose files have to be loaded first, or is no valid plan. */
	| { readonly kind: 'unreadable'; readonly isNewer: boolean; readonly needs: Plan['packs'] };

/** An opened file. */
export interface Arrival {
	readonly sender: Sender;
	/** Undefined for a file without a lock. */
	readonly exportedAt: string | undefined;
	readonly plans: readonly ArrivingPlan[];
}

/** Backups, and moving a plan to another device. Every call gives a value or one problem word, and never throws. */
export interface Backups {
	readonly standing: () => Promise<Result<BackupStanding, StoreProblem>>;
	readonly nameDevice: (name: string) => Promise<Result<null, StoreProblem>>;
	readonly newServiceKey: () => Promise<NewServiceKey>;
	/** Uses a service key that was made on another device: its public half, or its secret half from the sheet. */
	readonly useServiceKey: (typed: string) => Promise<Result<null, StoreProblem | 'wrong-key'>>;
	readonly makeBackup: () => Promise<Result<MadeBackup, SealProblem>>;
	/** The key of another device in a scanned, typed or loaded text; undefined when there is none in it. */
	readonly readKey: (text: string) => Promise<ShownKey | undefined>;
	/** Seals a plan for another device, and remembers that device when Steady made its key. */
	readonly sendTo: (plan: string, key: ShownKey) => Promise<Result<SentPlan, StoreProblem>>;
	readonly sendWithPhrase: (plan: string) => Promise<Result<SentPlan, StoreProblem>>;
	readonly open: (file: IncomingFile, typed?: TypedOpener) => Promise<Result<Arrival, OpenProblem>>;
}

/** What the pages about backups need. Each part loads when it is used, and rejects when it could not be loaded. */
export interface BackupTools {
	/**
	 * Whether staff are to be asked for a backup now; without the code that makes one. `hasSat`: a sitting in which something
	 * was kept has ended since they were last asked.
	 */
	readonly isDue: (hasSat: boolean) => Promise<Result<boolean, StoreProblem>>;
	readonly backups: () => Promise<Backups>;
	readonly scanner: () => Promise<CodeScanner>;
}
