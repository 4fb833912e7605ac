import type { GuideFile } from '#lib/programme/guide.ts';
import oldNew from './journeys/old-new/guide.en-GB.json' with { type: 'json' };
import littleChoices from './journeys/little-choices/guide.en-GB.json' with { type: 'json' };
import okNotOk from './journeys/ok-not-ok/guide.en-GB.json' with { type: 'json' };

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [oldNew, littleChoices, okNotOk];
