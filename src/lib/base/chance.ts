/** A source of numbers from 0 up to 1, the same for the same seed: for samples and tests, never for secrets. */
export type Chance = () => number;

/** Mulberry32: small, even enough, and the same on every machine. */
export function chanceOf(seed: number): Chance {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** A whole number from `least` to `most`, both included. */
export function numberBetween(chance: Chance, least: number, most: number): number {
	return least + Math.floor(chance() * (most - least + 1));
}

/** Some of a list, in an order of chance; all of it when fewer are there. */
export function someOf<Item>(chance: Chance, items: readonly Item[], count: number): readonly Item[] {
	const left = [...items];
	const taken: Item[] = [];
	while (taken.length < count && left.length > 0)
		taken.push(...left.splice(numberBetween(chance, 0, left.length - 1), 1));
	return taken;
}
