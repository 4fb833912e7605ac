import { mount, unmount } from 'svelte';
import type { AppSession } from '#lib/session/app-session.svelte.ts';
import { watchLock } from '#lib/ui/layout/watch-lock.ts';
import Upkeep from './Upkeep.svelte';

/**
 * Begins what every page has, but no first page has to wait for: the watch over the lock, and what keeps the app on this
 * device. Gives what ends both. It stands beside the pages, not in them, so that the first page carries nothing of it.
 */
export function afterFirstPage(app: AppSession): () => void {
	const endWatch = watchLock(app);
	const upkeep = mount(Upkeep, { target: document.body, props: { app } });
	return () => {
		endWatch();
		void unmount(upkeep);
	};
}
