import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { copyCode, plant } from './plant.ts';
import type { Fault } from './planted.ts';

/** Whether a fault was noticed. `unclear`: the tests did not run at all, so nobody noticed anything. */
export interface Outcome {
	readonly fault: string;
	readonly came: 'caught' | 'not caught' | 'unclear';
	readonly by: string;
}

const results = v.object({
	testResults: v.array(
		v.object({ name: v.string(), assertionResults: v.array(v.object({ status: v.string(), fullName: v.string() })) })
	)
});
type Results = v.InferOutput<typeof results>['testResults'];

/** What the unit tests need: no pictures, no build. */
const code = ['src', 'tests', 'tools', 'package.json', 'rooms.config.js'];

/** Tells which faults are noticed. On a busy machine tests can run out of time: what came unclear is run once more, alone. */
export function runUnitFaults(faults: readonly Fault[]): readonly Outcome[] {
	const found = runTogether(faults);
	return found.map((outcome, index) => {
		const fault = faults[index];
		return outcome.came === 'unclear' && fault !== undefined ? (runTogether([fault])[0] ?? outcome) : outcome;
	});
}

/**
 * Plants each fault in a copy of its own and runs all their tests at once. A copy without a fault is beside them: where its
 * tests fail too, they catch nothing.
 */
function runTogether(faults: readonly Fault[]): readonly Outcome[] {
	const folder = mkdtempSync(join(tmpdir(), 'steady-faults-'));
	try {
		symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
		copyTo(join(folder, 'sound'));
		faults.forEach((fault, index) => {
			copyTo(join(folder, `fault-${index}`));
			plant(join(folder, `fault-${index}`), fault);
		});
		const files = faults.map(testOf);
		const found = runAll(folder, [
			...new Set(files.map((file) => `sound/${file}`)),
			...files.map((file, index) => `fault-${index}/${file}`)
		]);
		return faults.map((fault, index) => {
			const by = testOf(fault);
			const [sound, planted] = [`sound/${by}`, `fault-${index}/${by}`].map((end) => statusesOf(found, end));
			const isSound = sound !== undefined && sound.length > 0 && sound.every((status) => status !== 'failed');
			if (!isSound || planted === undefined || planted.length === 0) return { fault: fault.name, came: 'unclear', by };
			return { fault: fault.name, came: planted.includes('failed') ? 'caught' : 'not caught', by };
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function copyTo(folder: string): void {
	copyCode(folder, code);
	// The one of the project stands on files that are made when the app is built.
	writeFileSync(join(folder, 'tsconfig.json'), '{}');
}

function testOf({ name, caughtBy }: Fault): string {
	if (!('unit' in caughtBy)) throw new Error(`"${name}" has no unit test.`);
	return caughtBy.unit;
}

function statusesOf(found: Results, end: string): readonly string[] | undefined {
	return found.find(({ name }) => name.endsWith(`/${end}`))?.assertionResults.map(({ status }) => status);
}

function runAll(folder: string, files: readonly string[]): Results {
	const report = join(folder, 'report.json');
	writeFileSync(
		join(folder, 'vitest.config.mjs'),
		`export default { test: { include: ${JSON.stringify(files)}, testTimeout: 180_000, hookTimeout: 180_000, maxWorkers: 2 } };\n`
	);
	const words = ['vitest', 'run', '--root', folder, '--reporter=json', `--outputFile=${report}`];
	const { stderr } = spawnSync('npx', words, { encoding: 'utf8', cwd: process.cwd() });
	if (!existsSync(report)) throw new Error(`The tests did not run. ${stderr}`);
	return v.parse(results, JSON.parse(readFileSync(report, 'utf8'))).testResults;
}
