import { readFileSync, readdirSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cacheRules, headersFor, isMet, securityHeaders } from '../../security-headers.js';
import { test, expect, type Page } from './fixtures.ts';
import { isInstalled, startCaddy, startNginx, type HostProgram } from './host-programs.ts';

const immutable = `/_app/immutable/entry/${readdirSync('build/_app/immutable/entry')[0] ?? ''}`;

/** Addresses of each kind, and how they are answered. */
const addresses: Readonly<Record<string, number>> = {
	'/': 200,
	'/404.html': 200,
	'/service-worker.js': 200,
	'/manifest.webmanifest': 200,
	'/icons/steady-192.png': 200,
	'/easy-read/pictures/helper-beside.svg': 200,
	'/schema/plan-v5.schema.json': 200,
	'/licences.txt': 200,
	[immutable]: 200,
	'/_app/immutable/entry/nothing.js': 404,
	'/easy-read/pictures/nothing.svg': 404,
	'/schema/': 404,
	'/_headers': 404,
	'/plans/of/nobody': 404
};

/** What an address has to be answered with. What is not there is answered like the page that says so. */
function expected(path: string, status: number): Readonly<Record<string, string>> {
	return headersFor(status === 404 ? '/404.html' : path);
}

async function differencesAt(host: string): Promise<readonly string[]> {
	const found: string[] = [];
	for (const [path, status] of Object.entries(addresses)) {
		const answer = await fetch(`${host}${path}`);
		await answer.arrayBuffer();
		if (answer.status !== status) found.push(`${path} is answered ${answer.status}, not ${status}`);
		for (const [name, value] of Object.entries(expected(path, status))) {
			if (answer.headers.get(name) !== value) found.push(`${path} ${name}: ${answer.headers.get(name)}`);
		}
	}
	return found;
}

test('npm start sends every header of the list, and 404 where nothing is', async ({ baseURL }) => {
	expect(await differencesAt(baseURL ?? '')).toEqual([]);
	const types = await Promise.all(
		['/', '/manifest.webmanifest', '/service-worker.js'].map(async (path) =>
			(await fetch(`${baseURL}${path}`)).headers.get('Content-Type')
		)
	);
	expect(types.map((type) => type?.split(';')[0])).toEqual([
		'text/html',
		'application/manifest+json',
		'text/javascript'
	]);
});

const programs: Readonly<Record<string, (port: number) => Promise<HostProgram>>> = {
	nginx: startNginx,
	caddy: startCaddy
};

for (const [name, start] of Object.entries(programs)) {
	test(`${name} with our file for it answers like npm start`, async ({ baseURL }) => {
		const isHere = isInstalled(name);
		if (!isHere) process.stdout.write(`\nNOT TESTED: ${name} is not installed here. Install it and run again.\n`);
		test.skip(!isHere, `${name} is not installed`);
		const host = await start(Number(new URL(baseURL ?? '').port) + (name === 'nginx' ? 1001 : 1002));
		try {
			expect(await differencesAt(host.address)).toEqual([]);
			const manifest = await fetch(`${host.address}/manifest.webmanifest`);
			expect(manifest.headers.get('Content-Type')).toContain('application/manifest+json');
		} finally {
			await host.stop();
		}
	});
}

test('the file for Netlify and its like says the same', () => {
	const rules = readFileSync('build/_headers', 'utf8')
		.split('\n')
		.filter((line) => line !== '' && !line.startsWith('#'))
		.reduce<{ path: string; headers: Record<string, string> }[]>((all, line) => {
			if (!line.startsWith(' ')) return [...all, { path: line, headers: {} }];
			const [name = '', ...value] = line.trim().split(': ');
			Object.assign(all.at(-1)?.headers ?? {}, { [name]: value.join(': ') });
			return all;
		}, []);
	for (const [path, status] of Object.entries(addresses).filter(([, each]) => each === 200)) {
		const sent = rules.filter((rule) => isMet(rule.path, path)).map(({ headers }) => headers);
		expect(Object.assign({}, ...sent), path).toEqual(expected(path, status));
	}
	expect(Object.keys(securityHeaders)).toHaveLength(8);
	expect(cacheRules.filter(({ value }) => value.includes('immutable'))).toHaveLength(1);
});

