import type { CopyFolder } from './copy-files.ts';

/** An open file of the origin's private file system, as a worker has it. */
interface Access {
	/** Only where several windows may have one open at the same time. */
	readonly mode?: string;
	readonly getSize: () => number;
	readonly read: (into: Uint8Array, options: { readonly at: number }) => number;
	readonly write: (bytes: Uint8Array, options: { readonly at: number }) => number;
	readonly truncate: (size: number) => void;
	readonly flush: () => void;
	readonly close: () => void;
}

const mostOpen = 12;

/** A folder of the origin's private file system. In a worker only: nowhere else do bytes reach the disk for sure. */
export function createBrowserCopyFolder(folder: FileSystemDirectoryHandle): CopyFolder {
	/** Files stay open between saves: opening one costs more than writing. */
	const open = new Map<string, Access>();

	/** Does something with an open file. Where only one window may have it open, it is closed at once. */
	async function using<Value>(name: string, work: (access: Access) => Value): Promise<Value> {
		const known = open.get(name);
		const access = known ?? (await openFile(await folder.getFileHandle(name, { create: true })));
		const mayStay = access.mode === 'readwrite-unsafe';
		if (mayStay) {
			open.delete(name);
			open.set(name, access);
			for (const [other, { close }] of [...open].slice(0, -mostOpen)) {
				close();
				open.delete(other);
			}
		}
		try {
			return work(access);
		} catch (thrown) {
			open.delete(name);
			if (mayStay) access.close();
			throw thrown;
		} finally {
			if (!mayStay) access.close();
		}
	}

	return {
		names: async () => {
			const names: string[] = [];
			for await (const name of folder.keys()) names.push(name);
			return names;
		},
		read: async (name, most) => {
			if (!open.has(name) && !(await isThere(folder, name))) return undefined;
			return using(name, (access) => {
				const bytes = new Uint8Array(most ?? access.getSize());
				return bytes.subarray(0, access.read(bytes, { at: 0 }));
			});
		},
		write: (name, bytes) =>
			using(name, (access) => {
				// Each call to the file costs about as much as the writing itself.
				if (access.getSize() !== bytes.length) access.truncate(bytes.length);
				if (access.write(bytes, { at: 0 }) !== bytes.length) throw new Error('The copy was not written whole.');
				access.flush();
			}),
		remove: async (name) => {
			if (!(await isThere(folder, name))) return;
			// Emptied first: while another window holds the file open it cannot be removed, but nothing may stay in it.
			await using(name, (access) => {
				access.truncate(0);
				access.flush();
			});
			open.get(name)?.close();
			open.delete(name);
			await folder.removeEntry(name).catch(ifHeldElsewhere);
		}
	};
}

/** An empty file that stays is no slip. */
function ifHeldElsewhere(thrown: unknown): void {
	if (!(thrown instanceof DOMException && thrown.name === 'NoModificationAllowedError')) throw thrown;
}

async function isThere(folder: FileSystemDirectoryHandle, name: string): Promise<boolean> {
	try {
		await folder.getFileHandle(name);
		return true;
	} catch (thrown) {
		if (thrown instanceof DOMException && thrown.name === 'NotFoundError') return false;
		throw thrown;
	}
}

async function openFile(file: FileSystemFileHandle): Promise<Access> {
	const create: unknown = Reflect.get(file, 'createSyncAccessHandle');
	if (typeof create !== 'function') throw new Error('This browser has no place for a second copy.');
	const opened: unknown = await Reflect.apply(create, file, [{ mode: 'readwrite-unsafe' }]);
	if (!isAccess(opened)) throw new Error('This browser has no place for a second copy.');
	return {
		...(typeof opened.mode === 'string' ? { mode: opened.mode } : {}),
		getSize: () => opened.getSize(),
		read: (into, options) => opened.read(into, options),
		write: (bytes, options) => opened.write(bytes, options),
		truncate: (size) => opened.truncate(size),
		flush: () => opened.flush(),
		close: () => opened.close()
	};
}

function isAccess(value: unknown): value is Access {
	return typeof value === 'object' && value !== null && 'flush' in value && 'getSize' in value;
}
