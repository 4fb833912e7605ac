import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Fault } from './planted.ts';

/** What is never copied: it is made anew, or is no part of the code. */
const left = new Set(['node_modules', 'build', '.git', '.svelte-kit', '.cache', 'screens', 'test-results']);

/** A copy of the code in a folder, with the packages of this one. */
export function copyCode(to: string, names: readonly string[]): void {
	mkdirSync(to, { recursive: true });
	for (const name of names)
		cpSync(name, join(to, name), { recursive: true, filter: (from) => !left.has(from.split('/').at(-1) ?? '') });
	symlinkSync(resolve('node_modules'), join(to, 'node_modules'));
}

/** The text of a file with a fault in it. Throws when the place of the fault is not there exactly once. */
export function withFault(text: string, { name, file, change }: Fault): string {
	return change.reduce((before, { find, replace }) => {
		const places = before.split(find).length - 1;
		if (places !== 1) throw new Error(`"${name}" cannot be planted: its place is ${places} times in ${file}.`);
		return before.replace(find, () => replace);
	}, text);
}

/** Plants a fault in a copy of the code. */
export function plant(folder: string, fault: Fault): void {
	const path = join(folder, fault.file);
	writeFileSync(path, withFault(readFileSync(path, 'utf8'), fault));
}
