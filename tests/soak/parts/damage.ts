import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	unlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstPageOf, openFolder } from '../browser-folder.ts';
import { rowsOnDisk } from '../disk-rows.ts';
import { makeDevice, mend, missing, names } from '../kept-device.ts';
import { Tally, type Part } from '../part.ts';

/** Ways in which a disk, a hand or a tidy program spoils the files of a database. Each gives what it did. */
type Damage = (files: readonly string[]) => string;

function any<Item>(items: readonly Item[]): Item {
	const item = items[Math.floor(Math.random() * items.length)];
	if (item === undefined) throw new Error('There is nothing to choose from.');
	return item;
}

/** The files of the database with such an end; all of them, when there is none. */
function ending(files: readonly string[], end: RegExp): readonly string[] {
	const found = files.filter((file) => end.test(file) && statSync(file).size > 0);
	return found.length > 0 ? found : files.filter((file) => statSync(file).size > 0);
}

function flip(file: string): string {
	const bytes = readFileSync(file);
	const at = Math.floor(Math.random() * bytes.length);
	bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
	writeFileSync(file, bytes);
	return `one bit turned in ${file.split('/').at(-1)} at ${at} of ${bytes.length}`;
}

const damages: readonly Damage[] = [
	(files) => flip(any(ending(files, /\.log$/))),
	(files) => flip(any(ending(files, /\.ldb$/))),
	(files) => flip(any(ending(files, /MANIFEST/))),
	(files) => {
		const file = any(ending(files, /\.(log|ldb)$/));
		const rest = Math.floor(Math.random() * statSync(file).size);
		truncateSync(file, rest);
		return `${file.split('/').at(-1)} cut to ${rest} bytes`;
	},
	(files) => {
		const file = any(ending(files, /\.(log|ldb)$/));
		unlinkSync(file);
		return `${file.split('/').at(-1)} deleted`;
	},
	(files) => {
		const file = any(ending(files, /CURRENT$/));
		truncateSync(file, 0);
		return `${file.split('/').at(-1)} emptied`;
	},
	(files) => {
		for (const file of files) unlinkSync(file);
		return 'all files deleted';
	},
	(files) => {
		const file = any(ending(files, /\.log$/));
		const bytes = readFileSync(file);
		const at = Math.floor(Math.random() * bytes.length);
		writeFileSync(file, bytes.fill(0, at, Math.min(at + 4096, bytes.length)));
		return `${file.split('/').at(-1)} blank from ${at}`;
	}
];

function databaseFiles(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /IndexedDB\/[^/]*leveldb\/[^/]+$/.test(name) && !name.endsWith('LOCK'))
		.map((name) => join(folder, name));
}

export const damage: Part = {
	name: 'damage',
	what: 'files of the database are spoiled, cut or deleted: the second copy brings every plan back',
	times: 60,
	run: async ({ baseURL, times, tell }) => {
		const [whole, spoiled] = ['whole', 'spoiled'].map((name) =>
			join(mkdtempSync(join(tmpdir(), 'steady-damage-')), name)
		);
		if (whole === undefined || spoiled === undefined) throw new Error('There is no folder.');
		const tally = new Tally();
		const came = { 'nothing was missing': 0, 'came back': 0, 'was not offered': 0 };
		try {
			const kept = await makeDevice(whole, { baseURL });
			for (let trial = 0; trial < times; trial += 1) {
				rmSync(spoiled, { recursive: true, force: true, maxRetries: 5 });
				cpSync(whole, spoiled, { recursive: true });
				const did = damages[trial % damages.length]?.(databaseFiles(spoiled)) ?? '';
				const context = await openFolder(spoiled, { baseURL, isSetUp: false, isStaffAtHand: false });
				try {
					const page = await firstPageOf(context);
					const how = await mend(page);
					came[how] += 1;
					const other = await missing(await rowsOnDisk(page), kept);
					tally.count(other === '' ? undefined : `${did}: the copy ${how}, but of ${names.length} plans: ${other}`);
				} catch (thrown) {
					tally.count(`${did}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : ''}`);
				} finally {
					await context.close();
				}
				if ((trial + 1) % 10 === 0) tell(`${trial + 1} of ${times} spoiled, ${tally.lost} not whole again`);
			}
		} finally {
			for (const folder of [whole, spoiled])
				rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 5 });
		}
		return tally.outcome(came);
	}
};
