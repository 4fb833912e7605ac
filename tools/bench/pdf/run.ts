import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { deflateSync, crc32 } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { build } from 'vite';
import { launchOptions } from '../../../playwright.config.ts';
import { pictures } from './plan.js';

const workspace = 'tools/bench/pdf';
const folder = '.cache/bench-pdf';
const port = 4278;
const chromiumRounds = 12;

/** Names of rooms belong to the package of the app, and this workspace is another one. */
const resolve = { alias: { '#lib': join(process.cwd(), 'src/lib') } };

/** Compares our paper with that of other makers, and prints JSON lines. */
export async function benchPdf(print: (row: object) => void): Promise<void> {
	const hasPeers = installPeers();
	await buildOurs();
	const browser = await chromium.launch(launchOptions);
	try {
		await makeDots(browser);
		execFileSync(process.execPath, ['--expose-gc', `${workspace}/rounds.js`, hasPeers ? 'all' : 'alone'], {
			stdio: 'inherit'
		});
		if (hasPeers) await benchChromium(browser, print);
	} finally {
		await browser.close();
	}
}

/** The other makers live in a workspace of their own, and come from the network when this is run for the first time. */
function installPeers(): boolean {
	if (existsSync(`${workspace}/node_modules/.package-lock.json`)) return true;
	process.stderr.write('The other makers of PDF files are installed for this bench alone …\n');
	const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: workspace, stdio: 'inherit' });
	if (status === 0) return true;
	process.stderr.write(
		'\n*** The other makers could not be installed: this needs the network once. Only our own paper is measured. ***\n\n'
	);
	return false;
}

/** Our printer as one file, so that no tool stands between it and the clock. */
async function buildOurs(): Promise<void> {
	await build({
		configFile: false,
		logLevel: 'error',
		resolve,
		ssr: { noExternal: true },
		build: {
			ssr: 'tools/bench/our-paper.ts',
			outDir: folder,
			emptyOutDir: false,
			target: 'es2022',
			minify: true,
			rolldownOptions: { output: { entryFileNames: 'ours.js' } }
		}
	});
}

/** The same pictures as dots, 200 by 200 and opaque, for makers that take those best. Made once. */
async function makeDots(browser: Browser): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const missing = pictures.filter((name) => !existsSync(join(folder, `${name}.png`)));
	if (missing.length === 0) return;
	const page = await browser.newPage();
	for (const name of missing) {
		const svg = readFileSync(`static/easy-read/pictures/${name}.svg`, 'utf8');
		const dots = await page.evaluate(async (text) => {
			const canvas = Object.assign(document.createElement('canvas'), { width: 200, height: 200 });
			const pen = canvas.getContext('2d');
			const image = new Image(200, 200);
			image.src = `data:image/svg+xml;base64,${btoa(text)}`;
			await image.decode();
			if (pen === null) throw new Error('This browser cannot draw.');
			pen.fillStyle = '#ffffff';
			pen.fillRect(0, 0, 200, 200);
			pen.drawImage(image, 0, 0, 200, 200);
			return Array.from(pen.getImageData(0, 0, 200, 200).data);
		}, svg);
		writeFileSync(join(folder, `${name}.png`), pngOf(dots, 200));
	}
	await page.close();
}

/** A PNG file without an alpha channel (PNG 1.2): what all makers can take as it is. */
function pngOf(dots: readonly number[], side: number): Buffer {
	const rows = Array.from({ length: side }, (_, y) => [
		0,
		...Array.from({ length: side }, (_unused, x) => dots.slice((y * side + x) * 4, (y * side + x) * 4 + 3)).flat()
	]);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(side, 0);
	head.writeUInt32BE(side, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const chunk = (kind: string, data: Buffer) => {
		const body = Buffer.concat([Buffer.from(kind), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(body));
		return Buffer.concat([length, body, sum]);
	};
	return Buffer.concat([
		Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
		chunk('IEND', Buffer.alloc(0))
	]);
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

function serve(): Promise<Server> {
	const server = createServer((request, response) => {
		const path = new URL(request.url ?? '/', 'http://localhost').pathname;
		const file = join(folder, 'page', path === '/' ? 'index.html' : path);
		if (!existsSync(file)) return void response.writeHead(404).end();
		response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
		response.end(readFileSync(file));
	});
	return new Promise((resolve) => server.listen(port, () => resolve(server)));
}

/** In Chromium: what a password costs us, and what it costs the library that would do the same. */
async function benchChromium(browser: Browser, print: (row: object) => void): Promise<void> {
	await build({
		configFile: false,
		resolve,
		root: `${workspace}/page`,
		logLevel: 'error',
		build: { outDir: join(process.cwd(), folder, 'page'), emptyOutDir: true, target: 'es2022' }
	});
	const server = await serve();
	try {
		const page = await browser.newPage();
		await page.goto(`http://localhost:${port}/`);
		await page.waitForFunction(() => 'bench' in window);
		const fonts = 'node_modules/@expo-google-fonts/atkinson-hyperlegible-next';
		const files = {
			regular: readFileSync(`${fonts}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`).toString('base64'),
			bold: readFileSync(`${fonts}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`).toString('base64'),
			paperPictures: readFileSync('static/easy-read/paper-pictures.bin').toString('base64'),
			names: pictures
		};
		const rounds: Readonly<Record<string, number>>[] = [];
		for (let round = 0; round <= chromiumRounds; round += 1) {
			rounds.push(await page.evaluate((given) => Object(window).bench(given), files));
		}
		report(rounds, print);
	} finally {
		server.close();
	}
}

function report(rounds: readonly Readonly<Record<string, number>>[], print: (row: object) => void): void {
	const [first = {}, ...warm] = rounds;
	const medians = new Map<string, number>();
	for (const what of ['open', 'protected', 'library']) {
		const times = warm.map((round) => round[what] ?? 0).sort((left, right) => left - right);
		const median = times[Math.floor(times.length / 2)] ?? 0;
		medians.set(what, median);
		const maker = what === 'library' ? "the library's own encrypt and save" : `steady, ${what}`;
		print({
			measure: '14 pages in Chromium',
			maker,
			median: rounded(median),
			min: rounded(times[0] ?? 0),
			cold: rounded(first[what] ?? 0),
			unit: 'ms',
			rounds: warm.length
		});
	}
	const ratio = (medians.get('protected') ?? 0) / (medians.get('library') ?? 1);
	print({
		goal: "with a password, at most half of what the library's own encrypt needs",
		is: rounded(ratio),
		met: ratio <= 0.5
	});
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
