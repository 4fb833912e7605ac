/** Writes the words of vault phrases. Run it only before any vault was made with them: a changed list shuts old phrases out. */
import { writeFileSync } from 'node:fs';
import { chooseWords } from './choose.ts';

writeFileSync('src/lib/vault/phrase-words.json', `${JSON.stringify(chooseWords(), null, '\t')}\n`);
