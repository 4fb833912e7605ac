import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyCode, plant } from './plant.ts';
import type { Fault } from './planted.ts';
import type { Outcome } from './run-units.ts';

/** Port of the copies, so that nothing else is served there. */
const port = '4281';

/**
 * Builds a copy of everything with a fault in it and runs what has to notice: a build that fails, or tests in a browser. The
 * same tests are part of every run of all tests, so nobody looks here whether they pass without the fault.
 */
export function runSiteFault(fault: Fault): Outcome {
	const { name, caughtBy } = fault;
	if (!('site' in caughtBy)) throw new Error(`"${name}" has no test in a browser.`);
	const by = caughtBy.site.join(' ');
	const folder = mkdtempSync(join(tmpdir(), 'steady-fault-'));
	const run = (words: readonly string[]) =>
		spawnSync('npx', words, { cwd: folder, encoding: 'utf8', env: { ...process.env, TEST_PORT: port } });
	try {
		copyCode(
			folder,
			readdirSync('.').filter((each) => each !== 'node_modules')
		);
		plant(folder, fault);
		const build = run(['vite', 'build', '--logLevel', 'error']);
		if (caughtBy.site[0] === 'build') {
			const isRefused = build.status !== 0 && `${build.stdout}${build.stderr}`.includes(caughtBy.site[1] ?? '');
			return { fault: name, came: isRefused ? 'caught' : 'not caught', by };
		}
		if (build.status !== 0) return { fault: name, came: 'unclear', by };
		const { status, stdout } = run(['playwright', 'test', ...caughtBy.site, '--retries=0', '--workers=1']);
		if (status === 0) return { fault: name, came: 'not caught', by };
		return { fault: name, came: /\d+ failed/.test(stdout) ? 'caught' : 'unclear', by };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}
