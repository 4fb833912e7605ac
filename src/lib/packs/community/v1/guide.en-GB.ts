import type { GuideFile } from '#lib/programme/guide.ts';
import aboutMe from './journeys/about-me/guide.en-GB.json' with { type: 'json' };
import whyAPlan from './journeys/why-a-plan/guide.en-GB.json' with { type: 'json' };
import goodLife from './journeys/good-life/guide.en-GB.json' with { type: 'json' };
import strengths from './journeys/strengths/guide.en-GB.json' with { type: 'json' };
import relationships from './journeys/relationships/guide.en-GB.json' with { type: 'json' };
import managingMyself from './journeys/managing-myself/guide.en-GB.json' with { type: 'json' };
import fourSteps from './journeys/four-steps/guide.en-GB.json' with { type: 'json' };
import signs from './journeys/signs/guide.en-GB.json' with { type: 'json' };
import waysOut from './journeys/ways-out/guide.en-GB.json' with { type: 'json' };
import whoHelps from './journeys/who-helps/guide.en-GB.json' with { type: 'json' };
import ifISlip from './journeys/if-i-slip/guide.en-GB.json' with { type: 'json' };
import myRules from './journeys/my-rules/guide.en-GB.json' with { type: 'json' };
import carers from './journeys/carers/guide.en-GB.json' with { type: 'json' };
import iAgree from './journeys/i-agree/guide.en-GB.json' with { type: 'json' };

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [
	aboutMe,
	whyAPlan,
	goodLife,
	strengths,
	relationships,
	managingMyself,
	fourSteps,
	signs,
	waysOut,
	whoHelps,
	ifISlip,
	myRules,
	carers,
	iAgree
];
