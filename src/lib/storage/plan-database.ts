import { Dexie, type Table } from 'dexie';
import type { Envelope } from './envelope.ts';

/** The end of a plan's chain, and the plan as it stands there. */
export interface HeadRecord {
	readonly id: string;
	readonly sequence: number;
	readonly hash: string;
	readonly changedAt: string;
	readonly summary: Envelope;
	readonly plan: Envelope;
}

/** One link of the chain. Written once, never changed. */
export interface RevisionRecord {
	readonly plan: string;
	readonly sequence: number;
	readonly hash: string;
	readonly revision: Envelope;
}

/** A remembered thing: where he stopped in a plan, or how the device is set. */
export interface MemoryRecord {
	readonly key: string;
	readonly value: Envelope;
}

/** A text that staff recorded on this device. The key is the digest of language and text; both stand in the envelope. */
export interface ClipRecord {
	readonly key: string;
	readonly clip: Envelope;
}

/** The tables. `[plan+sequence]` is added, never put: two saves after the same revision cannot both succeed. */
export interface PlanDatabase extends Dexie {
	readonly heads: Table<HeadRecord, string>;
	readonly revisions: Table<RevisionRecord, [string, number]>;
	readonly memory: Table<MemoryRecord, string>;
	readonly clips: Table<ClipRecord, string>;
}

/** Opens the database by name. Chrome is asked to reach the disk before it says that a save is done. */
export function openPlanDatabase(name: string): PlanDatabase {
	const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
	database.version(1).stores({ heads: 'id', revisions: '[plan+sequence], plan', memory: 'key' });
	// What is not named stays as it was.
	database.version(2).stores({ clips: 'key' });
	return Object.assign(database, {
		heads: database.table<HeadRecord, string>('heads'),
		revisions: database.table<RevisionRecord, [string, number]>('revisions'),
		memory: database.table<MemoryRecord, string>('memory'),
		clips: database.table<ClipRecord, string>('clips')
	});
}
