import type { WordsFile } from '#lib/programme/grammar.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };
import aboutMeEasy from './journeys/about-me/words.easy.en-GB.json' with { type: 'json' };
import aboutMePlain from './journeys/about-me/words.plain.en-GB.json' with { type: 'json' };
import whyAPlanEasy from './journeys/why-a-plan/words.easy.en-GB.json' with { type: 'json' };
import whyAPlanPlain from './journeys/why-a-plan/words.plain.en-GB.json' with { type: 'json' };
import goodLifeEasy from './journeys/good-life/words.easy.en-GB.json' with { type: 'json' };
import goodLifePlain from './journeys/good-life/words.plain.en-GB.json' with { type: 'json' };
import strengthsEasy from './journeys/strengths/words.easy.en-GB.json' with { type: 'json' };
import strengthsPlain from './journeys/strengths/words.plain.en-GB.json' with { type: 'json' };
import relationshipsEasy from './journeys/relationships/words.easy.en-GB.json' with { type: 'json' };
import relationshipsPlain from './journeys/relationships/words.plain.en-GB.json' with { type: 'json' };
import managingMyselfEasy from './journeys/managing-myself/words.easy.en-GB.json' with { type: 'json' };
import managingMyselfPlain from './journeys/managing-myself/words.plain.en-GB.json' with { type: 'json' };
import fourStepsEasy from './journeys/four-steps/words.easy.en-GB.json' with { type: 'json' };
import fourStepsPlain from './journeys/four-steps/words.plain.en-GB.json' with { type: 'json' };
import signsEasy from './journeys/signs/words.easy.en-GB.json' with { type: 'json' };
import signsPlain from './journeys/signs/words.plain.en-GB.json' with { type: 'json' };
import waysOutEasy from './journeys/ways-out/words.easy.en-GB.json' with { type: 'json' };
import waysOutPlain from './journeys/ways-out/words.plain.en-GB.json' with { type: 'json' };
import whoHelpsEasy from './journeys/who-helps/words.easy.en-GB.json' with { type: 'json' };
import whoHelpsPlain from './journeys/who-helps/words.plain.en-GB.json' with { type: 'json' };
import ifISlipEasy from './journeys/if-i-slip/words.easy.en-GB.json' with { type: 'json' };
import ifISlipPlain from './journeys/if-i-slip/words.plain.en-GB.json' with { type: 'json' };
import myRulesEasy from './journeys/my-rules/words.easy.en-GB.json' with { type: 'json' };
import myRulesPlain from './journeys/my-rules/words.plain.en-GB.json' with { type: 'json' };
import carersEasy from './journeys/carers/words.easy.en-GB.json' with { type: 'json' };
import carersPlain from './journeys/carers/words.plain.en-GB.json' with { type: 'json' };
import iAgreeEasy from './journeys/i-agree/words.easy.en-GB.json' with { type: 'json' };
import iAgreePlain from './journeys/i-agree/words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [
	aboutMeEasy,
	whyAPlanEasy,
	goodLifeEasy,
	strengthsEasy,
	relationshipsEasy,
	managingMyselfEasy,
	fourStepsEasy,
	signsEasy,
	waysOutEasy,
	whoHelpsEasy,
	ifISlipEasy,
	myRulesEasy,
	carersEasy,
	iAgreeEasy
];

export const plainEnGb: readonly WordsFile[] = [
	packPlain,
	aboutMePlain,
	whyAPlanPlain,
	goodLifePlain,
	strengthsPlain,
	relationshipsPlain,
	managingMyselfPlain,
	fourStepsPlain,
	signsPlain,
	waysOutPlain,
	whoHelpsPlain,
	ifISlipPlain,
	myRulesPlain,
	carersPlain,
	iAgreePlain
];
