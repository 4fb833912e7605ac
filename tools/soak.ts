/**
 * The long trials: what takes too long for every test run. Each part prints a line when it is done; a report is written as
 * JSON and as text. `npm run soak` runs all, `npm run soak -- kills --times 20` one of them. Ends badly when anything was lost.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Outcome, Part } from '../tests/soak/part.ts';
import { parts } from '../tests/soak/parts.ts';

const port = Number(process.env['TEST_PORT'] ?? 4279);
/** What was asked for; undefined when it was not asked rightly. */
function readWords() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: { times: { type: 'string' }, report: { type: 'string', default: '.cache/soak' } }
		});
	} catch {
		return undefined;
	}
}

function stopWithUsage(): never {
	const list = parts.map(({ name, what, times: usual }) => `  ${name.padEnd(14)} ${what} (${usual})`).join('\n');
	process.stderr.write(`Usage: npm run soak -- [part …] [--times N] [--report folder]\nParts:\n${list}\n`);
	process.exit(2);
}

const { values, positionals } = readWords() ?? stopWithUsage();
const wanted = positionals.length === 0 ? parts : parts.filter(({ name }) => positionals.includes(name));
const isKnown = positionals.every((name) => parts.some((part) => part.name === name));
const times = values.times === undefined ? undefined : Number(values.times);
if (!isKnown || (times !== undefined && !(Number.isSafeInteger(times) && times > 0))) stopWithUsage();

/** Runs a part; one that breaks off counts as a trouble. */
async function run(part: Part): Promise<Outcome> {
	const tell = (line: string) => process.stderr.write(`  ${part.name}: ${line}\n`);
	try {
		return await part.run({ baseURL: `http://localhost:${port}`, times: times ?? part.times, tell });
	} catch (thrown) {
		const why = thrown instanceof Error ? thrown.message : String(thrown);
		return { tried: 0, survived: 0, lost: 0, troubles: [`It broke off: ${why}`] };
	}
}

function lineOf(name: string, { tried, survived, lost, troubles, figures, skipped }: Outcome): string {
	if (skipped !== undefined) return `!!! ${name}: NOT TRIED HERE: ${skipped} !!!`;
	const more = Object.entries(figures ?? {}).map(([what, value]) => `${what} ${value}`);
	const state = troubles.length === 0 ? 'ok' : 'NOT OK';
	return `${name}: ${state}. ${[`tried ${tried}`, `survived ${survived}`, `lost ${lost}`, ...more].join(', ')}`;
}

const server = spawn('node', ['tools/serve.js', '--port', String(port)], { stdio: 'ignore' });
const report: Record<string, Outcome> = {};
try {
	await new Promise((resolve) => setTimeout(resolve, 1500));
	for (const part of wanted) {
		const outcome = await run(part);
		report[part.name] = outcome;
		process.stdout.write([lineOf(part.name, outcome), ...outcome.troubles.map((each) => `  ${each}`), ''].join('\n'));
	}
} finally {
	server.kill();
}
const all = Object.entries(report);
const sums = (key: 'tried' | 'survived' | 'lost') => all.reduce((sum, [, outcome]) => sum + outcome[key], 0);
const total = { tried: sums('tried'), survived: sums('survived'), lost: sums('lost') };
mkdirSync(values.report, { recursive: true });
writeFileSync(join(values.report, 'soak.json'), `${JSON.stringify({ ...total, parts: report }, null, '\t')}\n`);
const text = [
	...all.flatMap(([name, outcome]) => [lineOf(name, outcome), ...outcome.troubles.map((each) => `  ${each}`)]),
	`all: tried ${total.tried}, survived ${total.survived}, lost ${total.lost}`
];
writeFileSync(join(values.report, 'soak.txt'), `${text.join('\n')}\n`);
process.stdout.write(`${text.at(-1)}\nThe report is in ${values.report}.\n`);
process.exitCode = all.every(([, { troubles }]) => troubles.length === 0) ? 0 : 1;
