import { createHash } from 'node:crypto';
import { sealWithPhrase, type Bytes } from '#lib/backup/age-box.ts';
import { createBackups } from '#lib/backup/backups.ts';
import type { BackupParts } from '#lib/backup/parts.ts';
import { restoreMedium } from '#lib/plan/media-schema.ts';
import { restore } from '#lib/plan/restore.ts';
import type { Arrival, ArrivingPlan, Backups, IncomingFile, SealedFile } from '#lib/ports/backups.ts';
import type { Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import { newPhrase, phraseWords, readPhrase } from '#lib/vault/phrases.ts';
import { createMemoryPlanStore } from '../fakes/memory-plan-store.ts';
import { createMemorySecrets, type MemorySecrets } from '../fakes/memory-secrets.ts';
import { findSmallProgramme } from './small-pack.ts';
import { got } from './vault.ts';

/** A device with plans of the small pack, and its backups. */
export interface BackupDevice {
	readonly store: PlanStore;
	readonly secrets: MemorySecrets;
	readonly backups: Backups;
	readonly parts: BackupParts;
	readonly clock: { now: string };
}

let devices = 0;

/** A cost that a test can pay hundreds of times. The app has no way to ask for it. */
const cheapCost = 4;

export function newBackupDevice(otherwise: Partial<BackupParts> = {}): BackupDevice {
	devices += 1;
	const own = devices;
	let ids = 0;
	const clock = { now: '2026-11-22T10:00:00.000Z' };
	const secrets = createMemorySecrets();
	const store = createMemoryPlanStore(findSmallProgramme);
	const parts: BackupParts = {
		crypto: globalThis.crypto,
		digest: async (text) => createHash('sha256').update(text, 'utf8').digest('hex'),
		store,
		secrets,
		clock: { now: () => clock.now, today: () => clock.now.slice(0, 10) },
		newId: () => `copy${String(own).padStart(8, '0')}${String((ids += 1)).padStart(8, '0')}`,
		phrases: {
			make: () => newPhrase((count) => globalThis.crypto.getRandomValues(new Uint8Array(count))),
			read: readPhrase,
			words: phraseWords
		},
		openPaper: async () => ({ ok: false, problem: { kind: 'no-plan' } }),
		app: '0.1.0',
		sealWithPhrase: (phrase, bytes) => sealWithPhrase(phrase, bytes, cheapCost),
		restorePlan: async (file) => {
			const plan = restore(file, findSmallProgramme);
			return plan.ok ? plan.value : undefined;
		},
		restoreMedium: async (file) => {
			const medium = restoreMedium(file);
			return medium.ok ? medium.value : undefined;
		},
		missingPacks: async () => [],
		...otherwise
	};
	return { store: parts.store, secrets, backups: createBackups(parts), parts, clock };
}

/** Saves the states of one plan, one after the other. */
export async function savePlan(
	{ store }: Pick<BackupDevice, 'store'>,
	states: readonly Plan[],
	media: readonly Medium[] = []
): Promise<void> {
	const [first] = states;
	if (first === undefined) return;
	for (const medium of media) got(await store.saveMedium(first.id, medium));
	const found = await store.load(first.id);
	let end = found.ok ? found.value : null;
	for (const state of states) end = got(await store.save(state, end));
}

/** Gives a device a service key, and gives its secret half. */
export async function withServiceKey({ backups }: Pick<BackupDevice, 'backups'>): Promise<string> {
	const made = await backups.newServiceKey();
	got(await made.keep(made.secret.slice(-6)));
	return made.secret;
}

/** A file as the browser hands it over. */
export function incoming(bytes: Uint8Array, size: number = bytes.length): IncomingFile {
	return { size, bytes: async () => bytes };
}

/** The one file of a backup. */
export function onlyFile(files: readonly SealedFile[]): Bytes {
	const [file, ...more] = files;
	if (file === undefined || more.length > 0) throw new Error(`There are ${files.length} files.`);
	return file.bytes;
}

/** The one plan that came, readable. */
export function onlyPlan({ plans }: Arrival): Extract<ArrivingPlan, { kind: 'plan' }> {
	const [plan, ...more] = plans;
	if (plan?.kind !== 'plan' || more.length > 0) throw new Error('There is not one readable plan.');
	return plan;
}
