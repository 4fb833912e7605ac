// Runs every check and every test on a machine that has only Node and npm (and apt, for what is missing beside them).
import { existsSync } from 'node:fs';
import { has, run } from './run.js';

/** Debian's packages that the tests need, and the program by which each is known. */
const needed = { chromium: 'chromium', 'poppler-utils': 'pdftotext', qpdf: 'qpdf' };

const missing = Object.entries(needed)
	.filter(([, program]) => !has(program) && !(program === 'chromium' && process.env.CHROMIUM))
	.map(([name]) => name);
if (missing.length > 0) {
	const isRoot = process.getuid?.() === 0;
	const words = ['apt-get', 'install', '-y', '--no-install-recommends', ...missing];
	if (!has('apt-get') || (!isRoot && !has('sudo'))) {
		console.error(`These are missing: ${missing.join(', ')}. Install them, then run npm test again.`);
		process.exit(1);
	}
	run(isRoot ? 'apt-get' : 'sudo', isRoot ? ['update'] : ['apt-get', 'update']);
	run(isRoot ? words[0] : 'sudo', isRoot ? words.slice(1) : words, { DEBIAN_FRONTEND: 'noninteractive' });
}
if (!existsSync('node_modules/.package-lock.json')) run('npm', ['ci']);
run('npm', ['run', 'check:all']);
run('npx', ['playwright', 'test']);
console.log('All checks and all tests passed, 0 failed');
