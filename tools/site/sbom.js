// The list of all packages that the app is built from (CycloneDX 1.5), read from the lock file: the same lock, the same bytes.
import { readFileSync } from 'node:fs';

/** Packages of the lock file that are not only for development, sorted by name and version. */
export function productionPackages() {
	const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
	const seen = new Map();
	for (const [place, entry] of Object.entries(lock.packages)) {
		if (place === '' || entry.dev || entry.devOptional) continue;
		const name = entry.name ?? place.split('node_modules/').at(-1);
		// Code imports it by the name of its folder, which can be another than the one it was published under.
		const folder = place.split('node_modules/').at(-1);
		seen.set(`${name}@${entry.version}`, { ...entry, name, folder });
	}
	return [...seen.keys()].sort().map((key) => seen.get(key));
}

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`;

const hashOf = (integrity) => ({
	alg: 'SHA-512',
	content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex')
});

const licenceOf = (licence) => (/[ (]/.test(licence) ? { expression: licence } : { license: { id: licence } });

/**
 * The list itself. `shipped` are the packages whose code or fonts stand in the build; others are needed only to build.
 * @param {ReadonlySet<string>} shipped
 */
export function billOfMaterials(shipped) {
	const { name, version, license, description } = JSON.parse(readFileSync('package.json', 'utf8'));
	const app = `${name}@${version}`;
	return {
		$schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
		bomFormat: 'CycloneDX',
		specVersion: '1.5',
		version: 1,
		metadata: {
			component: {
				'bom-ref': app,
				type: 'application',
				name,
				version,
				description,
				purl: `pkg:npm/${app}`,
				licenses: [licenceOf(license)]
			}
		},
		components: productionPackages().map((each) => ({
			'bom-ref': `${each.name}@${each.version}`,
			type: 'library',
			name: each.name,
			version: each.version,
			scope: shipped.has(each.folder) ? 'required' : 'excluded',
			purl: purlOf(each),
			...(each.integrity ? { hashes: [hashOf(each.integrity)] } : {}),
			...(each.license ? { licenses: [licenceOf(each.license)] } : {})
		}))
	};
}
