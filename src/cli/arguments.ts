import { refuse, succeed, type Result } from '#lib/base/result.ts';

/** A command line taken apart: words in order, options by name, and those that stand alone. */
export interface Arguments {
	readonly words: readonly string[];
	readonly options: ReadonlyMap<string, string>;
	readonly flags: ReadonlySet<string>;
}

/** Which options a command knows: those that take one value, and those that stand alone. */
interface Known {
	readonly options: readonly string[];
	readonly flags?: readonly string[];
}

/** Takes a command line apart. Only the named options are known. Gives one sentence when that fails. */
export function readArguments(given: readonly string[], known: Known): Result<Arguments, string> {
	const words: string[] = [];
	const options = new Map<string, string>();
	const flags = new Set<string>();
	for (let at = 0; at < given.length; at += 1) {
		const word = given[at] ?? '';
		if (!word.startsWith('--')) {
			words.push(word);
			continue;
		}
		const read = readOption(word, given[at + 1], known);
		if (!read.ok) return read;
		const { name, value, takesNext } = read.value;
		if (options.has(name) || flags.has(name)) return refuse(`The option --${name} is given twice.`);
		if (value === undefined) flags.add(name);
		else options.set(name, value);
		if (takesNext) at += 1;
	}
	return succeed({ words, options, flags });
}

/** One option: without a value when it stands alone; `takesNext` when its value is the next word. */
interface Option {
	readonly name: string;
	readonly value: string | undefined;
	readonly takesNext: boolean;
}

function readOption(word: string, next: string | undefined, { options, flags = [] }: Known): Result<Option, string> {
	const [name = '', joined] = splitOnce(word.slice(2));
	if (flags.includes(name)) {
		return joined === undefined
			? succeed({ name, value: undefined, takesNext: false })
			: refuse(`The option --${name} stands alone.`);
	}
	if (!options.includes(name)) return refuse(`The option --${name} is not known here.`);
	if (joined !== undefined) return succeed({ name, value: joined, takesNext: false });
	if (next === undefined || next.startsWith('--')) return refuse(`The option --${name} needs a value.`);
	return succeed({ name, value: next, takesNext: true });
}

function splitOnce(text: string): readonly [string, string | undefined] {
	const at = text.indexOf('=');
	return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + 1)];
}
