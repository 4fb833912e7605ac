// The last steps of every build: a front page for a strict policy, the list of packages, the stamp, and the check.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOfBuild } from './check-build.js';
import { strictFrontPage } from './front-page.js';
import { billOfMaterials } from './sbom.js';
import { shippedPackages } from './shipped-packages.js';
import { stampWorker } from './stamp.js';

/** @param {string} folder */
function finish(folder) {
	const front = join(folder, 'index.html');
	const { page, script } = strictFrontPage(readFileSync(front, 'utf8'));
	writeFileSync(front, page);
	writeFileSync(join(folder, script.name), script.text);
	const bill = billOfMaterials(shippedPackages());
	writeFileSync(join(folder, 'sbom.cdx.json'), `${JSON.stringify(bill, null, '\t')}\n`);
	stampWorker(folder);
	const { faults, kept, bytes } = faultsOfBuild(folder);
	if (faults.length > 0) throw new Error(`The build is not right:\n${faults.join('\n')}`);
	console.log(`kept on each device: ${kept} files, ${(bytes / 1_000_000).toFixed(2)} of 6 MB`);
}

/**
 * An adapter of SvelteKit that writes the site with another one, and finishes it: no build comes out without.
 * @param {import('@sveltejs/kit').Adapter} adapter
 * @param {string} folder
 * @returns {import('@sveltejs/kit').Adapter}
 */
export function finished(adapter, folder) {
	return {
		...adapter,
		name: `${adapter.name}, finished`,
		adapt: async (builder) => {
			await adapter.adapt(builder);
			finish(folder);
		}
	};
}
