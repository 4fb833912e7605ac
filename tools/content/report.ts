/** `npm run --silent content:report` prints how much each pack holds, and all of them together, as JSON. */
import { contentReport } from './counts.ts';

const { total, packs } = contentReport();
process.stdout.write(`${JSON.stringify({ total, ...packs }, null, '\t')}\n`);
