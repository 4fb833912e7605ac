import type { AppSession } from '#lib/session/app-session.svelte.ts';

/** How often the clocks are looked at, in milliseconds. The vault itself asks at every access; this clears the screen. */
const lookEvery = 1_000;
/** How often other windows are told that somebody is there, in milliseconds. */
const tellEvery = 5_000;
/** How long before it locks the words that are being typed are kept, in milliseconds. */
const keepBefore = 4_000;

/**
 * Locks when nobody touched the device for too long, when the page goes to the back, after sleep, and when another window
 * locks. Gives what ends that.
 */
export function watchLock(app: AppSession): () => void {
	const { vault } = app;
	const channel = new BroadcastChannel('steady-vault');
	const ending = new AbortController();
	const { signal } = ending;
	let told = 0;
	let touched = performance.now();
	let wasTold = false;

	function look(): void {
		const idle = performance.now() - touched;
		// What stands in an open field hears that the page may go: by the time it locks, nothing can be kept any more.
		if (idle > vault.idleTime - keepBefore && idle < vault.idleTime) dispatchEvent(new Event('pagehide'));
		vault.changed();
	}

	function touch(): void {
		look();
		vault.touch();
		// Whoever touches this page is back from the photo, the file or the paper that we asked for.
		vault.wasAwayExpected();
		const now = (touched = performance.now());
		if (now - told < tellEvery) return;
		told = now;
		channel.postMessage('touch');
	}

	function hidden(): void {
		if (document.visibilityState === 'visible') look();
		else if (vault.wasAwayExpected()) void app.flush();
		else void app.lock();
	}

	channel.onmessage = ({ data }: MessageEvent<unknown>) => {
		if (data === 'touch') {
			touched = performance.now();
			vault.touch();
		}
		if (data !== 'lock') return;
		dispatchEvent(new Event('pagehide'));
		wasTold = true;
		void app.lock().finally(() => (wasTold = false));
	};
	const unlisten = vault.door?.onLock(() => {
		if (!wasTold) channel.postMessage('lock');
	});
	for (const kind of ['pointerdown', 'keydown', 'input', 'wheel', 'touchmove'] as const) {
		addEventListener(kind, touch, { signal, passive: true, capture: true });
	}
	document.addEventListener('visibilitychange', hidden, { signal });
	for (const kind of ['focus', 'pageshow', 'resume'] as const) addEventListener(kind, look, { signal });
	const ticking = setInterval(look, lookEvery);
	return () => {
		ending.abort();
		clearInterval(ticking);
		unlisten?.();
		channel.close();
	};
}
