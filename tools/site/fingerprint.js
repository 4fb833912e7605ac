// Fingerprints of bytes and of folders.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The sha256 of bytes or a text, as hex letters. @param {string | Buffer} bytes */
export function sha256Of(bytes) {
	return createHash('sha256').update(bytes).digest('hex');
}

/** The addresses of all files below a folder, in an order that is the same on each machine. @param {string} folder */
export function filesIn(folder) {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((name) => name.replaceAll('\\', '/'))
		.filter((name) => statSync(join(folder, name)).isFile())
		.sort();
}

/** Each file below a folder with its fingerprint. @param {string} folder */
export function fingerprintsIn(folder) {
	return Object.fromEntries(filesIn(folder).map((name) => [name, sha256Of(readFileSync(join(folder, name)))]));
}

/** One fingerprint of all that a build is made from: the same sources always give the same name. */
export function nameOfSources() {
	const sources = ['src', 'static'].map((folder) => [folder, fingerprintsIn(folder)]);
	const settings = ['package-lock.json', 'svelte.config.js', 'vite.config.ts', 'security-headers.js'].map((file) => [
		file,
		sha256Of(readFileSync(file))
	]);
	return sha256Of(JSON.stringify([...sources, ...settings])).slice(0, 16);
}
