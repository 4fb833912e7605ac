// The files that tell hosts which headers to send: static/_headers, deploy/nginx.conf, deploy/Caddyfile.
import { cacheRules, securityHeaders } from '../../security-headers.js';

const madeBy = 'Written by "npm run headers" from security-headers.js. Change that file, never this one.';

const all = Object.entries(securityHeaders);

/** The form of Netlify, Cloudflare Pages and others: an address, then its headers. */
function headersFile() {
	const blocks = [
		{ path: '/*', headers: all },
		...cacheRules.map(({ path, value }) => ({ path, headers: [['Cache-Control', value]] }))
	];
	return `# ${madeBy}\n${blocks
		.map(({ path, headers }) => `${path}\n${headers.map(([name, value]) => `  ${name}: ${value}`).join('\n')}`)
		.join('\n')}\n`;
}

/** nginx forgets the outer headers in a place that adds one of its own: each place names them all. */
function nginxFile() {
	const headers = (cache) =>
		[...all, ['Cache-Control', cache]].map(([name, value]) => `\t\tadd_header ${name} "${value}" always;`).join('\n');
	const place = ({ path, value }) => {
		const isFolder = path.endsWith('*');
		const found = path === '/' ? '/index.html' : '$uri';
		const type = path === '/manifest.webmanifest' ? '\t\ttypes { }\n\t\tdefault_type application/manifest+json;\n' : '';
		return `\tlocation ${isFolder ? `^~ ${path.slice(0, -1)}` : `= ${path}`} {\n\t\ttry_files ${found} =404;\n${type}${headers(value)}\n\t}\n`;
	};
	return `# ${madeBy}
# For nginx 1.22 and later. Put in your host name, your certificate and the folder of the built site.
server {
	listen 443 ssl;
	listen [::]:443 ssl;
	server_name steady.example.org;
	ssl_certificate /etc/ssl/steady.crt;
	ssl_certificate_key /etc/ssl/steady.key;
	root /srv/steady;
	server_tokens off;
	charset utf-8;
	charset_types text/html text/css text/plain application/javascript application/json;
	gzip on;
	gzip_types text/css text/plain application/javascript application/json application/manifest+json image/svg+xml font/ttf;
	# No address of a visit is kept: that somebody has such a plan is itself a secret.
	access_log off;
	error_page 404 /404.html;

${cacheRules.map(place).join('\n')}
	location = /_headers {
		return 404;
	}

	location / {
		try_files $uri =404;
${headers('no-cache')}
	}
}
`;
}

/** Caddy: no log of visits is kept unless one is asked for. */
function caddyFile() {
	const rules = cacheRules.map(({ path, value }) => `\theader ${path} Cache-Control "${value}"`).join('\n');
	return `# ${madeBy}
# For Caddy 2.6 and later. Put in your host name and the folder of the built site.
(steady_headers) {
	header {
${all.map(([name, value]) => `\t\t${name} "${value}"`).join('\n')}
		-Server
	}
}

steady.example.org {
	root * /srv/steady
	encode gzip zstd
	import steady_headers
${rules}
	header /manifest.webmanifest Content-Type application/manifest+json
	@hidden path /_headers
	error @hidden 404
	file_server
	handle_errors {
		import steady_headers
		header Cache-Control "no-cache"
		rewrite * /404.html
		file_server {
			status 404
		}
	}
}
`;
}

/** Each file by its place. */
export const hostFiles = () => ({
	'static/_headers': headersFile(),
	'deploy/nginx.conf': nginxFile(),
	'deploy/Caddyfile': caddyFile()
});
