import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { faultsOfBuild } from '../../tools/site/check-build.js';
import { billOfMaterials } from '../../tools/site/sbom.js';
import { shippedPackages } from '../../tools/site/shipped-packages.js';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const { packages: lock } = JSON.parse(readFileSync('package-lock.json', 'utf8'));

test('the build holds what its worker keeps, and no device has to keep more than 6 MB', () => {
	const { faults, kept, bytes } = faultsOfBuild('build');
	expect(faults).toEqual([]);
	expect(kept).toBeGreaterThan(400);
	expect(bytes).toBeLessThan(6_000_000);
});

/** Ways in which a build could be wrong without anybody seeing it. */
const wrong: Readonly<Record<string, (folder: string) => void>> = {
	'no worker': (folder) => rmSync(join(folder, 'service-worker.js')),
	'a file that the worker does not know': (folder) => writeFileSync(join(folder, 'easy-read/more.svg'), '<svg/>'),
	'a file that the worker keeps, but that is gone': (folder) => rmSync(join(folder, 'icon.svg')),
	'a file that was changed after the stamp': (folder) => appendFileSync(join(folder, '404.css'), ' '),
	'another manifest': (folder) => appendFileSync(join(folder, 'manifest.webmanifest'), ' '),
	'a script in the front page': (folder) => {
		const front = join(folder, 'index.html');
		writeFileSync(front, readFileSync(front, 'utf8').replace('</body>', '<script>1</script></body>'));
	},
	'more than 6 MB': (folder) => writeFileSync(join(folder, 'easy-read/film.mp4'), Buffer.alloc(6_000_000))
};

for (const [name, spoil] of Object.entries(wrong)) {
	test(`a build with a fault is caught: ${name}`, () => {
		const folder = mkdtempSync(join(tmpdir(), 'steady-build-'));
		try {
			cpSync('build', folder, { recursive: true });
			spoil(folder);
			expect(faultsOfBuild(folder).faults).not.toEqual([]);
		} finally {
			rmSync(folder, { recursive: true, force: true });
		}
	});
}

test('at most 14 packages stand in dependencies, each of them ships, and none ships that stands elsewhere', () => {
	const shipped = shippedPackages();
	const direct = Object.keys(dependencies);
	expect(direct.length).toBeLessThanOrEqual(14);
	expect(direct.filter((name) => !shipped.has(name))).toEqual([]);
	expect(Object.keys(devDependencies).filter((name) => shipped.has(name))).toEqual([]);
});

test('every package in the lock file is held by its hash, and none that ships runs anything when it is installed', () => {
	const entries = Object.entries<{ integrity?: string; link?: boolean; hasInstallScript?: boolean }>(lock).filter(
		([place]) => place !== ''
	);
	expect(entries.filter(([, { integrity }]) => !integrity?.startsWith('sha512-')).map(([place]) => place)).toEqual([]);
	const shipped = shippedPackages();
	const running = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([place]) => place);
	expect(running.filter((place) => shipped.has(place.split('node_modules/').at(-1) ?? ''))).toEqual([]);
});

test('the list of packages says all that npm says, and nothing of this machine or this hour', () => {
	const written = readFileSync('build/sbom.cdx.json', 'utf8');
	const bill = JSON.parse(written);
	expect(bill).toEqual(billOfMaterials(shippedPackages()));
	expect(written).not.toMatch(/timestamp|serialNumber|resolved|https?:\/\/(?!cyclonedx\.org)/);
	interface Component {
		readonly name: string;
		readonly version: string;
	}
	// npm names a package by its folder, and leaves out those that are also needed to build.
	const nameOf = ({ name, version }: Component) => `${name.replace('@cantoo/pdf-lib', 'pdf-lib')}@${version}`;
	const ours: readonly Component[] = bill.components;
	const words = ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'];
	const npm = JSON.parse(execFileSync('npm', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
	const listed = new Set(ours.map(nameOf));
	expect(npm.components.map(nameOf).filter((name: string) => !listed.has(name))).toEqual([]);
	const required = bill.components.filter(({ scope }: { scope: string }) => scope === 'required');
	const names = required.map(({ name }: Component) => name.replace('@cantoo/pdf-lib', 'pdf-lib'));
	expect([...new Set(names)].sort()).toEqual([...shippedPackages()].sort());
	for (const { name, hashes, licenses, scope } of bill.components) {
		expect([name, hashes?.[0].content.length, licenses?.length]).toEqual([name, 128, 1]);
		expect(['required', 'excluded']).toContain(scope);
	}
});

test('the licence of each package that ships stands in the list that ships with it', () => {
	const listed = readFileSync('build/licences.txt', 'utf8').split('\n');
	expect([...shippedPackages()].filter((name) => !listed.includes(name))).toEqual([]);
});
