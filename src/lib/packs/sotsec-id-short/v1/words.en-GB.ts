import { easyEnGb as fullEasy, plainEnGb as fullPlain } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { WordsFile } from '#lib/programme/grammar.ts';
import { wordsTakenOver } from '#lib/programme/words-taken-over.ts';
import goodLifeEasy from './journeys/good-life/words.easy.en-GB.json' with { type: 'json' };
import goodLifePlain from './journeys/good-life/words.plain.en-GB.json' with { type: 'json' };
import signsEasy from './journeys/signs/words.easy.en-GB.json' with { type: 'json' };
import signsPlain from './journeys/signs/words.plain.en-GB.json' with { type: 'json' };
import { sotsecIdShortV1 } from './pack.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [...wordsTakenOver(sotsecIdShortV1, fullEasy), goodLifeEasy, signsEasy];

export const plainEnGb: readonly WordsFile[] = [
	packPlain,
	...wordsTakenOver(sotsecIdShortV1, fullPlain),
	goodLifePlain,
	signsPlain
];
