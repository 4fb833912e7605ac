// Writes what tells hosts which headers to send. With --check it only says whether the files are up to date.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostFiles } from './site/host-files.js';

mkdirSync('deploy', { recursive: true });
for (const [file, text] of Object.entries(hostFiles())) {
	if (!process.argv.includes('--check')) writeFileSync(file, text);
	else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
		console.error(`${file} is not up to date. Run npm run headers.`);
		process.exitCode = 1;
	}
}
