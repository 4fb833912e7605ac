import type { CopyState, SecondCopy } from '#lib/ports/second-copy.ts';
import type { CopyAnswer, CopyTask } from './second-copy-messages.ts';

/** Longer than any disk takes. A worker that hangs must not keep "Saved" away for ever. */
const patience = 8_000;

/** A second copy that a worker keeps. The worker starts with the first call and lives as long as the window. */
export function createWorkerSecondCopy(start: () => Worker): SecondCopy {
	let state: CopyState = 'none';
	let worker: Worker | undefined;
	let count = 0;
	const waiting = new Map<number, (answer: CopyAnswer) => void>();

	function begin(): Worker {
		const made = start();
		made.addEventListener('message', ({ data }: MessageEvent<CopyAnswer>) => waiting.get(data.number)?.(data));
		made.addEventListener('error', (event) => {
			event.preventDefault();
			for (const [number, tell] of waiting) tell({ number, is: 'no-place' });
			made.terminate();
			worker = undefined;
		});
		return made;
	}

	async function ask(task: CopyTask): Promise<CopyAnswer> {
		const number = (count += 1);
		const answer = await new Promise<CopyAnswer>((resolve) => {
			const late = setTimeout(() => resolve({ number, is: 'failed' }), patience);
			waiting.set(number, (told) => {
				clearTimeout(late);
				resolve(told);
			});
			try {
				worker ??= begin();
				worker.postMessage({ ...task, number });
			} catch {
				clearTimeout(late);
				resolve({ number, is: 'no-place' });
			}
		});
		waiting.delete(number);
		state = answer.is === 'done' ? 'kept' : answer.is === 'no-place' ? 'none' : 'failed';
		return answer;
	}

	return {
		get state() {
			return state;
		},
		keep: async (slip) => (await ask({ what: 'keep', slip })).is === 'done',
		remove: async (names) => (await ask({ what: 'remove', names })).is === 'done',
		list: async () => {
			const answer = await ask({ what: 'list' });
			return answer.is === 'done' ? answer.slips : undefined;
		},
		read: async (name) => {
			const answer = await ask({ what: 'read', name });
			return answer.is === 'done' ? answer.slip : undefined;
		}
	};
}
