import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchOptions } from '../../../playwright.config.ts';
import { killInTheMiddle } from '../kills.ts';
import { skip, type Outcome, type Part } from '../part.ts';
import { SyncedLengths } from '../synced-lengths.ts';

/** Whether this machine lets one process record the calls of another. */
function canRecord(): boolean {
	try {
		execFileSync('strace', ['-f', '-o', '/dev/null', 'true'], { stdio: 'ignore' });
		return true;
	} catch {
		return false;
	}
}

/** The files of the databases under the folder of a browser, that are only ever made longer. */
function growingFiles(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.includes('IndexedDB') && /(\.log|\.ldb|MANIFEST-\d+)$/.test(name))
		.map((name) => join(folder, name));
}

function lengthsOf(files: readonly string[]): ReadonlyMap<string, number> {
	return new Map(files.map((file) => [file, statSync(file).size]));
}

/** Kills the browser and takes back all that no sync had carried to the disk: what a power cut leaves at worst. */
async function cutPower(baseURL: string, times: number): Promise<Outcome> {
	const tools = mkdtempSync(join(tmpdir(), 'steady-power-'));
	const [recorder, record] = [join(tools, 'recorded-chromium'), join(tools, 'record')];
	const call = `exec strace -f -y -s 0 --seccomp-bpf -e trace=write,pwrite64,fdatasync,fsync -o '${record}'`;
	writeFileSync(recorder, `#!/bin/sh\n${call} '${launchOptions.executablePath}' "$@"\n`);
	chmodSync(recorder, 0o755);
	let before: ReadonlyMap<string, number> = new Map();
	let cut = 0;
	try {
		const report = await killInTheMiddle(baseURL, times, {
			executablePath: recorder,
			beforeStart: (folder) => (before = lengthsOf(growingFiles(folder))),
			afterKill: (folder) => {
				const synced = new SyncedLengths(before).read(record);
				for (const file of growingFiles(folder)) {
					const certain = synced.of(file);
					cut += Math.max(0, statSync(file).size - certain);
					if (certain < statSync(file).size) truncateSync(file, certain);
				}
			}
		});
		const { torn, acknowledged, ...counted } = report;
		return { ...counted, figures: { torn, acknowledged, 'bytes cut': cut } };
	} finally {
		rmSync(tools, { recursive: true, force: true });
	}
}

export const powerCuts: Part = {
	name: 'power-cuts',
	what: 'the power is cut in the middle of saving: what no sync carried to the disk is gone',
	times: 30,
	run: async ({ baseURL, times, tell }) => {
		if (!canRecord()) return skip('strace is not here, or may not record');
		let all: Outcome = { tried: 0, survived: 0, lost: 0, troubles: [], figures: {} };
		for (let left = times; left > 0; left -= 10) {
			const next = await cutPower(baseURL, Math.min(left, 10));
			all = added(all, next);
			tell(`${all.tried} of ${times} cuts, ${JSON.stringify(all.figures)}`);
		}
		return all;
	}
};

function added(one: Outcome, other: Outcome): Outcome {
	const sum = (key: string) => Number(one.figures?.[key] ?? 0) + Number(other.figures?.[key] ?? 0);
	return {
		tried: one.tried + other.tried,
		survived: one.survived + other.survived,
		lost: one.lost + other.lost,
		troubles: [...one.troubles, ...other.troubles],
		figures: { torn: sum('torn'), acknowledged: sum('acknowledged'), 'bytes cut': sum('bytes cut') }
	};
}
