import { refuse } from '#lib/base/result.ts';
import type { PaperNews, PaperTask } from '#lib/pdf/paper-messages.ts';
import { createPdfPrinter } from '#lib/pdf/pdf-printer.ts';
import { fetchedFiles } from './fetched-files.ts';

/*
 * The worker that makes paper, so that the page stays as quick as ever. It is started for one task and ended after it:
 * nothing of a plan stays in its memory.
 */

globalThis.addEventListener('message', ({ data }: MessageEvent<PaperTask>) => {
	void (data.what === 'print' ? print(data) : open(data));
});

async function print({ order, addresses }: Extract<PaperTask, { what: 'print' }>): Promise<void> {
	const printer = createPdfPrinter(fetchedFiles(addresses));
	// Whatever goes wrong here has to be told: the page waits for an answer.
	const result = await printer
		.print(order, { progress: (done) => tell({ is: 'going-on', done }) })
		.catch(() => refuse({ kind: 'missing-file', id: 'printer' } as const));
	tell({ is: 'printed', result }, result.ok ? result.value.bytes : undefined);
}

async function open({ bytes, password }: Extract<PaperTask, { what: 'open' }>): Promise<void> {
	const printer = createPdfPrinter({ font: async () => undefined, picture: async () => undefined });
	const result = await printer.open(bytes, password).catch(() => refuse({ kind: 'damaged' } as const));
	tell({ is: 'opened', result }, result.ok ? result.value.attachment : undefined);
}

/** The bytes are handed over, not copied. */
function tell(news: PaperNews, bytes?: Uint8Array): void {
	const handedOver = bytes !== undefined && bytes.buffer instanceof ArrayBuffer ? [bytes.buffer] : [];
	globalThis.postMessage(news, { transfer: handedOver });
}
