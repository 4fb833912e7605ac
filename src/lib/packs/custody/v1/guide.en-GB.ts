import { guideEnGb as sotsecIdGuide } from '#lib/packs/sotsec-id/v1/guide.en-GB.ts';
import type { GuideFile } from '#lib/programme/guide.ts';
import { notesTakenOver } from '#lib/programme/words-taken-over.ts';
import whyAPlan from './journeys/why-a-plan/guide.en-GB.json' with { type: 'json' };
import whatIPractise from './journeys/what-i-practise/guide.en-GB.json' with { type: 'json' };
import goodLife from './journeys/good-life/guide.en-GB.json' with { type: 'json' };
import whatIOftenDo from './journeys/what-i-often-do/guide.en-GB.json' with { type: 'json' };
import whatIWorkOn from './journeys/what-i-work-on/guide.en-GB.json' with { type: 'json' };
import fourSteps from './journeys/four-steps/guide.en-GB.json' with { type: 'json' };
import signs from './journeys/signs/guide.en-GB.json' with { type: 'json' };
import waysOut from './journeys/ways-out/guide.en-GB.json' with { type: 'json' };
import whoHelpsHere from './journeys/who-helps-here/guide.en-GB.json' with { type: 'json' };
import goalsThatFit from './journeys/goals-that-fit/guide.en-GB.json' with { type: 'json' };
import lockedIn from './journeys/locked-in/guide.en-GB.json' with { type: 'json' };
import ifISlip from './journeys/if-i-slip/guide.en-GB.json' with { type: 'json' };
import whenThingsChange from './journeys/when-things-change/guide.en-GB.json' with { type: 'json' };
import rulesHere from './journeys/rules-here/guide.en-GB.json' with { type: 'json' };
import carers from './journeys/carers/guide.en-GB.json' with { type: 'json' };
import iAgree from './journeys/i-agree/guide.en-GB.json' with { type: 'json' };
import { custodyV1 } from './pack.ts';

/** What a facilitator needs beside each step, in British English. */
export const guideEnGb: readonly GuideFile[] = [
	...notesTakenOver(custodyV1, sotsecIdGuide),
	whyAPlan,
	whatIPractise,
	goodLife,
	whatIOftenDo,
	whatIWorkOn,
	fourSteps,
	signs,
	waysOut,
	whoHelpsHere,
	goalsThatFit,
	lockedIn,
	ifISlip,
	whenThingsChange,
	rulesHere,
	carers,
	iAgree
];
