import type { WordsFile } from '#lib/programme/grammar.ts';
import { wordsTakenOver } from '#lib/programme/words-taken-over.ts';
import { easyEnGb as sotsecIdEasy, plainEnGb as sotsecIdPlain } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import whyAPlanEasy from './journeys/why-a-plan/words.easy.en-GB.json' with { type: 'json' };
import whyAPlanPlain from './journeys/why-a-plan/words.plain.en-GB.json' with { type: 'json' };
import whatIPractiseEasy from './journeys/what-i-practise/words.easy.en-GB.json' with { type: 'json' };
import whatIPractisePlain from './journeys/what-i-practise/words.plain.en-GB.json' with { type: 'json' };
import goodLifeEasy from './journeys/good-life/words.easy.en-GB.json' with { type: 'json' };
import goodLifePlain from './journeys/good-life/words.plain.en-GB.json' with { type: 'json' };
import whatIOftenDoEasy from './journeys/what-i-often-do/words.easy.en-GB.json' with { type: 'json' };
import whatIOftenDoPlain from './journeys/what-i-often-do/words.plain.en-GB.json' with { type: 'json' };
import whatIWorkOnEasy from './journeys/what-i-work-on/words.easy.en-GB.json' with { type: 'json' };
import whatIWorkOnPlain from './journeys/what-i-work-on/words.plain.en-GB.json' with { type: 'json' };
import fourStepsEasy from './journeys/four-steps/words.easy.en-GB.json' with { type: 'json' };
import fourStepsPlain from './journeys/four-steps/words.plain.en-GB.json' with { type: 'json' };
import signsEasy from './journeys/signs/words.easy.en-GB.json' with { type: 'json' };
import signsPlain from './journeys/signs/words.plain.en-GB.json' with { type: 'json' };
import waysOutEasy from './journeys/ways-out/words.easy.en-GB.json' with { type: 'json' };
import waysOutPlain from './journeys/ways-out/words.plain.en-GB.json' with { type: 'json' };
import whoHelpsHereEasy from './journeys/who-helps-here/words.easy.en-GB.json' with { type: 'json' };
import whoHelpsHerePlain from './journeys/who-helps-here/words.plain.en-GB.json' with { type: 'json' };
import goalsThatFitEasy from './journeys/goals-that-fit/words.easy.en-GB.json' with { type: 'json' };
import goalsThatFitPlain from './journeys/goals-that-fit/words.plain.en-GB.json' with { type: 'json' };
import lockedInEasy from './journeys/locked-in/words.easy.en-GB.json' with { type: 'json' };
import lockedInPlain from './journeys/locked-in/words.plain.en-GB.json' with { type: 'json' };
import ifISlipEasy from './journeys/if-i-slip/words.easy.en-GB.json' with { type: 'json' };
import ifISlipPlain from './journeys/if-i-slip/words.plain.en-GB.json' with { type: 'json' };
import whenThingsChangeEasy from './journeys/when-things-change/words.easy.en-GB.json' with { type: 'json' };
import whenThingsChangePlain from './journeys/when-things-change/words.plain.en-GB.json' with { type: 'json' };
import rulesHereEasy from './journeys/rules-here/words.easy.en-GB.json' with { type: 'json' };
import rulesHerePlain from './journeys/rules-here/words.plain.en-GB.json' with { type: 'json' };
import carersEasy from './journeys/carers/words.easy.en-GB.json' with { type: 'json' };
import carersPlain from './journeys/carers/words.plain.en-GB.json' with { type: 'json' };
import iAgreeEasy from './journeys/i-agree/words.easy.en-GB.json' with { type: 'json' };
import iAgreePlain from './journeys/i-agree/words.plain.en-GB.json' with { type: 'json' };
import { custodyV1 } from './pack.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [
	...wordsTakenOver(custodyV1, sotsecIdEasy),
	whyAPlanEasy,
	whatIPractiseEasy,
	goodLifeEasy,
	whatIOftenDoEasy,
	whatIWorkOnEasy,
	fourStepsEasy,
	signsEasy,
	waysOutEasy,
	whoHelpsHereEasy,
	goalsThatFitEasy,
	lockedInEasy,
	ifISlipEasy,
	whenThingsChangeEasy,
	rulesHereEasy,
	carersEasy,
	iAgreeEasy
];

export const plainEnGb: readonly WordsFile[] = [
	packPlain,
	...wordsTakenOver(custodyV1, sotsecIdPlain),
	whyAPlanPlain,
	whatIPractisePlain,
	goodLifePlain,
	whatIOftenDoPlain,
	whatIWorkOnPlain,
	fourStepsPlain,
	signsPlain,
	waysOutPlain,
	whoHelpsHerePlain,
	goalsThatFitPlain,
	lockedInPlain,
	ifISlipPlain,
	whenThingsChangePlain,
	rulesHerePlain,
	carersPlain,
	iAgreePlain
];
