/** One maker in a process of its own: from nothing loaded to the first paper. Prints how many milliseconds. */
import { given } from './given.js';
import { makers } from './makers.js';
import { planOf } from './plan.js';

const maker = makers.find(({ name }) => name === process.argv[2]);
const files = given();
const start = performance.now();
const make = await maker.load(files);
await make(planOf(60, 20));
process.stdout.write(String(performance.now() - start));
process.exit(0);
