// Stamps the service worker with the fingerprint of each file, and with the headers that it keeps with them.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { securityHeaders } from '../../security-headers.js';
import { fingerprintsIn, sha256Of } from './fingerprint.js';

export const workerName = 'service-worker.js';

/** Files of a build that the app does not need: the worker itself, and what stands there for hosts and auditors. */
export const notKept = [workerName, '_headers', 'sbom.cdx.json', '_app/version.json'];

/** What the worker of a build has to keep. Its id is the fingerprint of all fingerprints. @param {string} folder */
export function versionOf(folder) {
	const files = Object.fromEntries(Object.entries(fingerprintsIn(folder)).filter(([name]) => !notKept.includes(name)));
	return { id: sha256Of(JSON.stringify([files, securityHeaders])), files, headers: securityHeaders };
}

const opening = 'const STEADY_FILES=';

/** Writes the version before the code of the worker. A second stamp takes the place of the first. @param {string} folder */
export function stampWorker(folder) {
	const file = join(folder, workerName);
	const code = withoutStamp(readFileSync(file, 'utf8'));
	writeFileSync(file, `${opening}${JSON.stringify(versionOf(folder))};\n${code}`);
}

/** What a stamped worker keeps. Throws where there is no stamp, or where its code asks for none. @param {string} worker */
export function stampIn(worker) {
	const [line] = worker.split('\n', 1);
	if (!line?.startsWith(opening)) throw new Error('The service worker has no stamp.');
	if (!withoutStamp(worker).includes('STEADY_FILES')) throw new Error('The service worker does not use its stamp.');
	return JSON.parse(line.slice(opening.length, -1));
}

/** @param {string} worker */
function withoutStamp(worker) {
	return worker.startsWith(opening) ? worker.slice(worker.indexOf('\n') + 1) : worker;
}
