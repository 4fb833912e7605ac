import { edges, rooms, tiers } from './rooms.config.js';

const notTests = '\\.test\\.ts$';

/** One rule for each room: what it reaches must be itself, a room it may use, or a package it may use. */
const roomRules = rooms.map(({ name, may, law }) => ({
	name: `room-${name}`,
	comment: law,
	severity: 'error',
	from: { path: `^src/lib/${name}/`, pathNot: notTests },
	to: { path: '^src/', pathNot: [`^src/lib/(${[name, ...may].join('|')})/`] }
}));

/** The folder that a package stands in; `pdf-lib` is another name for its living fork. */
const folderOf = (name) => (name === 'pdf-lib' ? '(pdf-lib|@cantoo/pdf-lib)' : name);

const packageRules = rooms.map(({ name, packages, pure }) => ({
	name: `packages-of-${name}`,
	severity: 'error',
	from: { path: `^src/lib/${name}/`, pathNot: notTests },
	to: {
		path: 'node_modules|^(fs|path|crypto|os|url)$',
		pathNot: [...packages.map(folderOf), ...(pure ? [] : ['svelte', 'esm-env', '@expo-google-fonts'])].map(
			(each) => `node_modules/${each}/`
		)
	}
}));

const edgeRules = edges.map(({ name, folder, may }) => ({
	name: `edge-${name}`,
	severity: 'error',
	from: { path: `^${folder}/`, pathNot: notTests },
	to: { path: '^src/lib/', pathNot: [`^src/lib/(${may.join('|')})/`, '^src/lib/ui/base.css$'] }
}));

const tierRules = tiers.map(({ name, may }) => ({
	name: `tier-${name}`,
	severity: 'error',
	from: { path: `^src/lib/ui/${name}/` },
	to: { path: '^src/lib/ui/', pathNot: [`^src/lib/ui/(${[name, ...may].join('|')})/`] }
}));

export default {
	forbidden: [
		{ name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'nobody-imports-routes',
			severity: 'error',
			from: { pathNot: '^src/routes/' },
			to: { path: '^src/routes/' }
		},
		...roomRules,
		...packageRules,
		...edgeRules,
		...tierRules
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: '\\.svelte-kit|^build/' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.js', '.svelte', '.json', '.css'],
			conditionNames: ['svelte', 'import', 'browser', 'node', 'default'],
			exportsFields: ['exports']
		}
	}
};
