import { goto } from '$app/navigation';
import type { AppSession } from '#lib/session/app-session.svelte.ts';
import type { Ears } from '../parts/ears.ts';
import { links } from './links.ts';

/** Gives the pages their ears. What reads aloud loads at the first tap; until then this is all there is of it. */
export function createPageEars(app: AppSession): Ears {
	let on = $state<string | null>(null);
	let isFirstTime = $state(false);
	let turn = 0;
	let hush: () => void = () => undefined;

	function stop(): void {
		turn += 1;
		on = null;
		isFirstTime = false;
		hush();
	}

	async function read(mine: number, elements: readonly Element[]): Promise<void> {
		const reader = await import('../listen/read-aloud.svelte.ts')
			.then(({ openReader }) => openReader(app))
			.catch(() => undefined);
		if (mine !== turn) return;
		if (reader === undefined) return stop();
		hush = reader.stop;
		if (app.device.saidHeadphones !== true) {
			isFirstTime = true;
			app.setDevice({ saidHeadphones: true });
		}
		const came = await reader.read(elements);
		if (mine !== turn) return;
		on = null;
		if (came === 'nothing') void goto(links.voice);
	}

	return {
		stop,
		name: (words) => app.say('listen-to', { words }),
		isOn: (key) => on === key,
		isReading: () => on !== null,
		isFirstTime: () => isFirstTime,
		toggle: (key, elements) => {
			app.wakeVoice();
			const wasOn = on === key;
			stop();
			if (wasOn) return;
			on = key;
			void read(turn, elements);
		}
	};
}
