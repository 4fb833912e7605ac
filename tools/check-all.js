// Every check that needs no browser: as many at a time as the machine has cores, each one's words together when it ends.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { run } from './run.js';

/** What runs side by side: rows of scripts of package.json, each row in its order. The longest come first. */
const rows = [
	['types'],
	['format:check'],
	['lint'],
	['build', 'build:again', 'budgets'],
	['rooms'],
	['lint:words'],
	['unused'],
	['schema:check'],
	['pictures:check'],
	['licences:check'],
	['headers:check']
];

/** What the other checks read is written first. Unit tests use every core by themselves. */
run('npm', ['run', 'sync']);
const failed = await inLanes(rows, Math.max(2, availableParallelism()));
if (failed.length > 0) {
	console.error(`Failed: ${failed.map(({ name }) => name).join(', ')}`);
	process.exit(failed[0].status);
}
run('npm', ['run', 'unit']);

/** Runs rows on a number of lanes. After a failure nothing more is begun; what is under way comes to its end. */
async function inLanes(waiting, lanes) {
	const rest = [...waiting];
	const failed = [];
	const lane = async () => {
		for (let row = rest.shift(); row !== undefined && failed.length === 0; row = rest.shift())
			for (const name of row) {
				if (failed.length > 0) break;
				const status = await script(name);
				if (status !== 0) failed.push({ name, status });
			}
	};
	await Promise.all(Array.from({ length: lanes }, lane));
	return failed;
}

/** Runs a script of package.json, and shows what it said when it has ended. Gives its exit code. */
function script(name) {
	const began = Date.now();
	const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
	const said = [];
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => said.push(piece));
	return new Promise((resolve) => {
		child.once('error', () => resolve(1));
		child.once('close', (status) => {
			const seconds = Math.round((Date.now() - began) / 1000);
			console.log(`\n> ${name}: ${status === 0 ? 'right' : 'WRONG'}, ${seconds} s`);
			process.stdout.write(Buffer.concat(said));
			resolve(status ?? 1);
		});
	});
}
