/** `npm run --silent languages:report` prints what each language has of the words that English has, as JSON. */
import { rooms } from './folder.ts';
import { coverageIn } from './coverage.ts';

process.stdout.write(`${JSON.stringify({ languages: coverageIn(rooms) }, null, '\t')}\n`);
