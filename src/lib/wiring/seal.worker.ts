import { sealWithPhrase } from '#lib/backup/age-box.ts';

/* Seals bytes under words beside the page: it takes a second. It is ended after that, and with it what it was given. */

/** What is to be sealed, and under which words. */
export interface SealTask {
	readonly words: string;
	readonly bytes: Uint8Array;
}

globalThis.addEventListener('message', async ({ data }: MessageEvent<SealTask>) => {
	const sealed = await sealWithPhrase(data.words, data.bytes);
	globalThis.postMessage(sealed, { transfer: [sealed.buffer] });
});
