import { readArguments } from './arguments.ts';
import { commands } from './commands.ts';
import helpTexts from './help.json' with { type: 'json' };
import { done, misused, type Outcome } from './outcome.ts';

/** Runs one command line and says what came of it. Nothing a man said ever goes into an error. */
export async function run(given: readonly string[]): Promise<Outcome> {
	const [name, ...rest] = given;
	const help = Object.entries(helpTexts);
	if (given.includes('--help'))
		return done(
			help
				.find(([command]) => command === name)?.[1]
				.join('\n')
				.concat('\n') ?? `${helpTexts.all.join('\n')}\n`
		);
	const known = [...commands.keys()].join(', ');
	if (name === undefined) return misused(`Name a command: ${known}.`);
	const command = commands.get(name);
	if (command === undefined) return misused(`This command is not known. Commands: ${known}.`);
	const read = readArguments(rest, command);
	return read.ok ? command.run(read.value) : misused(read.problem);
}
