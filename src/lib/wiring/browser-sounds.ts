import type { Sounds } from '#lib/ports/clips.ts';
import { createBrowserClipPlayer } from '#lib/voice/browser-clip-player.ts';
import { createBrowserVoice } from '#lib/voice/browser-voice.ts';
import { createClipFiles } from '#lib/voice/clip-files.ts';
import { openBrowserClips } from './browser-store.ts';

/** Languages that have a folder of recordings in `static/easy-read/voice`. */
const recordedLanguages = ['en-GB'];

let made: Promise<Sounds> | undefined;

/** What reads aloud in this browser: its voice, and recordings. One for the whole app, so that one stops the other. */
export function browserSounds(base: string): Promise<Sounds> {
	made ??= make(base);
	return made;
}

async function make(base: string): Promise<Sounds> {
	return {
		voice: createBrowserVoice(),
		player: createBrowserClipPlayer(),
		files: createClipFiles(base, recordedLanguages),
		recorded: await openBrowserClips()
	};
}
