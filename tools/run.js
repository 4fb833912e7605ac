import { spawnSync } from 'node:child_process';

/** Runs a program and shows what it says. Ends this process with its exit code when it fails. */
export function run(program, words, environment = {}) {
	const { status } = spawnSync(program, words, { stdio: 'inherit', env: { ...process.env, ...environment } });
	if (status !== 0) process.exit(status ?? 1);
}

/** Whether a program can be found on this machine. */
export function has(program) {
	return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}
