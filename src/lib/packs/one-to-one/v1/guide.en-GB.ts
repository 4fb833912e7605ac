import { guideEnGb as fullGuide } from '#lib/packs/sotsec-id/v1/guide.en-GB.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { notesTakenOver } from '#lib/programme/words-taken-over.ts';
import needs from './journeys/needs/guide.en-GB.json' with { type: 'json' };
import solve from './journeys/solve/guide.en-GB.json' with { type: 'json' };
import strongFeelings from './journeys/strong-feelings/guide.en-GB.json' with { type: 'json' };
import { oneToOneV1 } from './pack.ts';

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [...notesTakenOver(oneToOneV1, fullGuide), needs, strongFeelings, solve];
