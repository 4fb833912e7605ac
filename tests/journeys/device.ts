import { pbkdf2Sync } from 'node:crypto';
import 'fake-indexeddb/auto';
import type { BrowserContext } from '@playwright/test';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { createDexiePlanStore } from '#lib/storage/dexie-plan-store.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { openPlanDatabase, type PlanDatabase } from '#lib/storage/plan-database.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import { Vault } from '#lib/vault/vault.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { got } from '../builders/vault.ts';
import { knowKeys, type KnownKey } from '../in-page/known-keys.ts';

/** Everything that lies in a database: its version, its stores, and their rows. */
interface Dump {
	readonly version: number;
	readonly stores: readonly StoreDump[];
}

interface StoreDump {
	readonly name: string;
	readonly keyPath: string | readonly string[] | null;
	readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[] }[];
	readonly rows: readonly unknown[];
}

/** A device that staff have set up with the app's own code: here, and then put into the browser. */
export interface SetUpDevice {
	readonly phrase: string;
	readonly recoveryCode: string;
	readonly store: PlanStore;
	readonly dump: () => Promise<Dump>;
	/** What the phrase gives, worked out once. */
	readonly keys: readonly KnownKey[];
}

let setUp: Promise<SetUpDevice> | undefined;

/** One device for all tests of a worker: making its vault takes a while. */
export function deviceOfTests(): Promise<SetUpDevice> {
	setUp ??= make();
	return setUp;
}

async function make(): Promise<SetUpDevice> {
	const database = openPlanDatabase('steady');
	const kept = createDexieVaultStore(database);
	const vault = got(
		await Vault.wake({
			crypto,
			store: kept,
			now: () => ({ wall: 0, steady: 0 }),
			// The least that the app takes, so that a phrase opens as fast as it may.
			bounds: { least: 1_000_000, most: 1_000_000 }
		})
	);
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const store = createDexiePlanStore(database, {
		sealer: sealerFor(vault, plainSealer),
		digest: sha256,
		restorePlan: async () => undefined,
		restoreMedium: async () => undefined
	});
	const { phrase, recoveryCode } = made;
	const keys = keysOf(got(await kept.read()).vault, phrase);
	return { phrase, recoveryCode, store, dump: () => dumpOf(database), keys };
}

/** What a phrase gives at each way in for staff. */
function keysOf(vault: unknown, phrase: string): readonly KnownKey[] {
	const slots: readonly unknown[] = Object(vault).slots;
	return slots
		.map((slot) => Object(slot))
		.filter(({ kind }) => kind === 'staff')
		.map(({ salt: text, iterations }) => {
			const salt = Buffer.from(text, 'base64');
			return { phrase, salt: [...salt], iterations, key: [...pbkdf2Sync(phrase, salt, iterations, 32, 'sha256')] };
		});
}

async function dumpOf(database: PlanDatabase): Promise<Dump> {
	const backend = database.backendDB();
	const stores = await Promise.all(
		database.tables.map(async (table) => {
			const { keyPath, indexNames } = backend.transaction(table.name).objectStore(table.name);
			const object = backend.transaction(table.name).objectStore(table.name);
			const indexes = [...indexNames].map((name) => ({ name, keyPath: object.index(name).keyPath }));
			return { name: table.name, keyPath, indexes, rows: await table.toArray() };
		})
	);
	return { version: backend.version, stores };
}

/** The rows that a plan has on the device of the tests, saved there by the app's own code. */
export async function rowsOf(plans: readonly Plan[]): Promise<Dump> {
	const { store, dump } = await deviceOfTests();
	for (const plan of plans) {
		await store.remove(plan.id);
		got(await store.save(plan, null));
	}
	const wanted: readonly unknown[] = plans.map(({ id }) => id);
	const { version, stores } = await dump();
	const isOf = (row: unknown): boolean => {
		const { id, plan } = Object(row);
		return wanted.includes(id) || wanted.includes(plan);
	};
	return { version, stores: stores.map((each) => ({ ...each, rows: each.rows.filter(isOf) })) };
}

/** Sets every page of a context on a device that has its vault, and nothing else. */
export async function setUpIn(context: BrowserContext): Promise<void> {
	const { dump } = await deviceOfTests();
	const { version, stores } = await dump();
	const ofDevice = stores.map((store) =>
		['heads', 'revisions', 'media', 'places'].includes(store.name) ? { ...store, rows: [] } : store
	);
	await context.addInitScript(putDevice, { version, stores: ofDevice });
}

/**
 * Types the phrase wherever it is asked for: staff who stand beside the device. The browser knows what the phrase gives:
 * tests about the lock itself have nobody at hand, and there it works it out.
 */
export async function staffAtHandIn(context: BrowserContext): Promise<void> {
	const { phrase, keys } = await deviceOfTests();
	await context.addInitScript(knowKeys, keys);
	await context.addInitScript((words: string) => {
		// Nothing in here has a name: tools that name functions would ask for a helper that the page does not have.
		new MutationObserver(() => {
			const field = document.querySelector('input#phrase');
			if (!(field instanceof HTMLInputElement) || field.value !== '' || field.dataset['typed'] === 'yes') return;
			field.dataset['typed'] = 'yes';
			field.value = words;
			field.dispatchEvent(new Event('input', { bubbles: true }));
			field.form?.requestSubmit();
		}).observe(document, { childList: true, subtree: true });
	}, phrase);
}

/** Runs in the page, before the app: makes the database where there is none yet. What was asked first comes first. */
export function putDevice({ version, stores }: Dump): void {
	// A test that takes the database away says so: it must not come again by itself.
	if (location.protocol === 'about:' || localStorage.getItem('test-database') === 'gone') return;
	const opening = indexedDB.open('steady', version);
	opening.onupgradeneeded = ({ oldVersion }) => {
		if (oldVersion > 0) return;
		for (const { name, keyPath, indexes } of stores) {
			const path = typeof keyPath === 'string' || keyPath === null ? keyPath : [...keyPath];
			const store = opening.result.createObjectStore(name, { keyPath: path });
			for (const index of indexes)
				store.createIndex(index.name, typeof index.keyPath === 'string' ? index.keyPath : [...index.keyPath]);
		}
		const { transaction } = opening;
		for (const { name, rows } of stores) for (const row of rows) transaction?.objectStore(name).put(row);
	};
	opening.onsuccess = () => opening.result.close();
}
