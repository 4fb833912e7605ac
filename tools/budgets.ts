/** Checks how heavy the built pages are, and that heavy code stays out of the first one. Sizes are gzip bytes. */
import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

interface Chunk {
	readonly file: string;
	readonly imports?: readonly string[];
	readonly dynamicImports?: readonly string[];
}

const folder = '.svelte-kit/output/client';
const manifest: Readonly<Record<string, Chunk>> = JSON.parse(readFileSync(`${folder}/.vite/manifest.json`, 'utf8'));

/** Words that stand only in the code of these libraries, whatever the minifier does to names. */
const heavy = { 'pdf-lib': /endstream|PDFDocument/, Dexie: /DexieError/ };

/** What makes paper and finds plans in it, all in one worker. */
const mostForPaper = 110_000;

function filesOf(entries: readonly string[]): readonly string[] {
	const seen = new Set<string>();
	const open = [...entries];
	for (let key = open.pop(); key !== undefined; key = open.pop()) {
		if (seen.has(key)) continue;
		seen.add(key);
		const chunk = manifest[key];
		if (chunk === undefined) throw new Error(`The build has no ${key}.`);
		open.push(...(chunk.imports ?? []));
	}
	return [...seen].flatMap((key) => manifest[key]?.file ?? []).filter((file) => file.endsWith('.js'));
}

function text(file: string): string {
	return readFileSync(`${folder}/${file}`, 'utf8');
}

function sizeOf(files: readonly string[]): number {
	return files.reduce((sum, file) => sum + gzipSync(text(file)).length, 0);
}

/** The build's node of a route, found by the name of its component. */
function nodeOf(route: string): string {
	const nodes = Object.keys(manifest).filter((key) => /generated\/client-optimized\/nodes\/\d+\.js$/.test(key));
	const app = text(
		manifest[Object.keys(manifest).find((key) => key.endsWith('client-optimized/app.js')) ?? '']?.file ?? ''
	);
	const number = new RegExp(`["\`]${route.replace(/[/[\]]/g, '\\$&')}["\`]:\\[(\\d+)`).exec(app)?.[1];
	const found = nodes.find((key) => key.endsWith(`/${number}.js`));
	if (found === undefined) throw new Error(`The build has no page ${route}.`);
	return found;
}

const start = Object.keys(manifest).filter((key) => /runtime\/client\/entry\.js$|client-optimized\/app\.js$/.test(key));
const layout = Object.keys(manifest).filter((key) => /client-optimized\/nodes\/[01]\.js$/.test(key));
const planLayout = Object.keys(manifest).filter((key) => /client-optimized\/nodes\/2\.js$/.test(key));
const planSession = Object.keys(manifest).filter((key) => key.endsWith('session/plan-session.svelte.ts'));

const pages = [
	{ name: 'first page', files: filesOf([...start, ...layout, nodeOf('/')]), most: 60_000 },
	{
		name: 'question page',
		files: filesOf([...start, ...layout, ...planLayout, ...planSession, nodeOf('/plan/[plan]/page/[page]')]),
		most: 80_000
	}
];

let isFine = true;
for (const { name, files, most } of pages) {
	const size = sizeOf(files);
	const carried = Object.entries(heavy).flatMap(([library, sign]) =>
		files.some((file) => sign.test(text(file))) ? [library] : []
	);
	process.stdout.write(
		`${name}: ${size} of ${most} bytes of JavaScript (gzip)${carried.length > 0 ? `, with ${carried.join(', ')}` : ''}\n`
	);
	if (size > most || carried.length > 0) isFine = false;
}
const workers = readdirSync(`${folder}/_app/immutable/workers`).map((name) => `_app/immutable/workers/${name}`);
const lazy = [...Object.values(manifest).map(({ file }) => file), ...workers].filter(
	(file) => file.endsWith('.js') && Object.values(heavy).some((sign) => sign.test(text(file)))
);
process.stdout.write(
	`loaded later, when needed: ${lazy.map((file) => `${file.split('/').at(-1)} ${sizeOf([file])}`).join(', ')}\n`
);
const paper = workers.filter((file) => file.includes('/paper.worker'));
process.stdout.write(`paper: ${sizeOf(paper)} of ${mostForPaper} bytes of JavaScript (gzip)\n`);
if (paper.length !== 1 || sizeOf(paper) > mostForPaper) isFine = false;
if (lazy.length < 2) {
	process.stderr.write('The signs by which heavy code is known no longer find it. Mend tools/budgets.ts.\n');
	isFine = false;
}
if (!isFine) process.exitCode = 1;
