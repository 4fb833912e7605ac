/**
 * What every answer of a host of Steady carries: the one list. svelte.config.js takes the content policy from it, the
 * service worker keeps it with each file, tools/serve.js sends it, and `npm run headers` writes the files for hosts.
 * Why each is there: docs/hosting.md.
 */

/** The content policy, by directive. The values are written as SvelteKit wants them: without quotes. */
export const contentPolicy = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	// SvelteKit's route announcer carries one fixed style attribute; a test fails if it ever changes.
	'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
	'img-src': ['self', 'blob:', 'data:'],
	'media-src': ['self', 'blob:'],
	'font-src': ['self'],
	'connect-src': ['self'],
	'manifest-src': ['self'],
	'worker-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none'],
	'object-src': ['none']
};

/** Texts never become code: only these makers may give a page HTML or the address of a script. */
const trustedTypes = {
	'require-trusted-types-for': ['script'],
	'trusted-types': ['svelte-trusted-html', 'steady-worker']
};

/** What a page cannot say of itself. */
const headerOnly = { 'frame-ancestors': ['none'] };

const quoted = /^(?:none|self|script|unsafe-hashes|sha256-.+)$/;

/** @param {Readonly<Record<string, readonly string[]>>} directives */
function policyOf(directives) {
	return Object.entries(directives)
		.map(([name, values]) => [name, ...values.map((value) => (quoted.test(value) ? `'${value}'` : value))].join(' '))
		.join('; ');
}

/** The content policy as it stands in the page: the safety net where a host sends no headers. */
export const policyInPage = policyOf({ ...contentPolicy, ...trustedTypes });

/** Sent with every answer. */
export const securityHeaders = {
	'Content-Security-Policy': policyOf({ ...contentPolicy, ...headerOnly, ...trustedTypes }),
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Permissions-Policy':
		'camera=(self), microphone=(self), geolocation=(), usb=(), serial=(), bluetooth=(), payment=(), display-capture=()',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Embedder-Policy': 'require-corp',
	'Cross-Origin-Resource-Policy': 'same-origin',
	// Browsers heed it over https only.
	'Strict-Transport-Security': 'max-age=63072000; includeSubDomains'
};

const askAgain = 'no-cache';

/** How long an answer may be kept. Each file of the build is met by exactly one rule; a star stands at the end only. */
export const cacheRules = [
	{ path: '/_app/immutable/*', value: 'public, max-age=31536000, immutable' },
	...[
		'/',
		'/index.html',
		'/404.html',
		'/404.css',
		'/service-worker.js',
		'/manifest.webmanifest',
		'/_app/version.json',
		'/icon.svg',
		'/icons/*',
		'/easy-read/*',
		'/schema/*',
		'/licences.txt',
		'/sbom.cdx.json'
	].map((path) => ({ path, value: askAgain }))
];

/** Whether a rule is about an address. @param {string} rule @param {string} path */
export function isMet(rule, path) {
	return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}

/** All headers of an answer. An address where nothing is answers like the page that says so. @param {string} path */
export function headersFor(path) {
	const rule = cacheRules.find((each) => isMet(each.path, path));
	return { ...securityHeaders, 'Cache-Control': rule?.value ?? askAgain };
}
