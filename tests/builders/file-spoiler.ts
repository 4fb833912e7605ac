import { chanceOf, numberBetween, type Chance } from '#lib/base/chance.ts';

/** One way to spoil a file. */
type Spoil = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const spoils: readonly Spoil[] = [
	// One bit is another.
	(bytes, chance) => {
		const spoiled = Uint8Array.from(bytes);
		const at = numberBetween(chance, 0, bytes.length - 1);
		spoiled[at] = (spoiled[at] ?? 0) ^ (1 << numberBetween(chance, 0, 7));
		return spoiled;
	},
	// Some bytes are others.
	(bytes, chance) => {
		const spoiled = Uint8Array.from(bytes);
		for (let count = numberBetween(chance, 1, 20); count > 0; count -= 1)
			spoiled[numberBetween(chance, 0, bytes.length - 1)] = numberBetween(chance, 0, 255);
		return spoiled;
	},
	// The end is cut off.
	(bytes, chance) => bytes.slice(0, numberBetween(chance, 0, bytes.length - 1)),
	// A piece in the middle is gone.
	(bytes, chance) => {
		const from = numberBetween(chance, 0, bytes.length - 2);
		const to = numberBetween(chance, from + 1, Math.min(bytes.length - 1, from + 2000));
		return joined(bytes.subarray(0, from), bytes.subarray(to));
	},
	// A piece stands twice.
	(bytes, chance) => {
		const from = numberBetween(chance, 0, bytes.length - 2);
		const to = numberBetween(chance, from + 1, Math.min(bytes.length - 1, from + 2000));
		return joined(bytes.subarray(0, to), bytes.subarray(from));
	},
	// Something comes after the end.
	(bytes, chance) =>
		joined(
			bytes,
			Uint8Array.from({ length: numberBetween(chance, 1, 100) }, () => numberBetween(chance, 0, 255))
		),
	// Two pieces change places.
	(bytes, chance) => {
		const middle = numberBetween(chance, 1, bytes.length - 1);
		return joined(bytes.subarray(middle), bytes.subarray(0, middle));
	}
];

/** A file spoiled by chance: the same seed spoils it in the same way. It always differs from the file. */
export function spoiledFile(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
	const chance = chanceOf(seed);
	for (;;) {
		const spoiled =
			seed % 8 === 7
				? // The head of one file before the rest of another.
					joined(
						bytes.subarray(0, numberBetween(chance, 1, bytes.length)),
						other.subarray(numberBetween(chance, 0, other.length - 1))
					)
				: (spoils[seed % 8] ?? ((same) => same))(bytes, chance);
		if (!isSame(spoiled, bytes) && !isSame(spoiled, other)) return spoiled;
	}
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array {
	const both = new Uint8Array(left.length + right.length);
	both.set(left);
	both.set(right, left.length);
	return both;
}

function isSame(left: Uint8Array, right: Uint8Array): boolean {
	return left.length === right.length && left.every((byte, at) => byte === right[at]);
}