/** Opens a page of another address that puts the app into a frame; gives what the frame shows. */
async function framed(page: Page, app: string): Promise<string> {
	const other = await serve((_, answer) =>
		answer.setHeader('Content-Type', 'text/html').end(`<iframe src="${app}"></iframe>`)
	);
	await page.goto(other.address);
	const shown = page.frames()[1]?.url() ?? '';
	other.end();
	return shown;
}

function addressOf(address: AddressInfo | string | null): AddressInfo {
	if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
	return address;
}

test.describe.configure({ timeout: 60_000 });

test('no other site can put the app into a frame', async ({ page, baseURL, guarded }) => {
	expect(await framed(page, `${baseURL}/`)).toBe('chrome-error://chromewebdata/');
	expect(guarded.filter((trouble) => !/frame-ancestors|chrome-error|IDBFactory|localStorage/.test(trouble))).toEqual(
		[]
	);
	expect(guarded.some((trouble) => trouble.includes('frame-ancestors'))).toBe(true);
	guarded.length = 0;
});

/** Serves on a port that is free; gives its address and what ends it. */
async function serve(answer: RequestListener): Promise<{ readonly address: string; readonly end: () => void }> {
	const server = createServer(answer);
	const port = await new Promise<number>((resolve) => {
		server.listen(0, () => resolve(addressOf(server.address()).port));
	});
	return {
		address: `http://localhost:${port}`,
		end: () => {
			server.close();
			server.closeAllConnections();
		}
	};
}

/** Starts a worker, whose host sends these headers, that asks another address; gives what became of it. */
async function askedByWorker(page: Page, headers: Readonly<Record<string, string>>): Promise<unknown> {
	const other = await serve((_, answer) => answer.setHeader('Access-Control-Allow-Origin', '*').end('here'));
	const code = `fetch('${other.address}').then(() => postMessage('reached'), () => postMessage('stopped'));`;
	const host = await serve(({ url }, answer) =>
		url === '/probe.js'
			? answer.writeHead(200, { ...headers, 'Content-Type': 'text/javascript' }).end(code)
			: answer.writeHead(200, { ...headersFor('/'), 'Content-Type': 'text/plain' }).end('A page.')
	);
	await page.goto(host.address);
	const said = await page.evaluate(
		() =>
			new Promise<unknown>((resolve) => {
				const { trustedTypes } = Object(window);
				const policy = trustedTypes.createPolicy('steady-worker', { createScriptURL: (address: string) => address });
				new Worker(policy.createScriptURL('/probe.js')).onmessage = ({ data }) => resolve(data);
			})
	);
	host.end();
	other.end();
	return said;
}

test('a worker reaches no other address: only the headers of the host stop it', async ({ page, guarded }) => {
	const headers = headersFor('/service-worker.js');
	const without = Object.fromEntries(Object.entries(headers).filter(([name]) => name !== 'Content-Security-Policy'));
	expect(await askedByWorker(page, without)).toBe('reached');
	expect(await askedByWorker(page, headers)).toBe('stopped');
	expect(guarded.filter((trouble) => !/connect-src/.test(trouble))).toEqual([]);
	guarded.length = 0;
});

test('a text never becomes a page or a script, and the app runs apart from other sites', async ({ page, guarded }) => {
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	const found = await page.evaluate(() => {
		const tried = (deed: () => unknown): string => {
			try {
				deed();
				return 'done';
			} catch (problem) {
				return problem instanceof Error ? problem.name : 'stopped';
			}
		};
		return {
			html: tried(() => (document.createElement('div').innerHTML = '<b>text</b>')),
			script: tried(() => (document.createElement('script').src = '/elsewhere.js')),
			worker: tried(() => new Worker('/service-worker.js')),
			apart: crossOriginIsolated,
			location: 'featurePolicy' in document && Object(document).featurePolicy.allowsFeature('geolocation'),
			camera: 'featurePolicy' in document && Object(document).featurePolicy.allowsFeature('camera')
		};
	});
	expect(found).toEqual({
		html: 'TypeError',
		script: 'TypeError',
		worker: 'TypeError',
		apart: true,
		location: false,
		camera: true
	});
	expect(guarded.filter((trouble) => !/Trusted|trusted-types/.test(trouble))).toEqual([]);
	guarded.length = 0;
});
