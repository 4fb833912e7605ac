import { sealWithPhrase } from '#lib/backup/age-box.ts';
import { createBackups } from '#lib/backup/backups.ts';
import type { Backups } from '#lib/ports/backups.ts';
import { sha256 } from '#lib/storage/digest.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { secretsKeptTwice } from '#lib/storage/kept-twice.ts';
import { newPhrase, phraseWords, readPhrase } from '#lib/vault/phrases.ts';
import { database } from './browser-database.ts';
import { deviceClock, newBrowserId } from './browser-ids.ts';
import { openPaper } from './browser-paper.ts';
import { browserCopy } from './browser-safety.ts';
import { openBrowserStore } from './browser-store.ts';
import { browserVault } from './browser-vault.ts';
import { missingPacks, restoreKeptMedium, restoreKnown } from './restore-plan.ts';

/** Backups of this browser. */
export async function openBrowserBackups(): Promise<Backups> {
	const { sealer } = await browserVault();
	return createBackups({
		crypto,
		digest: sha256,
		store: await openBrowserStore(),
		secrets: secretsKeptTwice(createDexieSecrets(database, sealer), browserCopy),
		clock: deviceClock,
		newId: newBrowserId,
		phrases: {
			make: () => newPhrase((count) => crypto.getRandomValues(new Uint8Array(count))),
			read: readPhrase,
			words: phraseWords
		},
		openPaper,
		app: STEADY_VERSION,
		sealWithPhrase,
		restorePlan: async (file) => restoreKnown(file),
		restoreMedium: async (file) => restoreKeptMedium(file),
		missingPacks
	});
}
