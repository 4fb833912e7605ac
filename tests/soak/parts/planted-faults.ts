import { planted } from '../../../tools/faults/planted.ts';
import { runSiteFault } from '../../../tools/faults/run-site.ts';
import { runUnitFaults } from '../../../tools/faults/run-units.ts';
import { Tally, type Part } from '../part.ts';

export const plantedFaults: Part = {
	name: 'faults',
	what: 'the code is broken on purpose, each time in another way, and a test has to notice',
	times: 1,
	run: async ({ tell }) => {
		const tally = new Tally();
		for (const { fault, came } of runUnitFaults(planted.filter(({ caughtBy }) => 'unit' in caughtBy)))
			tally.count(came === 'caught' ? undefined : `${fault}: ${came}`);
		tell(`${tally.survived} of ${tally.tried} caught without a browser`);
		for (const fault of planted.filter(({ caughtBy }) => 'site' in caughtBy)) {
			const { came } = runSiteFault(fault);
			tally.count(came === 'caught' ? undefined : `${fault.name}: ${came}`);
			tell(`${fault.name}: ${came}`);
		}
		return tally.outcome({ planted: tally.tried, caught: tally.survived });
	}
};
