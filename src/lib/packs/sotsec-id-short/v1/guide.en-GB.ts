import { guideEnGb as fullGuide } from '#lib/packs/sotsec-id/v1/guide.en-GB.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { notesTakenOver } from '#lib/programme/words-taken-over.ts';
import goodLife from './journeys/good-life/guide.en-GB.json' with { type: 'json' };
import signs from './journeys/signs/guide.en-GB.json' with { type: 'json' };
import { sotsecIdShortV1 } from './pack.ts';

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [...notesTakenOver(sotsecIdShortV1, fullGuide), goodLife, signs];
