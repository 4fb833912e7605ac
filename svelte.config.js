import adapter from '@sveltejs/adapter-static';
import { contentPolicy } from './security-headers.js';
import { nameOfSources } from './tools/site/fingerprint.js';
import { finished } from './tools/site/finish.js';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: finished(adapter({ fallback: 'index.html', strict: false }), 'build'),
		router: { type: 'hash' },
		output: { bundleStrategy: 'split' },
		csp: {
			mode: 'hash',
			// For development. A finished build carries the same, and more, in its page and from its host.
			directives: contentPolicy
		},
		serviceWorker: { register: false },
		// The same sources give the same bytes: see docs/adr/0033-hosting.md.
		version: { name: nameOfSources(), pollInterval: 0 },
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../tests/**/*.ts', '../tools/**/*.ts', '../*.ts']
			})
		}
	}
};
