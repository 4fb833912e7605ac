import { browserPasskey } from '#lib/passkey/browser-passkey.ts';
import type { VaultTools } from '#lib/session/vault-session.svelte.ts';
import { createScrubber } from '#lib/storage/scrub.ts';
import { database } from './browser-database.ts';

/** What staff screens need of this device. */
export const browserVaultTools: VaultTools = {
	passkey: browserPasskey,
	scrubber: createScrubber(database),
	erasing: async () => (await import('./browser-erasing.ts')).openBrowserErasing()
};
