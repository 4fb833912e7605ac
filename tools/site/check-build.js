// What has to hold for every build. A build that breaks it fails, and is not served.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { cacheRules, isMet } from '../../security-headers.js';
import { filesIn, sha256Of } from './fingerprint.js';
import { notKept, stampIn, workerName } from './stamp.js';

const mostBytes = 6_000_000;

/** Every fault of a build, as sentences; and how much a device has to keep. @param {string} folder */
export function faultsOfBuild(folder) {
	const files = filesIn(folder);
	if (!files.includes(workerName)) return { faults: ['The service worker is missing.'], kept: 0, bytes: 0 };
	const stamp = stampIn(readFileSync(join(folder, workerName), 'utf8'));
	const kept = files.filter((name) => !notKept.includes(name));
	const bytes = kept.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
	const front = readFileSync(join(folder, 'index.html'), 'utf8');
	const manifest = 'manifest.webmanifest';
	const faults = [
		...kept.filter((name) => !(name in stamp.files)).map((name) => `${name} is not in the worker.`),
		...Object.keys(stamp.files)
			.filter((name) => !kept.includes(name))
			.map((name) => `${name} is in the worker, but not in the build.`),
		...kept
			.filter((name) => name in stamp.files && stamp.files[name] !== sha256Of(readFileSync(join(folder, name))))
			.map((name) => `${name} has another fingerprint in the worker.`),
		...files
			.filter((name) => name !== '_headers' && rulesFor(name) !== 1)
			.map((name) => `${name} is met by ${rulesFor(name)} rules of how long it may be kept.`),
		...(/<script>|<script (?!src=)|\son[a-z]+=|<style/.test(front)
			? ['The front page has a script or a style in it.']
			: []),
		...(readFileSync(join(folder, manifest)).equals(readFileSync(`static/${manifest}`))
			? []
			: ['The manifest is not the one that was written.']),
		...(bytes > mostBytes ? [`A device has to keep ${bytes} bytes. At most ${mostBytes} are allowed.`] : [])
	];
	return { faults, kept: kept.length, bytes };
}

/** @param {string} name */
function rulesFor(name) {
	return cacheRules.filter(({ path }) => isMet(path, `/${name}`)).length;
}
