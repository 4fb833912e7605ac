import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { lockedError, type Sealer } from '#lib/ports/sealer.ts';
import type { VaultDoor, VaultProblem } from '#lib/ports/vault.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { sealPlainRecords } from '#lib/storage/seal-plain-records.ts';
import { doorOf } from '#lib/vault/door.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { database } from './browser-database.ts';

/** The vault of this browser, and what seals with its keys. */
export interface BrowserVault {
	readonly door: Result<VaultDoor, VaultProblem>;
	readonly sealer: Sealer;
}

let waking: Promise<BrowserVault> | undefined;

/** Wakes the vault once for the whole app. Where it is damaged, how the device is set can still be read, and nothing else. */
export function browserVault(): Promise<BrowserVault> {
	waking ??= wake();
	return waking;
}

async function wake(): Promise<BrowserVault> {
	const woken = await Vault.wake({
		crypto,
		store: createDexieVaultStore(database),
		now: () => ({ wall: Date.now(), steady: performance.now() })
	});
	if (!woken.ok) return { door: refuse(woken.problem), sealer: shutSealer };
	const sealer = sealerFor(woken.value, plainSealer);
	return { door: succeed(doorOf(woken.value, () => sealPlainRecords(database, sealer))), sealer };
}

function shut(): Promise<never> {
	return Promise.reject(Object.assign(new Error('The vault cannot be read.'), { name: lockedError }));
}

const shutSealer: Sealer = {
	seal: (value, place) => (place.kind === 'device' ? plainSealer.seal(value, place) : shut()),
	open: (envelope, place) => (place.kind === 'device' ? plainSealer.open(envelope, place) : shut()),
	mark: shut,
	forget: shut
};
