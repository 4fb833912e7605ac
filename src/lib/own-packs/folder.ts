import { pathOf, type Fault } from '#lib/base/fault.ts';
import { packFileFormat, packFileVersion } from './pack-file.ts';
import { readJson } from './read-pack-file.ts';

/** The files of a pack folder by name, as text. */
export type PackFolder = ReadonlyMap<string, string>;

/** Files beside the words, and under which name each stands in the one file. */
const beside: ReadonlyMap<string, string> = new Map([
	['pack.json', 'pack'],
	['guide.en-GB.json', 'guide'],
	['terms.json', 'terms'],
	['phones.json', 'phones'],
	['exceptions.json', 'exceptions'],
	['signed-off.json', 'signedOff']
]);

/** `words.easy.en-GB.json`, or one of several: `words.easy.en-GB.signs.json`. */
const wordsName = /^words\.(easy|plain)\.([a-z]{2,3}(?:-[A-Z]{2})?)(?:\.[a-z0-9-]+)?\.json$/;

/** A folder put into one file as far as it goes, and what is wrong with its files themselves. */
interface JoinedFolder {
	readonly file: Readonly<Record<string, unknown>>;
	readonly faults: readonly Fault[];
}

/**
 * Puts the files of a folder into one, not checked yet. A draft that nobody signed off gets a stand-in, so that all of it
 * can be checked. Faults: those of files that are no text, and files that are no JSON, that are missing, or that do not belong there; the others are put together
 * all the same.
 */
export function joinFolder(folder: PackFolder, unreadable: readonly Fault[] = []): JoinedFolder {
	const faults: Fault[] = [...unreadable];
	const parts: Record<string, unknown> = {};
	const words: Record<string, { easy: unknown[]; plain: unknown[] }> = {};
	for (const [name, text] of [...folder].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
		const [, register, language] = wordsName.exec(name) ?? [];
		const part = beside.get(name);
		if (part === undefined && language === undefined) {
			faults.push({ path: pathOf([name]), sentence: 'This file does not belong in a pack folder.' });
			continue;
		}
		const read = readJson(text);
		if (!read.ok) {
			faults.push(
				...read.problem.map(({ path, sentence }) => ({ path: path === 'file' ? name : `${name} › ${path}`, sentence }))
			);
		} else if (part !== undefined) parts[part] = read.value;
		else if (language !== undefined) {
			const own = (words[language] ??= { easy: [], plain: [] });
			own[register === 'plain' ? 'plain' : 'easy'].push(read.value);
		}
	}
	const isThere = folder.has('pack.json') || unreadable.some(({ path }) => path === 'pack.json');
	const missing = isThere ? [] : [{ path: 'pack.json', sentence: 'This file is missing.' }];
	return {
		file: { format: packFileFormat, version: packFileVersion, signedOff: draft, words, ...parts },
		faults: [...missing, ...faults]
	};
}

/**
 * What is wrong beyond the files themselves. Where a file cannot be read, what is missing for that reason alone is not told:
 * its author mends the file first.
 */
export function beyondFiles({ file, faults }: JoinedFolder, found: readonly Fault[]): readonly Fault[] {
	const lacksPack = !('pack' in file);
	const lacksWords = faults.some(({ path }) => path.startsWith('words.'));
	return found.filter(
		({ path, sentence }) =>
			!(lacksPack && path === 'pack') &&
			!(lacksWords && /^The (words|note)( in [\w-]+)? (is|are) missing\.$/.test(sentence))
	);
}

/** What stands for a sign-off while there is none. */
const draft = { by: 'Nobody yet', on: '2000-01-01' };

/** Whether a folder says who signed the pack off. */
export function isSignedOff(folder: PackFolder): boolean {
	return folder.has('signed-off.json');
}
