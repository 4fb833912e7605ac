import type { Part } from './part.ts';
import { damage } from './parts/damage.ts';
import { fullDisk, noPromise } from './parts/full-disk.ts';
import { importFuzz } from './parts/import-fuzz.ts';
import { kills } from './parts/kills.ts';
import { longJourneys } from './parts/long-journeys.ts';
import { longUse } from './parts/long-use.ts';
import { men } from './parts/men.ts';
import { merge } from './parts/merge.ts';
import { phraseKills } from './parts/phrase-kills.ts';
import { plantedFaults } from './parts/planted-faults.ts';
import { powerCuts } from './parts/power-cuts.ts';
import { scrub } from './parts/scrub.ts';

/** Every part of the soak, in the order in which they run. */
export const parts: readonly Part[] = [
	kills,
	phraseKills,
	powerCuts,
	damage,
	fullDisk,
	noPromise,
	importFuzz,
	longUse,
	longJourneys,
	scrub,
	men,
	merge,
	plantedFaults
];
