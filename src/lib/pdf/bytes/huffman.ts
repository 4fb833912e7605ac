/** The lengths of the code of each symbol, none longer than `most` bits: the oftener, the shorter. 0 for a symbol that never comes. */
export function codeLengths(counts: Uint32Array, most: number): Uint8Array {
	const lengths = new Uint8Array(counts.length);
	const symbols = [...counts.keys()].filter((symbol) => (counts[symbol] ?? 0) > 0);
	symbols.sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0) || one - other);
	if (symbols.length < 2) {
		lengths[symbols[0] ?? 0] = 1;
		return lengths;
	}
	const perLength = limited(depths(symbols.map((symbol) => counts[symbol] ?? 0)), most);
	let length = most;
	for (const symbol of symbols) {
		while (perLength[length] === 0) length -= 1;
		lengths[symbol] = length;
		perLength[length] = (perLength[length] ?? 0) - 1;
	}
	return lengths;
}

/** How deep each of some weights lies in a Huffman tree; the weights come in rising order. */
function depths(weights: readonly number[]): Uint32Array {
	const leaves = weights.length;
	const nodes = 2 * leaves - 1;
	const weight = new Float64Array(nodes);
	weight.set(weights);
	const parent = new Uint32Array(nodes);
	let [leaf, inner] = [0, leaves];
	for (let node = leaves; node < nodes; node += 1) {
		for (let taken = 0; taken < 2; taken += 1) {
			const takesLeaf = leaf < leaves && (inner >= node || (weight[leaf] ?? 0) <= (weight[inner] ?? 0));
			const child = takesLeaf ? leaf++ : inner++;
			parent[child] = node;
			weight[node] = (weight[node] ?? 0) + (weight[child] ?? 0);
		}
	}
	const depth = new Uint32Array(nodes);
	for (let node = nodes - 2; node >= 0; node -= 1) depth[node] = (depth[parent[node] ?? 0] ?? 0) + 1;
	return depth.subarray(0, leaves);
}

/** How many codes there are of each length, with those that are too long shortened at the cost of others. */
function limited(depth: Uint32Array, most: number): Uint32Array {
	const count = new Uint32Array(most + 1);
	let full = 0;
	for (const each of depth) {
		const length = Math.min(each, most);
		count[length] = (count[length] ?? 0) + 1;
		full += 1 << (most - length);
	}
	for (; full > 1 << most; full -= 1) {
		let length = most - 1;
		while (count[length] === 0) length -= 1;
		count[length] = (count[length] ?? 0) - 1;
		count[length + 1] = (count[length + 1] ?? 0) + 2;
		count[most] = (count[most] ?? 0) - 1;
	}
	return count;
}

/** The codes for lengths, in the order of deflate (RFC 1951, 3.2.2), turned round because bits go out lowest first. */
export function codesOf(lengths: Uint8Array): Uint16Array {
	const count = new Uint16Array(17);
	for (const length of lengths) if (length > 0) count[length] = (count[length] ?? 0) + 1;
	const next = new Uint16Array(17);
	for (let length = 1; length < 17; length += 1)
		next[length] = ((next[length - 1] ?? 0) + (count[length - 1] ?? 0)) << 1;
	const codes = new Uint16Array(lengths.length);
	for (const [symbol, length] of lengths.entries()) {
		if (length === 0) continue;
		codes[symbol] = turned(next[length] ?? 0, length);
		next[length] = (next[length] ?? 0) + 1;
	}
	return codes;
}

function turned(code: number, length: number): number {
	let result = 0;
	for (let bit = 0; bit < length; bit += 1) result |= ((code >> bit) & 1) << (length - 1 - bit);
	return result;
}
