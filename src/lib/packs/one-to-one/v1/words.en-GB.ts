import { easyEnGb as fullEasy, plainEnGb as fullPlain } from '#lib/packs/sotsec-id/v1/words.en-GB.ts';
import type { WordsFile } from '#lib/programme/grammar.ts';
import { wordsTakenOver } from '#lib/programme/words-taken-over.ts';
import needsEasy from './journeys/needs/words.easy.en-GB.json' with { type: 'json' };
import needsPlain from './journeys/needs/words.plain.en-GB.json' with { type: 'json' };
import solveEasy from './journeys/solve/words.easy.en-GB.json' with { type: 'json' };
import solvePlain from './journeys/solve/words.plain.en-GB.json' with { type: 'json' };
import strongFeelingsEasy from './journeys/strong-feelings/words.easy.en-GB.json' with { type: 'json' };
import strongFeelingsPlain from './journeys/strong-feelings/words.plain.en-GB.json' with { type: 'json' };
import { oneToOneV1 } from './pack.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [
	...wordsTakenOver(oneToOneV1, fullEasy),
	needsEasy,
	strongFeelingsEasy,
	solveEasy
];

export const plainEnGb: readonly WordsFile[] = [
	packPlain,
	...wordsTakenOver(oneToOneV1, fullPlain),
	needsPlain,
	strongFeelingsPlain,
	solvePlain
];
