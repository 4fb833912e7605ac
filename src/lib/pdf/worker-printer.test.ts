import { describe, expect, it } from 'vitest';
import { usualLook } from '#lib/pictures/look.ts';
import type { PrintOrder } from '#lib/ports/printer.ts';
import type { PaperNews, PaperTask } from './paper-messages.ts';
import { createWorkerPrinter } from './worker-printer.ts';

/** A worker that a test answers for. */
class FakeWorker extends EventTarget {
	readonly asked: PaperTask[] = [];
	onmessage = null;
	onmessageerror = null;
	onerror = null;
	isEnded = false;

	postMessage(task: PaperTask): void {
		this.asked.push(structuredClone(task));
	}

	terminate(): void {
		this.isEnded = true;
	}

	tell(data: PaperNews): void {
		this.dispatchEvent(new MessageEvent('message', { data }));
	}
}

const order: PrintOrder = {
	report: {
		reader: 'man',
		title: 'My plan',
		language: 'en-GB',
		version: 0,
		blocks: [{ kind: 'gap', words: 'Nothing yet' }],
		look: usualLook,
		style: 'easy',
		fit: { mostPages: 12 },
		footer: { copyFor: 'For me', version: 'draft', date: 'today', hash: '00000000', page: 'Page {number} of {of}' }
	},
	madeAt: '2026-01-06T10:00:00.000Z',
	media: new Map(),
	paper: 'a4',
	large: false,
	protect: undefined,
	attachment: undefined
};
const addresses = { regular: '/regular.ttf', bold: '/bold.ttf', pictures: '/' };
const paper = { bytes: new Uint8Array([1]), pages: 1, standard: 'ua1+a2a' } as const;

function printerWith(): { readonly workers: FakeWorker[]; readonly printer: ReturnType<typeof createWorkerPrinter> } {
	const workers: FakeWorker[] = [];
	const printer = createWorkerPrinter(() => {
		const made = new FakeWorker();
		workers.push(made);
		return made;
	}, addresses);
	return { workers, printer };
}

describe('A printer beside the page', () => {
	it('sends all that paper is made from, tells how far it is, and ends its worker', async () => {
		const { workers, printer } = printerWith();
		const told: number[] = [];
		const printing = printer.print(order, { progress: (done) => told.push(done) });
		expect(workers[0]?.asked).toEqual([{ what: 'print', order, addresses }]);
		workers[0]?.tell({ is: 'going-on', done: 0.5 });
		expect(workers[0]?.isEnded).toBe(false);
		workers[0]?.tell({ is: 'printed', result: { ok: true, value: paper } });
		expect(await printing).toEqual({ ok: true, value: paper });
		expect(told).toEqual([0.5]);
		expect(workers[0]?.isEnded).toBe(true);
	});

	it('stops at once when somebody says so, and ends its worker', async () => {
		const { workers, printer } = printerWith();
		const stop = new AbortController();
		const printing = printer.print(order, { signal: stop.signal });
		stop.abort();
		expect(await printing).toEqual({ ok: false, problem: { kind: 'stopped' } });
		expect(workers[0]?.isEnded).toBe(true);
		expect(await printer.print(order, { signal: stop.signal })).toMatchObject({ problem: { kind: 'stopped' } });
		expect(workers).toHaveLength(1);
	});

	it('says that a file is missing when its worker breaks or cannot be started', async () => {
		const { workers, printer } = printerWith();
		const printing = printer.print(order);
		workers[0]?.dispatchEvent(new Event('error', { cancelable: true }));
		expect(await printing).toEqual({ ok: false, problem: { kind: 'missing-file', id: 'paper.worker' } });
		expect(workers[0]?.isEnded).toBe(true);
		const none = createWorkerPrinter(() => {
			throw new Error('There are no workers here.');
		}, addresses);
		expect(await none.print(order)).toMatchObject({ problem: { kind: 'missing-file' } });
		expect(await none.open(new Uint8Array())).toEqual({ ok: false, problem: { kind: 'damaged' } });
	});

	it('opens a paper in a worker of its own', async () => {
		const { workers, printer } = printerWith();
		const opening = printer.open(new Uint8Array([37]), 'some words');
		expect(workers[0]?.asked).toEqual([{ what: 'open', bytes: new Uint8Array([37]), password: 'some words' }]);
		workers[0]?.tell({ is: 'opened', result: { ok: false, problem: { kind: 'no-plan' } } });
		expect(await opening).toEqual({ ok: false, problem: { kind: 'no-plan' } });
		expect(workers[0]?.isEnded).toBe(true);
	});
});
