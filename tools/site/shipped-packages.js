// Notes, while the site is built, which packages put code, styles or fonts into it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const file = '.svelte-kit/shipped-packages.json';

/** The package that a module belongs to. @param {string} module */
export function packageOf(module) {
	return /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(module.replaceAll('\\', '/'))?.[1];
}

/** Packages whose code, styles or fonts stand in the site that was built last. */
export function shippedPackages() {
	if (!existsSync(file)) throw new Error('Nothing is known of the build yet. Run npm run build.');
	return new Set(JSON.parse(readFileSync(file, 'utf8')));
}

/** Of the pages and of every worker: a build makes each apart. */
const found = new Set();

/** For Vite: part of the build of what browsers load, and of the workers in it. */
export function noteShippedPackages() {
	return {
		name: 'steady-shipped-packages',
		apply: /** @type {const} */ ('build'),
		generateBundle(_, bundle) {
			if (this.environment.name !== 'client') return;
			for (const part of Object.values(bundle)) {
				const modules = part.type === 'chunk' ? part.moduleIds : part.originalFileNames;
				for (const module of modules) found.add(packageOf(module));
			}
			found.delete(undefined);
			mkdirSync('.svelte-kit', { recursive: true });
			writeFileSync(file, JSON.stringify([...found].sort()));
		}
	};
}
