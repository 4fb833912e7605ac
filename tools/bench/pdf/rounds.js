/**
 * All makers in one process, one after the other, the first of each round another one: so that what disturbs the machine
 * disturbs all. Then each in processes of its own, then ours with more and more rows. Prints JSON lines.
 * Give it `alone` where the others are not installed.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { makeOurs } from '../../../.cache/bench-pdf/ours.js';
import { given } from './given.js';
import { makers } from './makers.js';
import { planOf } from './plan.js';

const rounds = 25;
/** Rounds in which every maker's code gets ready to run, before any clock counts. */
const warming = 5;
const files = given();
const plan = planOf(60, 20);
const cold = fileURLToPath(new URL('cold.js', import.meta.url));

const rounded = (value) => Math.round(value * 100) / 100;
const median = (times) => [...times].sort((left, right) => left - right)[Math.floor(times.length / 2)];
const print = (row) => process.stdout.write(`${JSON.stringify(row)}\n`);
const countPages = (bytes) =>
	Math.max(
		0,
		...[
			...Buffer.from(bytes)
				.toString('latin1')
				.matchAll(/\/Count (\d+)/g)
		].map(([, count]) => Number(count))
	);

/**
 * Young memory is tidied before the clock runs, so that nobody cleans up after the one before. All of it is not: that
 * throws away code that is ready to run, which no program that makes papers does between two of them.
 */
async function timed(make) {
	globalThis.gc?.({ type: 'minor' });
	const start = performance.now();
	const made = await make();
	return { time: performance.now() - start, made };
}

async function compare(running) {
	for (let round = 0; round < warming + rounds; round += 1) {
		for (let place = 0; place < running.length; place += 1) {
			const maker = running[(place + round) % running.length];
			const { time, made } = await timed(() => maker.make(plan));
			maker.bytes = made.length;
			maker.pages = countPages(made);
			if (round >= warming) maker.times.push(time);
		}
	}
	const [ours] = running.map(({ times }) => median(times));
	for (const { name, tagged, times, bytes, pages } of running) {
		const colds = [1, 2, 3].map(() =>
			Number(execFileSync(process.execPath, [cold, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
		);
		print({
			measure: '14 pages',
			maker: name,
			median: rounded(median(times)),
			min: rounded(Math.min(...times)),
			cold: rounded(median(colds)),
			unit: 'ms',
			bytes,
			...(pages > 0 ? { pages } : {}),
			tagged,
			ratio: rounded(median(times) / ours),
			rounds
		});
	}
	return new Map(running.map(({ name, times, bytes }) => [name, { median: median(times), bytes }]));
}

function goals(measured) {
	const ours = measured.get('steady');
	const against = (name, wanted) => {
		const other = measured.get(name);
		if (other === undefined) return;
		const ratio = other.median / ours.median;
		print({ goal: `${name} needs at least ${wanted} times as long`, is: rounded(ratio), met: ratio >= wanted });
	};
	against('@cantoo/pdf-lib plain', 12);
	against('jspdf', 3);
	against('pdfkit tagged', 8);
	print({ goal: 'at most 60 kB for the 14 pages', is: ours.bytes, met: ours.bytes <= 60_000 });
}

async function growth() {
	const make = makeOurs(files);
	let smallest;
	for (const rows of [10, 100, 1000]) {
		const more = { ...planOf(rows, 0), tables: [] };
		const times = [];
		let pages = 0;
		for (let round = 0; round < 6; round += 1) {
			const { time, made } = await timed(() => make(more));
			pages = made.pages;
			if (round > 0) times.push(time);
		}
		smallest ??= median(times) / rows;
		print({
			measure: 'growth',
			rows,
			pages,
			median: rounded(median(times)),
			unit: 'ms',
			perRow: rounded(median(times) / rows),
			ratio: rounded(median(times) / rows / smallest)
		});
	}
}

const wanted = makers.filter(({ isPeer }) => process.argv[2] !== 'alone' || isPeer !== true);
const running = [];
for (const maker of wanted) running.push({ ...maker, make: await maker.load(files), times: [] });
goals(await compare(running));
await growth();
process.exit(0);
