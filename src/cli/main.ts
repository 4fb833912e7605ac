import { run } from './run.ts';

const outcome = await run(process.argv.slice(2));
process.exitCode = outcome.code;
// Whoever reads our output may stop early, and a disk may be full: that is no fault of ours to print a stack for.
for (const stream of [process.stdout, process.stderr]) {
	stream.on('error', (problem: NodeJS.ErrnoException) => {
		process.exitCode = problem.code === 'EPIPE' ? outcome.code : 2;
		if (stream === process.stdout && problem.code !== 'EPIPE')
			process.stderr.write('The output could not be written.\n');
	});
}
process.stderr.write(outcome.err);
process.stdout.write(outcome.out);
