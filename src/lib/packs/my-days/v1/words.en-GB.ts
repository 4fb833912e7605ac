import type { WordsFile } from '#lib/programme/grammar.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };
import dailyPlanEasy from './journeys/daily-plan/words.easy.en-GB.json' with { type: 'json' };
import dailyPlanPlain from './journeys/daily-plan/words.plain.en-GB.json' with { type: 'json' };
import everydayEasy from './journeys/everyday/words.easy.en-GB.json' with { type: 'json' };
import everydayPlain from './journeys/everyday/words.plain.en-GB.json' with { type: 'json' };
import iWillEasy from './journeys/i-will/words.easy.en-GB.json' with { type: 'json' };
import iWillPlain from './journeys/i-will/words.plain.en-GB.json' with { type: 'json' };
import myCircleEasy from './journeys/my-circle/words.easy.en-GB.json' with { type: 'json' };
import myCirclePlain from './journeys/my-circle/words.plain.en-GB.json' with { type: 'json' };
import myStoryEasy from './journeys/my-story/words.easy.en-GB.json' with { type: 'json' };
import myStoryPlain from './journeys/my-story/words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [everydayEasy, dailyPlanEasy, myStoryEasy, myCircleEasy, iWillEasy];

export const plainEnGb: readonly WordsFile[] = [
	packPlain,
	everydayPlain,
	dailyPlanPlain,
	myStoryPlain,
	myCirclePlain,
	iWillPlain
];
