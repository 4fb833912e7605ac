import { spawnSync } from 'node:child_process';
import type { Part } from '../part.ts';

/** Port of its own: the soak serves the site elsewhere. */
const port = '4283';

/** The journeys that are tagged `@long`: too long for every test run. */
export const longJourneys: Part = {
	name: 'journeys',
	what: 'journeys in the browser that are too long for every test run',
	times: 1,
	run: async ({ tell }) => {
		const { status, stdout } = spawnSync('npx', ['playwright', 'test', '--grep', '@long'], {
			encoding: 'utf8',
			env: { ...process.env, TEST_PORT: port, LONG: 'yes' }
		});
		for (const line of stdout.split('\n').filter((each) => /[✓✘]/.test(each))) tell(line.trim());
		const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(stdout)?.[1] ?? 0);
		const [survived, lost] = [count('passed'), count('failed')];
		const isFine = status === 0 && survived > 0;
		return { tried: survived + lost, survived, lost, troubles: isFine ? [] : ['A long journey did not pass.'] };
	}
};
