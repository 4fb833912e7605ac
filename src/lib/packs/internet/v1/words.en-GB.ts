import type { WordsFile } from '#lib/programme/grammar.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };
import internetEasy from './journeys/internet/words.easy.en-GB.json' with { type: 'json' };
import internetPlain from './journeys/internet/words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [internetEasy];

export const plainEnGb: readonly WordsFile[] = [packPlain, internetPlain];
