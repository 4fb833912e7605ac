import type { ErasingTools } from '#lib/ports/erasing.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { secretsKeptTwice } from '#lib/storage/kept-twice.ts';
import { database } from './browser-database.ts';
import { browserCopy } from './browser-safety.ts';
import { browserVault } from './browser-vault.ts';

/** Receipts of this browser: kept twice, as all that only staff may read. */
export async function openBrowserErasing(): Promise<ErasingTools> {
	const { sealer } = await browserVault();
	return {
		secrets: secretsKeptTwice(createDexieSecrets(database, sealer), browserCopy),
		digest: sha256,
		app: STEADY_VERSION
	};
}
