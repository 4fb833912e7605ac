import type { SecondCopy } from '#lib/ports/second-copy.ts';
import { keepSlip, listSlips, readSlip, removeSlip, type CopyFolder } from '#lib/storage/copy-files.ts';

/** Files in memory, with ways to fail as a disk does. */
export interface MemoryCopyFolder extends CopyFolder {
	readonly files: Map<string, Uint8Array>;
	/** How many bytes of the next write reach the disk before the power is cut; null for all. */
	cutAfter: number | null;
}

export function createMemoryCopyFolder(): MemoryCopyFolder {
	const files = new Map<string, Uint8Array>();
	const folder: MemoryCopyFolder = {
		files,
		cutAfter: null,
		names: async () => [...files.keys()],
		read: async (name, most) => files.get(name)?.slice(0, most),
		write: async (name, bytes) => {
			const { cutAfter } = folder;
			if (cutAfter === null) return void files.set(name, bytes.slice());
			// What lay there before is written over from the start, and the file has its new length already.
			const torn = new Uint8Array(bytes.length);
			torn.set((files.get(name) ?? new Uint8Array()).slice(0, bytes.length));
			torn.set(bytes.slice(0, cutAfter));
			files.set(name, torn);
			throw new Error('The power was cut.');
		},
		remove: async (name) => void files.delete(name)
	};
	return folder;
}

/** A second copy over such files, without a worker: one task at a time. */
export function createMemorySecondCopy(folder: CopyFolder = createMemoryCopyFolder()): SecondCopy {
	let turn: Promise<unknown> = Promise.resolve();
	const next = <Value>(work: () => Promise<Value>): Promise<Value> => {
		const done = turn.then(work);
		turn = done.catch(() => undefined);
		return done;
	};
	const isDone = (work: () => Promise<void>) =>
		next(work).then(
			() => true,
			() => false
		);
	return {
		state: 'kept',
		keep: (slip) => isDone(() => keepSlip(folder, slip)),
		remove: (names) =>
			isDone(async () => {
				for (const name of names) await removeSlip(folder, name);
			}),
		list: () => next(() => listSlips(folder)),
		read: (name) => next(() => readSlip(folder, name))
	};
}
