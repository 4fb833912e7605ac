import type { Fault } from '#lib/base/fault.ts';
import { refuse, type Result } from '#lib/base/result.ts';
import { hasKeyTwice, scan } from '#lib/plan/scan.ts';
import { checkPackFile, type CheckedPack, type KnownPacks } from './check-pack-file.ts';

/** What a pack file may weigh, in letters: a big programme in two languages has a third of that. */
export const largestPackFile = 3 * 1024 * 1024;

/** How deep it may nest. Nothing in a pack is deeper than half of it. */
const deepest = 24;

const file = (sentence: string): Result<never, readonly Fault[]> => refuse([{ path: 'file', sentence }]);

/**
 * Reads the text of a pack file, whoever wrote it: weight, depth and keys first, then JSON, then every check. Gives the
 * pack whole, or every fault. Never throws.
 */
export function readPackFile(text: string, known: KnownPacks): Result<CheckedPack, readonly Fault[]> {
	if (text.length > largestPackFile) return file('This file is larger than 3 MiB. A pack is not.');
	const value = readJson(text);
	if (!value.ok) return value;
	return checkPackFile(value.value, known);
}

/** Reads JSON that anybody may have written: what a service's folder holds goes the same way as a whole file. */
export function readJson(text: string): Result<unknown, readonly Fault[]> {
	if (text.length > largestPackFile) return file('This file is larger than 3 MiB. A pack is not.');
	if (depthOf(text) > deepest) return file(`This file is more than ${deepest} levels deep. A pack is not.`);
	let value: unknown;
	try {
		value = JSON.parse(text.replace(/^\ufeff/, ''));
	} catch {
		return file('This file is not JSON, so it is no pack. Look for a comma or a quotation mark too many or too few.');
	}
	if (hasKeyTwice(text)) return file('A name stands twice in one place of this file. Only one of the two would count.');
	const unsafe = scan(value, 'pack');
	return unsafe.length > 0 ? refuse(unsafe) : { ok: true, value };
}

/** How deep JSON text nests, counted without reading it as JSON. Stops one level past the limit. */
function depthOf(text: string): number {
	let depth = 0;
	let most = 0;
	for (const { 0: token } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/g)) {
		if (token === '{' || token === '[') most = Math.max(most, (depth += 1));
		else if (token === '}' || token === ']') depth -= 1;
		if (most > deepest) break;
	}
	return most;
}
