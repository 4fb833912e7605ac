import { pathOf, type Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';

/** What a plan file may weigh: 10 MiB of text, 32 levels, and so many values that no reader hangs. */
export const largestText = 10 * 1024 * 1024;
export const deepestLevel = 32;
const mostValues = 500_000;

/** Keys that reach into the language itself. A file that holds them was not written by Steady. */
const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'prototype', 'constructor']);

/** Code points that Unicode keeps for no character at all: a font may still have a box for them. */
const noCharacter = /\p{Noncharacter_Code_Point}/u;

/** Looks through any value before its meaning is read. Gives what makes it unsafe to read; no fault means plain data. `kind` is what it should be. */
export function scan(candidate: unknown, kind: 'plan' | 'pack' = 'plan'): readonly Fault[] {
	const faults: Fault[] = [];
	const waiting: { value: unknown; path: readonly (string | number)[] }[] = [{ value: candidate, path: [] }];
	let seen = 1;
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (next.path.length > deepestLevel) {
			return [
				...faults,
				{ path: 'file', sentence: `This file is more than ${deepestLevel} levels deep. A ${kind} is not.` }
			];
		}
		// Counted before they are gathered: ten million noughts in a list must not take all memory.
		seen += sizeOf(next.value);
		if (seen > mostValues)
			return [...faults, { path: 'file', sentence: `This file holds too many values to be a ${kind}.` }];
		faults.push(...faultsOfValue(next.value, next.path, kind));
		for (const [key, value] of entriesOf(next.value)) waiting.push({ value, path: [...next.path, key] });
	}
	return faults;
}

function sizeOf(value: unknown): number {
	if (Array.isArray(value)) return value.length;
	return isRecord(value) ? Object.keys(value).length : 0;
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
	// Not `map`: it leaves the holes of a list out, and a hole is no data.
	if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => [index, item] as const);
	if (!isRecord(value)) return [];
	return Object.entries(value).filter(([key]) => !forbiddenKeys.has(key));
}

function faultsOfValue(value: unknown, path: readonly (string | number)[], kind: string): readonly Fault[] {
	if (typeof value === 'string') {
		const isWhole = value.isWellFormed() && !noCharacter.test(value);
		return isWhole ? [] : [{ path: pathOf(path), sentence: 'This text holds a broken character.' }];
	}
	if (typeof value === 'number') {
		return Number.isFinite(value)
			? []
			: [{ path: pathOf(path), sentence: 'This is not a number that a file can hold.' }];
	}
	if (typeof value !== 'object') {
		return typeof value === 'boolean'
			? []
			: [{ path: pathOf(path), sentence: 'This is not data that a file can hold.' }];
	}
	if (value === null || Array.isArray(value)) return [];
	return Object.keys(value)
		.filter((key) => forbiddenKeys.has(key))
		.map((key) => ({ path: pathOf([...path, key]), sentence: `This key is not allowed in a ${kind}.` }));
}

/** How deep JSON text nests, counted without reading it as JSON. Stops counting one level past the limit. */
export function depthOfText(text: string): number {
	let depth = 0;
	let deepest = 0;
	let inString = false;
	for (let at = 0; at < text.length && deepest <= deepestLevel; at += 1) {
		const sign = text[at];
		if (inString) {
			if (sign === '\\') at += 1;
			else if (sign === '"') inString = false;
		} else if (sign === '"') inString = true;
		else if (sign === '{' || sign === '[') deepest = Math.max(deepest, (depth += 1));
		else if (sign === '}' || sign === ']') depth -= 1;
	}
	return deepest;
}

/** Whether some object of JSON text holds a key twice: a reader would take one of the two and drop the other unsaid. */
export function hasKeyTwice(text: string): boolean {
	const open: (Set<string> | null)[] = [];
	const strings = /"(?:[^"\\]|\\.)*"|[{}[\]]/g;
	for (const { 0: token, index } of text.matchAll(strings)) {
		if (token === '{') open.push(new Set());
		else if (token === '[') open.push(null);
		else if (token === '}' || token === ']') open.pop();
		else if (isKey(text, index + token.length)) {
			const keys = open.at(-1);
			const key: unknown = JSON.parse(token);
			if (keys === undefined || keys === null || typeof key !== 'string') continue;
			if (keys.has(key)) return true;
			keys.add(key);
		}
	}
	return false;
}

/** Whether a colon comes next, after blanks: then the string before it is a key. */
function isKey(text: string, from: number): boolean {
	let at = from;
	while (/[ \t\r\n]/.test(text[at] ?? '')) at += 1;
	return text[at] === ':';
}
