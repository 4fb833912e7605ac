// Serves the built site as a host should: node tools/serve.js --port 4173
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSiteServer } from './site/site-server.js';

/** Says in one line what is wrong, and ends. @param {string} words */
function stop(words) {
	console.error(words);
	process.exit(2);
}

/** What was asked for. */
function readWords() {
	try {
		const options = { port: { type: 'string', default: '4173' }, folder: { type: 'string', default: 'build' } };
		return parseArgs({ options: /** @type {const} */ (options) }).values;
	} catch {
		return stop('Usage: node tools/serve.js [--port N] [--folder build]');
	}
}

const { port, folder } = readWords();
if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) stop('The port must be a number from 0 to 65535.');
if (!existsSync(join(folder, '404.html'))) stop(`There is no built site in ${folder}. Run npm run build first.`);

createSiteServer(folder)
	.once('error', () => stop(`Something else uses port ${port}.`))
	.listen(Number(port));
