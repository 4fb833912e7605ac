import type { AppSession } from '#lib/session/app-session.svelte.ts';
import { joinShelves } from '#lib/session/clip-shelves.ts';
import { Listening } from '#lib/session/listening.svelte.ts';
import { speechOf } from '#lib/session/speech.ts';
import { blocksIn, type Block } from './page-texts.ts';
import { mark } from './spoken-marks.ts';

/** Reads elements of the page aloud, and shows where it is. */
export interface Reader {
	/** `nothing` when this device can say none of it. */
	readonly read: (elements: readonly Element[]) => Promise<'ended' | 'stopped' | 'nothing'>;
	readonly stop: () => void;
}

let reader: Reader | undefined;

/** The reader of the app, made once; undefined when the code behind it could not be loaded. */
export async function openReader(app: AppSession): Promise<Reader | undefined> {
	const sounds = await app.sounds();
	if (sounds === undefined) return undefined;
	const { voice, player, recorded, files } = sounds;
	reader ??= readerOf(app, new Listening({ voice, player, shelf: joinShelves(recorded, files) }));
	return reader;
}

function readerOf(app: AppSession, listening: Listening): Reader {
	let blocks: readonly Block[] = [];
	$effect.root(() => {
		$effect(() => {
			const { reading } = listening;
			mark(reading === null ? undefined : blocks[reading.text], reading);
		});
	});
	window.addEventListener('pagehide', () => listening.stop());
	return {
		stop: () => listening.stop(),
		read: (elements) => {
			blocks = blocksIn(elements);
			return listening.toggle(
				'page',
				blocks.map(({ text }) => text),
				speechOf(app)
			);
		}
	};
}
