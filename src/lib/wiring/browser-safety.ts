import workerAddress from '#lib/storage/second-copy.worker.ts?worker&url';
import { CopyKeeper } from '#lib/storage/copy-keeper.ts';
import { createSafetyDoor } from '#lib/storage/safety-door.ts';
import { createSentinelPlace } from '#lib/storage/sentinel.ts';
import { createWorkerSecondCopy } from '#lib/storage/worker-second-copy.ts';
import { database, databasePlace } from './browser-database.ts';
import { askBrowserToKeep } from './browser-storage-promise.ts';
import { trustedScript } from './trusted-script.ts';

const parts = {
	database,
	copy: createWorkerSecondCopy(
		() => new Worker(trustedScript(new URL(workerAddress, location.href)), { type: 'module', name: 'second copy' })
	),
	sentinel: createSentinelPlace(() => localStorage)
};

/** Writes the second copy of this browser's records. */
export const browserCopy = new CopyKeeper(parts);

/** Finds what this browser lost, and puts it back. */
export const browserSafety = createSafetyDoor(parts, browserCopy, askBrowserToKeep, databasePlace.moveOn);
