import { fuzzBackups } from '../../builders/fuzz-backups.ts';
import type { Part } from '../part.ts';

/** So many files are opened before a line says how far it is. */
const portion = 2_000;
/** Longer than this no file may keep a device busy, in milliseconds. */
const longest = 1_000;

export const importFuzz: Part = {
	name: 'import-fuzz',
	what: 'spoiled backup files are opened: each is refused, and none breaks anything',
	times: 100_000,
	run: async ({ times, tell }) => {
		let [tried, lost, slowest] = [0, 0, 0];
		for (let left = times; left > 0; left -= portion) {
			const found = await fuzzBackups(Math.min(left, portion), times + tried);
			tried += found.tried;
			lost += found.wronglyAccepted + found.uncaught;
			slowest = Math.max(slowest, found.slowest);
			if (tried % 10_000 < portion) tell(`${tried} of ${times} opened, ${lost} not refused, slowest ${slowest} ms`);
		}
		const troubles = [
			...(lost > 0 ? [`${lost} files were taken, or threw`] : []),
			...(slowest >= longest ? [`one file kept the device busy for ${slowest} ms`] : [])
		];
		return { tried, survived: tried - lost, lost, troubles, figures: { 'slowest, ms': slowest } };
	}
};
