import { chanceOf, numberBetween, type Chance } from '#lib/base/chance.ts';
import { laterDay } from '#lib/base/dates.ts';

/** Everything by chance in a sample comes from here, so that one seed always gives the same plan. */
export interface SampleSource {
	readonly chance: Chance;
	readonly newId: () => string;
	/** A minute later at each call. */
	readonly now: () => string;
}

const letters = '0123456789abcdefghijklmnopqrstuv';
/** Where the clock of samples stands: they must not change from day to day. */
const firstMoment = Date.UTC(2026, 0, 5, 10);

/** The chance, ids and clock of one seed. */
export function sourceOf(seed: number): SampleSource {
	const chance = chanceOf(seed);
	let minutes = 0;
	return {
		chance,
		newId: () => Array.from({ length: 20 }, () => letters[numberBetween(chance, 0, 31)] ?? '0').join(''),
		now: () => new Date(firstMoment + 60_000 * minutes++).toISOString()
	};
}

/** A day some months after a moment: for review dates and rungs. */
export function dayAfter(moment: string, months: number): string {
	return laterDay(moment.slice(0, 10), { months });
}
