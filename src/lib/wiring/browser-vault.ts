import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { lockedError, type Sealer } from '#lib/ports/sealer.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { VaultDoor, VaultProblem } from '#lib/ports/vault.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { plainSealer } from '#lib/storage/envelope.ts';
import { sealPlainRecords } from '#lib/storage/seal-plain-records.ts';
import { doorOf } from '#lib/vault/door.ts';
import { sealerFor } from '#lib/vault/vault-sealer.ts';
import { Vault } from '#lib/vault/vault.ts';
import { vaultKeptTwice } from '#lib/storage/kept-twice.ts';
import { database } from './browser-database.ts';
import { browserCopy, browserSafety } from './browser-safety.ts';

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
		store: vaultKeptTwice(createDexieVaultStore(database), browserCopy),
		now: () => ({ wall: Date.now(), steady: performance.now() })
	});
	if (!woken.ok) return { door: refuse(woken.problem), sealer: shutSealer };
	const sealer = sealerFor(woken.value, plainSealer);
	const mayCreate = async () => {
		const found = await browserSafety.survey();
		return found.ok && found.value.kind === 'normal';
	};
	const sealAll = async (): Promise<Result<null, StoreProblem>> => {
		const sealed = await sealPlainRecords(database, sealer, () => browserCopy.keepAll());
		return sealed.ok ? succeed(null) : sealed;
	};
	return { door: succeed(doorOf(woken.value, sealAll, mayCreate)), sealer };
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
