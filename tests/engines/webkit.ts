import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Engine } from './engine.ts';

const driver = '/usr/bin/WebKitWebDriver';
const screenMaker = '/usr/bin/Xvfb';

/** The small browser of WebKitGTK; undefined when it, its driver or a screen without glass is not installed. */
export const webkit = existsSync(driver) && existsSync(screenMaker) ? miniBrowser() : undefined;

function miniBrowser(): string | undefined {
	return readdirSync('/usr/lib', { encoding: 'utf8' })
		.flatMap((folder) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((of) => `/usr/lib/${folder}/${of}`))
		.map((folder) => `${folder}/MiniBrowser`)
		.find((path) => existsSync(path));
}

/** Speaks plain WebDriver with WebKitGTK, on a screen of its own. */
export async function openWebkit(binary = webkit): Promise<Engine> {
	const display = `:${100 + (process.pid % 800)}`;
	const screen = spawn(screenMaker, [display, '-screen', '0', '1024x768x24', '-nolisten', 'tcp'], { stdio: 'ignore' });
	const port = await freePort();
	const environment = { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', LIBGL_ALWAYS_SOFTWARE: '1' };
	const speaker = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env: environment });
	const stop = () => [speaker, screen].forEach((each: ChildProcess) => each.kill());
	const root = `http://127.0.0.1:${port}`;
	try {
		await until(async () => (await fetch(`${root}/status`)).ok);
		const options = { binary, args: ['--automation'] };
		const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': options } };
		const { sessionId } = await ask(`${root}/session`, { capabilities });
		const session = `${root}/session/${sessionId}`;
		await ask(`${session}/timeouts`, { script: 60_000 });
		return {
			goto: async (url) => void (await ask(`${session}/url`, { url })),
			run: async (work, given) => {
				const script = `const done = arguments[1]; Promise.resolve((${work.toString()})(arguments[0])).then((value) => done({ value }), (fault) => done({ fault: String(fault) }));`;
				const { value, fault } = await ask(`${session}/execute/async`, { script, args: [given] });
				if (fault !== undefined) throw new Error(`In the page: ${fault}`);
				return value;
			},
			close: async () => {
				await fetch(session, { method: 'DELETE' }).catch(() => undefined);
				stop();
			}
		};
	} catch (thrown) {
		stop();
		throw thrown;
	}
}

/** Asks the driver for something and gives the value of its answer. */
async function ask(address: string, body: unknown) {
	const answer = await fetch(address, { method: 'POST', body: JSON.stringify(body) });
	const { value } = await answer.json();
	if (!answer.ok) throw new Error(`WebKit says: ${value?.error} ${value?.message}`);
	return value;
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
	for (let tries = 0; tries < 100; tries += 1) {
		if (await isSo().catch(() => false)) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The driver of WebKit does not answer.');
}

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer();
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
		});
	});
}
