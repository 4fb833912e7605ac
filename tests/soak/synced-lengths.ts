import { readFileSync } from 'node:fs';

/** How long each file is on the disk for certain: what was written before the last sync that came back. */
export class SyncedLengths {
	readonly #written: Map<string, number>;
	readonly #synced: Map<string, number>;
	/** Calls that have not come back yet, by process: the file, and how long it was when they began. */
	readonly #open = new Map<string, { readonly call: string; readonly file: string; readonly length: number }>();

	/** @param before the lengths of files that lay there before the record began */
	constructor(before: ReadonlyMap<string, number>) {
		this.#written = new Map(before);
		this.#synced = new Map(before);
	}

	/** Reads the record of system calls that strace wrote with `-f -y`. */
	read(record: string): this {
		for (const line of readFileSync(record, 'utf8').split('\n')) this.#line(line);
		return this;
	}

	/** The certain length of a file; 0 when it was made since and never synced. */
	of(file: string): number {
		return this.#synced.get(file) ?? 0;
	}

	#line(line: string): void {
		const begun = /^(\d+) +(write|pwrite64|fdatasync|fsync)\(\d+<([^>]*)>/.exec(line);
		if (begun !== null) {
			const [, process = '', call = '', file = ''] = begun;
			this.#open.set(process, { call, file, length: this.#written.get(file) ?? 0 });
		}
		const ended = /\) += (-?\d+)(?: .*)?$/.exec(line);
		const process = /^(\d+) /.exec(line)?.[1] ?? '';
		const open = this.#open.get(process);
		if (ended === null || open === undefined || (begun === null && !line.includes(`<... ${open.call} resumed>`)))
			return;
		this.#open.delete(process);
		const result = Number(ended[1]);
		if (result < 0) return;
		if (open.call.includes('sync')) this.#synced.set(open.file, Math.max(open.length, this.of(open.file)));
		else this.#written.set(open.file, (this.#written.get(open.file) ?? 0) + result);
	}
}
