import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { limits } from './limits.ts';

/** How a sealed file says that it is opened. */
export type OpenedBy = 'phrase' | 'keys';

const firstLine = 'age-encryption.org/v1\n';

/** Whether the bytes claim to be of the age format. */
export function isAge(bytes: Uint8Array): boolean {
	return startOf(bytes, firstLine.length) === firstLine;
}

/**
 * Reads the header of a sealed file, no further than a header of ours can go. Refused before any key is tried: too many
 * stanzas, a header too long, a phrase that is too dear, a phrase beside other stanzas.
 */
export function readHeader(bytes: Uint8Array): Result<OpenedBy, 'refused'> {
	const start = startOf(bytes, limits.headerBytes);
	const end = start.indexOf('\n--- ');
	if (!start.startsWith(firstLine) || end < 0 || !start.includes('\n', end + 1)) return refuse('refused');
	const stanzas = start
		.slice(firstLine.length, end + 1)
		.split('\n')
		.filter((line) => line.startsWith('->'));
	if (stanzas.length === 0 || stanzas.length > limits.stanzas) return refuse('refused');
	const phrases = stanzas.filter((line) => line.startsWith('-> scrypt'));
	if (phrases.length === 0) return succeed('keys');
	return stanzas.length === 1 && phrases.every(isAffordable) ? succeed('phrase') : refuse('refused');
}

/** A phrase stanza is `-> scrypt salt cost`; the cost is the power of two of its rounds. */
function isAffordable(line: string): boolean {
	const cost = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)$/.exec(line)?.[1];
	return cost !== undefined && Number(cost) <= limits.phraseCost;
}

function startOf(bytes: Uint8Array, length: number): string {
	return new TextDecoder('latin1').decode(bytes.subarray(0, length));
}
