import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '#lib/base/fault.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { checkPackFile, type CheckedPack } from '#lib/own-packs/check-pack-file.ts';
import { beyondFiles, isSignedOff, joinFolder, type PackFolder } from '#lib/own-packs/folder.ts';
import { largestPackFile } from '#lib/own-packs/read-pack-file.ts';
import type { Arguments } from './arguments.ts';
import { knownPacks } from './known-packs.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { writeWhole } from './write-whole.ts';

/** Most files in a pack folder: the words may be split by journey and language. */
const mostFiles = 100;

/** `plan pack check FOLDER` and `plan pack make FOLDER --out FILE`. */
export async function pack({ words: [what, folder, ...others], options }: Arguments): Promise<Outcome> {
	const out = options.get('out');
	if (what !== 'check' && what !== 'make') return misused('The command pack takes check or make, and a folder.');
	if (folder === undefined) return misused('Name the folder of the pack.');
	if (others.length > 0) return misused('The command pack takes one folder.');
	if (what === 'check' && out !== undefined) return misused('The option --out belongs to pack make.');
	if (what === 'make' && out === undefined) return misused('The option --out is needed: where the pack file goes.');
	const files = await readFolder(folder);
	if (!files.ok) return files.problem;
	const checked = await checkFolder(files.value);
	if (!checked.ok) return notValid(checked.problem);
	const isSigned = isSignedOff(files.value.texts);
	const summary = `${JSON.stringify(summaryOf(checked.value, isSigned))}\n`;
	if (out === undefined) return done(summary);
	if (!isSigned)
		return notValid([
			{
				path: 'signed-off.json',
				sentence: 'This file is missing. It says who in your service signed the pack off, and when.'
			}
		]);
	if (!(await writeWhole(out, `${JSON.stringify(checked.value.file, null, '\t')}\n`)))
		return misused('The pack file could not be written there.');
	return done(summary);
}

/** The texts of a folder, and what is wrong with files that cannot be read as text. */
interface FolderRead {
	readonly texts: PackFolder;
	readonly faults: readonly Fault[];
}

/** All that is wrong, whatever file it stands in. */
async function checkFolder({ texts, faults }: FolderRead): Promise<Result<CheckedPack, readonly Fault[]>> {
	const { file, faults: ofFiles } = joinFolder(texts, faults);
	const checked = checkPackFile(file, await knownPacks());
	if (ofFiles.length === 0) return checked;
	return refuse([...ofFiles, ...(checked.ok ? [] : beyondFiles({ file, faults: ofFiles }, checked.problem))]);
}

/** Reads the files of a folder. Hidden files (of the system) are left out. */
async function readFolder(folder: string): Promise<Result<FolderRead, Outcome>> {
	const names = await readdir(folder).catch(() => undefined);
	if (names === undefined) return refuse(misused('There is no such folder, or it cannot be read.'));
	const shown = names.filter((name) => !name.startsWith('.'));
	if (shown.length > mostFiles)
		return refuse(notValid([{ path: 'file', sentence: 'This folder holds too many files.' }]));
	const files = new Map<string, string>();
	const faults: Fault[] = [];
	for (const name of shown) {
		const text = await readText(join(folder, name));
		if (typeof text === 'string') files.set(name, text);
		else faults.push({ path: name, sentence: text.sentence });
	}
	return succeed({ texts: files, faults });
}

async function readText(path: string): Promise<string | { readonly sentence: string }> {
	try {
		const found = await stat(path);
		if (!found.isFile()) return { sentence: 'This is not a file. A pack folder holds files only.' };
		if (found.size > largestPackFile) return { sentence: 'This file is larger than 3 MiB. A pack is not.' };
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch {
		return { sentence: 'This file cannot be read as text in UTF-8.' };
	}
}

/** What a script, or a clinician, wants to know of a pack that is right. */
function summaryOf({ file, fits, warnings, texts }: CheckedPack, isSigned: boolean): object {
	const { pack, words } = file;
	const decks =
		pack.format === 'steady-pack' ? pack.decks : pack.adds.flatMap((part) => (part.kind === 'deck' ? [part.deck] : []));
	const added =
		pack.format === 'steady-pack' ? [] : pack.adds.flatMap((part) => (part.kind === 'cards' ? part.cards : []));
	const journeys =
		pack.format === 'steady-pack'
			? pack.journeys
			: pack.adds.flatMap((part) => (part.kind === 'journey' ? [part.journey] : []));
	return {
		valid: true,
		id: pack.id,
		version: pack.version,
		kind: pack.format === 'steady-pack' ? 'base' : 'add-on',
		fits,
		journeys: journeys.length,
		steps: journeys.flatMap(({ steps }) => steps).length,
		cards: decks.flatMap(({ cards }) => cards).length + added.length,
		languages: Object.keys(words),
		texts,
		warnings,
		exceptions: file.exceptions?.length ?? 0,
		signedOff: isSigned ? file.signedOff : null
	};
}
