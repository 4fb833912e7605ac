import { run } from './run.ts';

const outcome = await run(process.argv.slice(2));
process.exitCode = outcome.code;
process.stderr.write(outcome.err);
process.stdout.write(outcome.out);
