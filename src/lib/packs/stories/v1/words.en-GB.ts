import type { WordsFile } from '#lib/programme/grammar.ts';
import storiesEasy from './words.easy.en-GB.json' with { type: 'json' };

export const storiesEnGb: readonly WordsFile[] = [storiesEasy];
