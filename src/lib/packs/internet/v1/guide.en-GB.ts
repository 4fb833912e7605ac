import type { GuideFile } from '#lib/programme/guide.ts';
import internet from './journeys/internet/guide.en-GB.json' with { type: 'json' };

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [internet];
