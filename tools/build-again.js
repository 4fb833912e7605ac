// Builds once more, and compares: the same sources have to give the same bytes. What was built before stays the same then.
import { existsSync } from 'node:fs';
import { run } from './run.js';
import { fingerprintsIn, sha256Of } from './site/fingerprint.js';

if (!existsSync('build/index.html')) run('npm', ['run', 'build']);
const before = fingerprintsIn('build');
run('npx', ['vite', 'build', '--logLevel', 'error']);
const after = fingerprintsIn('build');
const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
const different = names.filter((name) => before[name] !== after[name]);
for (const name of different) console.error(`${name} is not the same after building once more.`);
if (different.length > 0) process.exit(1);
console.log(`built twice, the same ${names.length} files: ${sha256Of(JSON.stringify(after))}`);
