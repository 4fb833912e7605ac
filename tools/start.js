// Starts Steady on a machine that has only Node and npm: installs what is missing, builds, serves.
import { existsSync } from 'node:fs';
import { run } from './run.js';

const port = process.env.PORT ?? '4173';

if (!existsSync('node_modules/.package-lock.json')) run('npm', ['ci']);
run('npx', ['vite', 'build']);
console.log(`Steady is at http://localhost:${port}`);
run('npx', ['sirv', 'build', '--single', '404.html', '--port', port, '--quiet']);
