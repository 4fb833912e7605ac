import type { PlanBeginning } from '#lib/plan/edits.ts';
import type { BackupTools } from '#lib/ports/backups.ts';
import type { BoardTools } from '#lib/ports/board.ts';
import type { Clock, NewId } from '#lib/ports/clock.ts';
import type { EditorLock } from '#lib/ports/editor-lock.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { Photographer } from '#lib/ports/photographer.ts';
import type { OwnPacks } from '#lib/ports/own-packs.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { Recorder } from '#lib/ports/recorder.ts';
import type { Sounds } from '#lib/ports/clips.ts';
import type { SafetyDoor } from '#lib/ports/survey.ts';
import type { LanguageShelf } from '#lib/words/languages.ts';
import type { ProgrammeShelf } from './programmes.ts';
import type { VaultTools, WakeVault } from './vault-session.svelte.ts';

/** Everything the app needs from outside; put together in `wiring`. */
export interface AppParts {
	readonly store: PlanStore;
	readonly clock: Clock;
	readonly newId: NewId;
	readonly shelf: ProgrammeShelf;
	/** The languages that this app holds; loaded when another than en-GB is wanted. */
	readonly shelfOfLanguages?: () => Promise<LanguageShelf>;
	/** Loaded only when Paper opens: it is heavy. */
	readonly paperTools: () => Promise<PaperTools>;
	/** Loaded only when somebody wants to record. */
	readonly recorder: () => Promise<Recorder>;
	/** What reads aloud; loaded at the first tap on "Listen". */
	readonly sounds: () => Promise<Sounds>;
	/** Called in the tap itself: some browsers speak only inside one. */
	readonly wakeVoice: () => void;
	/** Loaded only when somebody picks a photo. */
	readonly photographer: () => Promise<Photographer>;
	/** The vault of this device. */
	readonly vault: WakeVault;
	/** Finds what this device lost, and puts it back. */
	readonly safety?: () => Promise<SafetyDoor>;
	/** Lets one window at a time change a plan; loaded with the first plan. */
	readonly editorLock?: () => Promise<EditorLock>;
	/** What only staff screens and the lock page need; loaded there. */
	readonly vaultTools: () => Promise<VaultTools>;
	/** The programmes of the service; loaded on their page. */
	readonly ownPacks?: () => Promise<OwnPacks>;
	/** What the pages about backups need; loaded there. */
	readonly backupTools: () => Promise<BackupTools>;
	/** What the board of all plans needs; loaded there. */
	readonly boardTools?: () => Promise<BoardTools>;
}

/** What staff choose for a new plan. */
export type NewPlan = Pick<PlanBeginning, 'name' | 'voice' | 'needs' | 'packs'> &
	Partial<Pick<PlanBeginning, 'language'>>;
