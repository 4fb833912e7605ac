import { Dexie, type Table } from 'dexie';
import type { Envelope } from '#lib/ports/sealer.ts';
import type { PlanKeyRecord, VaultRecord } from '#lib/ports/vault-store.ts';
import { refuseNewer, schemaNumber, type FenceRecord } from './schema-number.ts';
import { hideDates, splitMemory } from './older-records.ts';
import { upgradeError } from './problems.ts';

/** The end of a plan's chain, and the plan as it stands there. Ids, sequence and marks stand in clear, and nothing else. */
export interface HeadRecord {
	readonly id: string;
	readonly sequence: number;
	/** A mark of the hash of the last revision. */
	readonly hash: string;
	readonly summary: Envelope;
	readonly plan: Envelope;
	/**
	 * The sequence from which the chain is whole, when earlier revisions were lost: the revision there holds the whole plan.
	 * While it is greater than the head's own sequence, the next save writes it.
	 */
	readonly from?: number;
}

/** One link of the chain. Written once, never changed. */
export interface RevisionRecord {
	readonly plan: string;
	readonly sequence: number;
	readonly hash: string;
	readonly revision: Envelope;
}

/** A drawing, a photo or a recording of one plan. */
export interface MediumRecord {
	readonly plan: string;
	readonly id: string;
	readonly medium: Envelope;
}

/** The page where he stopped in a plan. */
export interface PlaceRecord {
	readonly plan: string;
	readonly place: Envelope;
}

/** How the device is set. */
export interface MemoryRecord {
	readonly key: string;
	readonly value: Envelope;
}

/** A text that staff recorded on this device. The key is a mark of language and text; both stand in the envelope. */
export interface ClipRecord {
	readonly key: string;
	readonly clip: Envelope;
}

/** A row of the table of the vault: itself, how many wrong phrases there were, or under which vault all records are. */
export type VaultRow =
	| { readonly key: 'vault'; readonly value: VaultRecord }
	| { readonly key: 'tries'; readonly value: number }
	| { readonly key: 'sealed'; readonly value: string };

/** The tables. `[plan+sequence]` is added, never put: two saves after the same revision cannot both succeed. */
export interface PlanDatabase extends Dexie {
	readonly heads: Table<HeadRecord, string>;
	readonly revisions: Table<RevisionRecord, [string, number]>;
	readonly places: Table<PlaceRecord, string>;
	readonly memory: Table<MemoryRecord, string>;
	readonly clips: Table<ClipRecord, string>;
	readonly media: Table<MediumRecord, [string, string]>;
	readonly vault: Table<VaultRow, string>;
	readonly planKeys: Table<PlanKeyRecord, string>;
	readonly fence: Table<FenceRecord, string>;
}

/**
 * Opens the database by name, among the usual databases of the browser or among others. Chrome is asked to reach the disk
 * before it says that a save is done.
 */
export function openPlanDatabase(name: string, elsewhere?: IDBFactory): PlanDatabase {
	const place = elsewhere === undefined ? {} : { indexedDB: elsewhere };
	const database = new Dexie(name, { chromeTransactionDurability: 'strict', ...place });
	database.version(1).stores({ heads: 'id', revisions: '[plan+sequence], plan', memory: 'key' });
	// What is not named stays as it was.
	database.version(2).stores({ clips: 'key' });
	database.version(3).stores({ media: '[plan+id], plan' });
	database
		.version(4)
		.stores({ places: 'plan', vault: 'key', planKeys: 'plan' })
		.upgrade((transaction) =>
			upgrading(async () => {
				await transaction.table('heads').toCollection().modify(hideDates);
				const { places, device } = splitMemory(await transaction.table('memory').toArray());
				await transaction.table('places').bulkPut(places);
				await transaction.table('memory').clear();
				await transaction.table('memory').bulkPut(device);
			})
		);
	database
		.version(schemaNumber)
		.stores({ fence: 'key', heads: 'id, [id+sequence]' })
		.upgrade((transaction) =>
			upgrading(async () => {
				await transaction.table('fence').put(ownFence);
			})
		);
	database.on('populate', (transaction) => transaction.table('fence').add(ownFence));
	// Asked at each opening: a window of an older app is closed by an upgrade, and opens again by itself.
	database.on(
		'ready',
		async (opened) => {
			const row: FenceRecord | undefined = await opened.table('fence').get('schema');
			refuseNewer(row);
		},
		true
	);
	return Object.assign(database, {
		heads: database.table<HeadRecord, string>('heads'),
		revisions: database.table<RevisionRecord, [string, number]>('revisions'),
		places: database.table<PlaceRecord, string>('places'),
		memory: database.table<MemoryRecord, string>('memory'),
		clips: database.table<ClipRecord, string>('clips'),
		media: database.table<MediumRecord, [string, string]>('media'),
		vault: database.table<VaultRow, string>('vault'),
		planKeys: database.table<PlanKeyRecord, string>('planKeys'),
		fence: database.table<FenceRecord, string>('fence')
	});
}

const ownFence: FenceRecord = { key: 'schema', number: schemaNumber };

/** A step to a newer version. When it fails, the browser takes all of it back, and the store says so by this name. */
async function upgrading(work: () => Promise<void>): Promise<void> {
	try {
		await work();
	} catch (thrown) {
		throw Object.assign(new Error('The database could not be brought up to this version.', { cause: thrown }), {
			name: upgradeError
		});
	}
}
