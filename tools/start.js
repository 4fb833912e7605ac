// Starts Steady on a machine that has only Node and npm: installs what is missing, builds, serves.
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { run } from './run.js';

const port = process.env.PORT ?? '4173';

/** Whether nothing else listens on the port; the server would quietly take another one. */
function isFree(wanted) {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.once('error', () => resolve(false));
		probe.listen(Number(wanted), () => probe.close(() => resolve(true)));
	});
}

if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
	console.error('PORT must be a number from 0 to 65535.');
	process.exit(2);
}
if (!(await isFree(port))) {
	console.error(`Something else uses port ${port}. Close it, or choose another port: PORT=4174 npm start`);
	process.exit(1);
}

if (!existsSync('node_modules/.package-lock.json')) run('npm', ['ci']);
run('npm', ['run', 'build']);
console.log(`Steady is at http://localhost:${port}`);
run('node', ['tools/serve.js', '--port', port]);
