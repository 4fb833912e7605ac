import { programmesById } from '../../../src/cli/programmes.ts';
import { wrongWithPapersOf } from '../../builders/random-man.ts';
import { Tally, type Part } from '../part.ts';

export const men: Part = {
	name: 'men',
	what: 'men of chance walk each programme with each choice of its parts: their four papers are whole',
	times: 200,
	run: async ({ times, tell }) => {
		const tally = new Tally();
		for (const [name, programme] of programmesById) {
			for (let seed = 1; seed <= times; seed += 1) {
				const [wrong] = wrongWithPapersOf(programme, seed);
				tally.count(wrong === undefined ? undefined : `${name}, seed ${seed}: ${wrong}`);
			}
			tell(`${times} men walked ${name}`);
		}
		return tally.outcome();
	}
};
