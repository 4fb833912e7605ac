import type { WordsFile } from '#lib/programme/grammar.ts';
import packPlain from './words.plain.en-GB.json' with { type: 'json' };
import littleChoicesEasy from './journeys/little-choices/words.easy.en-GB.json' with { type: 'json' };
import littleChoicesPlain from './journeys/little-choices/words.plain.en-GB.json' with { type: 'json' };
import okNotOkEasy from './journeys/ok-not-ok/words.easy.en-GB.json' with { type: 'json' };
import okNotOkPlain from './journeys/ok-not-ok/words.plain.en-GB.json' with { type: 'json' };
import oldNewEasy from './journeys/old-new/words.easy.en-GB.json' with { type: 'json' };
import oldNewPlain from './journeys/old-new/words.plain.en-GB.json' with { type: 'json' };

export const easyEnGb: readonly WordsFile[] = [oldNewEasy, littleChoicesEasy, okNotOkEasy];

export const plainEnGb: readonly WordsFile[] = [packPlain, oldNewPlain, littleChoicesPlain, okNotOkPlain];
