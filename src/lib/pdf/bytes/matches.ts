/** How far back a repetition may lie, and how long it may be (RFC 1951). */
const reach = 32_768;
const shortest = 3;
const longest = 258;
/** How many earlier places are tried, and from which length on no better one is looked for. */
const tries = 48;
const enough = 96;

const heads = new Int32Array(1 << 15);
const earlier = new Int32Array(reach);

/**
 * What stands in some bytes: each a byte, or a repetition of earlier ones, as distance × 512 + length. A repetition gives
 * way to a longer one that begins a byte later.
 */
export function findMatches(bytes: Uint8Array): Uint32Array {
	const tokens = new Uint32Array(bytes.length);
	let used = 0;
	heads.fill(-1);
	let at = 0;
	let found = 0;
	let isFound = false;
	while (at < bytes.length) {
		if (!isFound) found = longestAt(bytes, at, 0);
		isFound = false;
		const length = found & 511;
		remember(bytes, at);
		if (length === 0) {
			tokens[used++] = bytes[at++] ?? 0;
			continue;
		}
		if (length < enough) {
			const next = longestAt(bytes, at + 1, length);
			if (next > 0) {
				tokens[used++] = bytes[at++] ?? 0;
				found = next;
				isFound = true;
				continue;
			}
		}
		tokens[used++] = found;
		for (const end = at + length; ++at < end;) remember(bytes, at);
	}
	return tokens.subarray(0, used);
}

function hashAt(bytes: Uint8Array, at: number): number {
	const three = (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);
	return Math.imul(three, 0x9e3779b1) >>> 17;
}

function remember(bytes: Uint8Array, at: number): void {
	if (at + shortest > bytes.length) return;
	const hash = hashAt(bytes, at);
	earlier[at & (reach - 1)] = heads[hash] ?? -1;
	heads[hash] = at;
}

/** The longest repetition that begins here and is longer than `than`, as distance × 512 + length; 0 for none. */
function longestAt(bytes: Uint8Array, at: number, than: number): number {
	const most = Math.min(longest, bytes.length - at);
	if (most < shortest || most <= than) return 0;
	let best = Math.max(than, shortest - 1);
	let distance = 0;
	let place = heads[hashAt(bytes, at)] ?? -1;
	for (let left = tries; place >= 0 && at - place < reach && left > 0; left -= 1) {
		const length = bytes[place + best] === bytes[at + best] ? sameLength(bytes, place, at, most) : 0;
		if (length > best) {
			best = length;
			distance = at - place;
			if (length >= enough || length === most) break;
		}
		const before = earlier[place & (reach - 1)] ?? -1;
		if (before >= place) break;
		place = before;
	}
	return distance === 0 ? 0 : distance * 512 + best;
}

function sameLength(bytes: Uint8Array, one: number, other: number, most: number): number {
	let length = 0;
	while (length < most && bytes[one + length] === bytes[other + length]) length += 1;
	return length;
}
