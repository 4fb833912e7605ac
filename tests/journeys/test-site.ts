import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSiteServer } from '../../tools/site/site-server.js';
import { stampWorker } from '../../tools/site/stamp.js';

/** How a host can misbehave while it gives out a new version. */
export type Fault = 'login-page' | 'damaged' | 'error' | 'dropped' | 'missing';

const loginPage = '<!doctype html><title>Free WiFi</title><h1>Welcome to Free WiFi</h1>';

/** A host of the built site on this machine, that can be stopped, made new and made to misbehave. */
export class TestSite {
	/** What browsers asked for. */
	readonly asked: string[] = [];
	/** Says how an address misbehaves. */
	fault: (path: string) => Fault | undefined = () => undefined;
	readonly #folder = mkdtempSync(join(tmpdir(), 'steady-site-'));
	readonly #port: number;
	#site: Server;
	#server: Server | undefined;

	private constructor(port: number) {
		this.#port = port;
		cpSync('build', this.#folder, { recursive: true });
		this.#site = createSiteServer(this.#folder);
	}

	static async open(): Promise<TestSite> {
		const probe = createServer();
		const port = await new Promise<number>((resolve) =>
			probe.listen(0, () => {
				const address = probe.address();
				probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
			})
		);
		const site = new TestSite(port);
		await site.start();
		return site;
	}

	get address(): string {
		return `http://localhost:${this.#port}`;
	}

	async start(): Promise<void> {
		this.#server = createServer((request, answer) => this.#answer(request, answer));
		await new Promise<void>((resolve) => this.#server?.listen(this.#port, resolve));
	}

	/** The host is gone: every connection is closed. */
	async stop(): Promise<void> {
		const server = this.#server;
		this.#server = undefined;
		if (server === undefined) return;
		const closed = new Promise((resolve) => server.close(resolve));
		server.closeAllConnections();
		await closed;
	}

	/** A newer version: its front page says its number, and one picture is another file. */
	publish(number: number): void {
		const front = join(this.#folder, 'index.html');
		const page = readFileSync(front, 'utf8').replace(/\s*<meta name="test-version"[^>]*>/, '');
		writeFileSync(front, page.replace('<title>', `<meta name="test-version" content="${number}" />\n\t\t<title>`));
		const picture = join(this.#folder, 'easy-read/pictures/helper-beside.svg');
		writeFileSync(picture, `${readFileSync(picture, 'utf8').trimEnd()}\n<!-- ${number} -->\n`);
		stampWorker(this.#folder);
		this.#site = createSiteServer(this.#folder);
	}

	async close(): Promise<void> {
		await this.stop();
		rmSync(this.#folder, { recursive: true, force: true });
	}

	#answer(request: IncomingMessage, answer: ServerResponse): void {
		const path = (request.url ?? '/').split('?')[0] ?? '/';
		this.asked.push(path);
		const fault = this.fault(path);
		if (fault === undefined) this.#site.emit('request', request, answer);
		else if (fault === 'login-page') answer.writeHead(200, { 'Content-Type': 'text/html' }).end(loginPage);
		else if (fault === 'damaged') answer.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end('<svg');
		else if (fault === 'error') answer.writeHead(500).end();
		else if (fault === 'missing') answer.writeHead(404).end();
		else request.socket.destroy();
	}
}
