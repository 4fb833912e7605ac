import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { describe, expect, it } from 'vitest';

/** A tool in a process of its own, as people run it. */
function run(...words: readonly string[]) {
	const { status, stdout, stderr } = spawnSync(execPath, words, { encoding: 'utf8' });
	return { status, stdout, stderr };
}

describe('the long trials', () => {
	it.each([
		['an option that it does not have', ['--nonsense']],
		['a number that is none', ['kills', '--times', 'many']],
		['a part that it does not have', ['nothing']]
	])('say how they are used, and do nothing, when they are given %s', (_, words) => {
		const { status, stdout, stderr } = run('--import', 'tsx', 'tools/soak.ts', ...words);
		expect([status, stdout]).toEqual([2, '']);
		expect(stderr).toMatch(/^Usage: npm run soak -- /);
		expect(stderr).not.toContain('    at ');
	});
});

describe('the server of the built site', () => {
	it.each([
		['an option that it does not have', ['--nonsense'], 'Usage: node tools/serve.js [--port N] [--folder build]'],
		['a port that is none', ['--port', 'http'], 'The port must be a number from 0 to 65535.'],
		['a folder without a site', ['--folder', 'docs'], 'There is no built site in docs. Run npm run build first.']
	])('says in one line what is wrong when it is given %s', (_, words, line) => {
		expect(run('tools/serve.js', ...words)).toEqual({ status: 2, stdout: '', stderr: `${line}\n` });
	});
});
