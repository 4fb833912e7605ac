// A small server of a built site, with the headers that every host of Steady sends.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '../../security-headers.js';

/**
 * Gives a server that is not listening yet. An address where nothing is answers 404 with the page that says so.
 * @param {string} folder
 */
export function createSiteServer(folder) {
	const lost = readFileSync(join(folder, '404.html'));
	const files = sirv(folder, {
		etag: true,
		setHeaders: (answer, path) => setAll(answer, headersFor(path === '/index.html' ? '/' : path))
	});
	return createServer((request, answer) => {
		const nothing = () => {
			setAll(answer, headersFor('/404.html'));
			answer.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Content-Length': lost.length });
			answer.end(request.method === 'HEAD' ? undefined : lost);
		};
		if (request.url === undefined || request.url.startsWith('/_headers')) nothing();
		else files(request, answer, nothing);
	});
}

function setAll(answer, headers) {
	for (const [name, value] of Object.entries(headers)) answer.setHeader(name, value);
}
