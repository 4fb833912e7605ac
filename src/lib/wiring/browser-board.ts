import type { BoardTools } from '#lib/ports/board.ts';
import { createDexieBoardStore } from '#lib/storage/dexie-board-store.ts';
import { createDexieSecrets } from '#lib/storage/dexie-secrets.ts';
import { secretsKeptTwice } from '#lib/storage/kept-twice.ts';
import { database } from './browser-database.ts';
import { browserCopy } from './browser-safety.ts';
import { browserVault } from './browser-vault.ts';

/** What the board needs of this browser. */
export async function browserBoardTools(): Promise<BoardTools> {
	const { sealer } = await browserVault();
	return {
		store: createDexieBoardStore(database, sealer),
		secrets: secretsKeptTwice(createDexieSecrets(database, sealer), browserCopy)
	};
}
