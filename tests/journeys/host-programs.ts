import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A web server of others that serves the built site on this machine, with our file for it. */
export interface HostProgram {
	readonly address: string;
	readonly stop: () => Promise<void>;
}

/** Whether a program is installed here. */
export function isInstalled(program: string): boolean {
	return spawnSync('which', [program], { stdio: 'ignore' }).status === 0;
}

const build = resolve('build');

/** Starts nginx with deploy/nginx.conf: only the address, the certificate and the folder are others. */
export function startNginx(port: number): Promise<HostProgram> {
	const folder = mkdtempSync(join(tmpdir(), 'steady-nginx-'));
	const site = readFileSync('deploy/nginx.conf', 'utf8')
		.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
		.replace(/^.*(?:listen \[::\]|ssl_certificate).*\n/gm, '')
		.replace('/srv/steady', build);
	const own = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
		(name) => `${name}_temp_path ${folder}/${name};`
	);
	writeFileSync(
		join(folder, 'nginx.conf'),
		`${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\n` +
			`http {\ninclude /etc/nginx/mime.types;\n${own.join('\n')}\n${site}}\n`
	);
	const program = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'ignore' });
	return started(program, port, folder);
}

/** Starts Caddy with deploy/Caddyfile: only the address and the folder are others. */
export function startCaddy(port: number): Promise<HostProgram> {
	const folder = mkdtempSync(join(tmpdir(), 'steady-caddy-'));
	mkdirSync(join(folder, 'home'));
	const file = readFileSync('deploy/Caddyfile', 'utf8')
		.replace('steady.example.org {', `http://127.0.0.1:${port} {`)
		.replace('/srv/steady', build);
	writeFileSync(join(folder, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${file}`);
	const home = join(folder, 'home');
	const program = spawn('caddy', ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')], {
		stdio: 'ignore',
		env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home }
	});
	return started(program, port, folder);
}

async function started(program: ChildProcess, port: number, folder: string): Promise<HostProgram> {
	const address = `http://127.0.0.1:${port}`;
	const stop = async (): Promise<void> => {
		const ended = new Promise((done) => program.once('exit', done));
		if (program.exitCode === null) {
			program.kill('SIGTERM');
			await ended;
		}
		rmSync(folder, { recursive: true, force: true });
	};
	for (let tries = 0; tries < 100; tries += 1) {
		const isThere = await fetch(address).then(
			() => true,
			() => false
		);
		if (isThere) return { address, stop };
		if (program.exitCode !== null) break;
		await new Promise((wait) => setTimeout(wait, 100));
	}
	await stop();
	throw new Error('The web server did not start.');
}
