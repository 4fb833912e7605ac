import type { AskToKeep } from '#lib/ports/storage-promise.ts';

/** Asks this browser to keep our data for good. Some never answer yes; some cannot be asked. */
export const askBrowserToKeep: AskToKeep = async () => {
	try {
		if (!('storage' in navigator) || !('persist' in navigator.storage)) return 'unknown';
		return (await navigator.storage.persisted()) || (await navigator.storage.persist()) ? 'promised' : 'not-promised';
	} catch {
		return 'unknown';
	}
};
