import type { GuideFile } from '#lib/programme/guide.ts';
import everyday from './journeys/everyday/guide.en-GB.json' with { type: 'json' };
import dailyPlan from './journeys/daily-plan/guide.en-GB.json' with { type: 'json' };
import myStory from './journeys/my-story/guide.en-GB.json' with { type: 'json' };
import myCircle from './journeys/my-circle/guide.en-GB.json' with { type: 'json' };
import iWill from './journeys/i-will/guide.en-GB.json' with { type: 'json' };

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [everyday, dailyPlan, myStory, myCircle, iWill];
