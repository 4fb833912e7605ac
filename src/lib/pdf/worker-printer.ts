import { refuse } from '#lib/base/result.ts';
import type { Printer, PrintWatch } from '#lib/ports/printer.ts';
import type { PaperAddresses, PaperNews, PaperTask } from './paper-messages.ts';

/**
 * A printer whose work is done beside the page. Each task starts a worker of its own, which is ended when it is done,
 * stopped or broken: nothing of a plan stays behind.
 */
export function createWorkerPrinter(start: () => Worker, addresses: PaperAddresses): Printer {
	return {
		print: async (order, watch) => {
			const news = await run(start, { what: 'print', order, addresses }, watch);
			if (news === 'stopped') return refuse({ kind: 'stopped' });
			return news?.is === 'printed' ? news.result : refuse({ kind: 'missing-file', id: 'paper.worker' });
		},
		open: async (bytes, password) => {
			const news = await run(start, { what: 'open', bytes, password });
			return news !== 'stopped' && news?.is === 'opened' ? news.result : refuse({ kind: 'damaged' });
		}
	};
}

/** Runs one task; undefined when the worker could not be started or broke. */
function run(
	start: () => Worker,
	task: PaperTask,
	{ progress, signal }: PrintWatch = {}
): Promise<PaperNews | 'stopped' | undefined> {
	return new Promise((resolve) => {
		let worker: Worker | undefined;
		const end = (news: PaperNews | 'stopped' | undefined): void => {
			signal?.removeEventListener('abort', stop);
			worker?.terminate();
			resolve(news);
		};
		const stop = (): void => end('stopped');
		if (signal?.aborted === true) return stop();
		signal?.addEventListener('abort', stop);
		try {
			worker = start();
			worker.addEventListener('message', ({ data }: MessageEvent<PaperNews>) => {
				if (data.is === 'going-on') progress?.(data.done);
				else end(data);
			});
			for (const kind of ['error', 'messageerror'] as const) {
				worker.addEventListener(kind, (event) => {
					event.preventDefault();
					end(undefined);
				});
			}
			worker.postMessage(task);
		} catch {
			end(undefined);
		}
	});
}
