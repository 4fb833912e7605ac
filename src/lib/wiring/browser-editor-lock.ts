import { everyWindowMay, type EditorLock } from '#lib/ports/editor-lock.ts';

/** One window at a time, by the browser's own locks: they are free at once when a window closes or crashes. */
export const browserEditorLock: EditorLock = {
	hold: (plan, tell) => {
		if (!('locks' in navigator)) return everyWindowMay.hold(plan, tell);
		const ending = new AbortController();
		const keep = (): Promise<void> =>
			new Promise((resolve) => {
				if (ending.signal.aborted) return resolve();
				ending.signal.addEventListener('abort', () => resolve());
				tell(true);
			});
		void waitFor(`steady-plan-${plan}`, { keep, signal: ending.signal, tell });
		return () => ending.abort();
	}
};

/** Takes the lock if it is free; otherwise says so, and waits for its turn. */
async function waitFor(
	name: string,
	{ keep, signal, tell }: { keep: () => Promise<void>; signal: AbortSignal; tell: (mayEdit: boolean) => void }
): Promise<void> {
	try {
		const isTaken = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
			if (lock === null) return true;
			await keep();
			return false;
		});
		if (!isTaken || signal.aborted) return;
		tell(false);
		await navigator.locks.request(name, { signal }, keep);
	} catch {
		// Given up on purpose, or locks are forbidden here: then every window may, and a conflict keeps both.
		if (!signal.aborted) tell(true);
	}
}
