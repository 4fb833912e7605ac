import workerAddress from './seal.worker.ts?worker&url';
import type { SealTask } from './seal.worker.ts';
import { trustedScript } from './trusted-script.ts';

/** Seals bytes under words, beside the page; undefined when the worker could not be started. */
export function sealBesideThePage(words: string, bytes: Uint8Array): Promise<Uint8Array | undefined> {
	return new Promise((resolve) => {
		const worker = new Worker(trustedScript(new URL(workerAddress, location.href)), { type: 'module', name: 'seal' });
		const end = (sealed: Uint8Array | undefined): void => {
			worker.terminate();
			resolve(sealed);
		};
		worker.addEventListener('message', ({ data }: MessageEvent<Uint8Array>) => end(data));
		worker.addEventListener('error', (event) => {
			event.preventDefault();
			end(undefined);
		});
		const task: SealTask = { words, bytes };
		worker.postMessage(task);
	});
}
