import { BitWriter } from './bit-writer.ts';
import { codeLengths, codesOf } from './huffman.ts';
import { findMatches } from './matches.ts';

/** Most tokens in a block: what comes later in a long text is better told by codes of its own. */
const blockSize = 24_000;
const endOfBlock = 256;
/** The order in which lengths of code lengths are written (RFC 1951, 3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

/** Symbol, number of extra bits and first value, for each length of a repetition and each distance. */
const lengthSteps = steps(257, [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5], 3);
const distanceSteps = steps(
	0,
	[0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13],
	1
);
const lengthCode = new Uint8Array(259);
for (const [index, { from, extra }] of lengthSteps.entries()) lengthCode.fill(index, from, from + (1 << extra));
lengthSteps.push({ symbol: 285, from: 258, extra: 0 });
lengthCode[258] = lengthSteps.length - 1;
const distanceCode = new Uint8Array(32_769);
for (const [index, { from, extra }] of distanceSteps.entries()) distanceCode.fill(index, from, from + (1 << extra));

interface Step {
	readonly symbol: number;
	readonly from: number;
	readonly extra: number;
}

function steps(first: number, extras: readonly number[], start: number): Step[] {
	let from = start;
	return extras.map((extra, index) => {
		const step = { symbol: first + index, from, extra };
		from += 1 << extra;
		return step;
	});
}

/**
 * Packs bytes (zlib, RFC 1950 and 1951). The same bytes always give the same result, in every browser: what a browser
 * brings itself does not promise that, and is slower for many small texts.
 */
export function deflate(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
	const out = new BitWriter(bytes.length / 3 + 128);
	out.add(0x9c78, 16);
	const tokens = findMatches(bytes);
	for (let from = 0; from === 0 || from < tokens.length; from += blockSize) {
		writeBlock(out, tokens.subarray(from, from + blockSize), from + blockSize >= tokens.length);
	}
	const sum = adler(bytes);
	return out.finish([sum >>> 24, (sum >>> 16) & 255, (sum >>> 8) & 255, sum & 255]);
}

function writeBlock(out: BitWriter, tokens: Uint32Array, isLast: boolean): void {
	const [literals, distances] = countsOf(tokens);
	const literalLengths = codeLengths(literals, 15);
	const distanceLengths = codeLengths(distances, 15);
	out.add(isLast ? 1 : 0, 1);
	out.add(2, 2);
	writeLengths(out, literalLengths, distanceLengths);
	writeTokens(
		out,
		tokens,
		{ lengths: literalLengths, codes: codesOf(literalLengths) },
		{ lengths: distanceLengths, codes: codesOf(distanceLengths) }
	);
}

function countsOf(tokens: Uint32Array): readonly [Uint32Array, Uint32Array] {
	const literals = new Uint32Array(286);
	const distances = new Uint32Array(30);
	literals[endOfBlock] = 1;
	for (const token of tokens) {
		if (token < 512) literals[token] = (literals[token] ?? 0) + 1;
		else {
			const symbol = lengthSteps[lengthCode[token & 511] ?? 0]?.symbol ?? 0;
			literals[symbol] = (literals[symbol] ?? 0) + 1;
			const code = distanceCode[token >>> 9] ?? 0;
			distances[code] = (distances[code] ?? 0) + 1;
		}
	}
	return [literals, distances];
}

/** The lengths of both codes, themselves in runs and packed by a third code. */
function writeLengths(out: BitWriter, literals: Uint8Array, distances: Uint8Array): void {
	const literalCount = Math.max(257, literals.findLastIndex((length) => length > 0) + 1);
	const distanceCount = Math.max(1, distances.findLastIndex((length) => length > 0) + 1);
	const runs = runsOf([...literals.subarray(0, literalCount), ...distances.subarray(0, distanceCount)]);
	const counts = new Uint32Array(19);
	for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1;
	const lengths = codeLengths(counts, 7);
	const codes = codesOf(lengths);
	const orderCount = Math.max(4, lengthOrder.findLastIndex((symbol) => (lengths[symbol] ?? 0) > 0) + 1);
	out.add(literalCount - 257, 5);
	out.add(distanceCount - 1, 5);
	out.add(orderCount - 4, 4);
	for (const symbol of lengthOrder.slice(0, orderCount)) out.add(lengths[symbol] ?? 0, 3);
	for (const { symbol, extra, bits } of runs) {
		out.add(codes[symbol] ?? 0, lengths[symbol] ?? 0);
		out.add(extra, bits);
	}
}

interface Run {
	readonly symbol: number;
	readonly extra: number;
	readonly bits: number;
}

/** A list of lengths as runs: 16 repeats the one before 3 to 6 times, 17 and 18 write 3 to 138 zeros. */
function runsOf(lengths: readonly number[]): readonly Run[] {
	const runs: Run[] = [];
	for (let at = 0; at < lengths.length;) {
		const length = lengths[at] ?? 0;
		let end = at + 1;
		while (end < lengths.length && lengths[end] === length) end += 1;
		const same = end - at;
		if (length === 0 && same >= 3) {
			const taken = Math.min(same, 138);
			runs.push(taken < 11 ? { symbol: 17, extra: taken - 3, bits: 3 } : { symbol: 18, extra: taken - 11, bits: 7 });
			at += taken;
		} else if (same >= 4) {
			const taken = Math.min(same - 1, 6);
			runs.push({ symbol: length, extra: 0, bits: 0 }, { symbol: 16, extra: taken - 3, bits: 2 });
			at += taken + 1;
		} else {
			runs.push({ symbol: length, extra: 0, bits: 0 });
			at += 1;
		}
	}
	return runs;
}

interface Code {
	readonly lengths: Uint8Array;
	readonly codes: Uint16Array;
}

function writeTokens(out: BitWriter, tokens: Uint32Array, literal: Code, distance: Code): void {
	for (const token of tokens) {
		if (token < 512) {
			out.add(literal.codes[token] ?? 0, literal.lengths[token] ?? 0);
			continue;
		}
		const length = token & 511;
		const step = lengthSteps[lengthCode[length] ?? 0];
		const code = distanceCode[token >>> 9] ?? 0;
		const far = distanceSteps[code];
		if (step === undefined || far === undefined) continue;
		out.add(literal.codes[step.symbol] ?? 0, literal.lengths[step.symbol] ?? 0);
		out.add(length - step.from, step.extra);
		out.add(distance.codes[code] ?? 0, distance.lengths[code] ?? 0);
		out.add((token >>> 9) - far.from, far.extra);
	}
	out.add(literal.codes[endOfBlock] ?? 0, literal.lengths[endOfBlock] ?? 0);
}

function adler(bytes: Uint8Array): number {
	let [one, other] = [1, 0];
	for (let from = 0; from < bytes.length; from += 3800) {
		for (const byte of bytes.subarray(from, from + 3800)) other += one += byte;
		one %= 65_521;
		other %= 65_521;
	}
	return ((other << 16) | one) >>> 0;
}
