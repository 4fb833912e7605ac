import { refuse, succeed, type Result } from '#lib/base/result.ts';

/** A command line taken apart: words in order, and options by name. */
export interface Arguments {
	readonly words: readonly string[];
	readonly options: ReadonlyMap<string, string>;
}

/** Takes a command line apart. Only the named options are known; each takes one value. Gives one sentence when that fails. */
export function readArguments(given: readonly string[], known: readonly string[]): Result<Arguments, string> {
	const words: string[] = [];
	const options = new Map<string, string>();
	for (let at = 0; at < given.length; at += 1) {
		const word = given[at] ?? '';
		if (!word.startsWith('--')) {
			words.push(word);
			continue;
		}
		const [name = '', joined] = splitOnce(word.slice(2));
		if (!known.includes(name)) return refuse(`The option --${name} is not known here.`);
		if (options.has(name)) return refuse(`The option --${name} is given twice.`);
		const value = joined ?? given[(at += 1)];
		if (value === undefined || (joined === undefined && value.startsWith('--')))
			return refuse(`The option --${name} needs a value.`);
		options.set(name, value);
	}
	return succeed({ words, options });
}

function splitOnce(text: string): readonly [string, string | undefined] {
	const at = text.indexOf('=');
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
