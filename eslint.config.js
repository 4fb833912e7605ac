import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import { edges, rooms, tiers } from './rooms.config.js';
import svelteConfig from './svelte.config.js';
import { onlyDatabaseInTransaction } from './tools/lint/only-database-in-transaction.js';

const tests = ['**/*.test.ts', 'tests/**/*.ts'];

/** Things that only a leaf, a session or a view may touch. Pure rooms are given time, ids and chance as arguments. */
const outside = [
	'Date',
	'crypto',
	'window',
	'document',
	'navigator',
	'localStorage',
	'sessionStorage',
	'indexedDB',
	'fetch',
	'setTimeout',
	'setInterval',
	'performance',
	'console',
	'process',
	'globalThis',
	'self',
	'global'
];

function importLaw({ name, may, packages = [], law }) {
	const allowed = [name, ...may].join('|');
	const bare =
		packages.length === 0 ? '(?!)' : packages.map((each) => `${each.replaceAll('/', '\\/')}(\\/|$)`).join('|');
	return {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{
						regex: `^#lib/(?!(${allowed})/)`,
						message: `${name} may import: ${may.join(', ') || 'nothing'}. Its law: ${law ?? 'an edge of the app'}. See rooms.config.js.`
					},
					{
						// Names with a dollar ($app/…) come from the framework: only a room that may use it sees them.
						regex: `^(?!${packages.includes('@sveltejs/kit') ? '[.#$]' : '[.#]'}|${bare})`,
						message: `${name} may use these packages: ${packages.join(', ') || 'none'}. See rooms.config.js.`
					},
					...(name === 'ui'
						? []
						: [{ regex: '^\\.\\./', message: 'Another room is imported as #lib/…, so that the law can see it.' }])
				]
			}
		]
	};
}

export default ts.config(
	{ ignores: ['build/', '.svelte-kit/', 'screens/', 'test-results/', 'static/', 'node_modules/', '.cache/'] },
	...ts.configs.strict,
	...svelte.configs.recommended,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-console': 'error',
			complexity: ['error', { max: 16, variant: 'modified' }],
			'max-depth': ['error', 3],
			'max-params': ['error', 5],
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'off',
			'no-undef': 'off'
		}
	},
	{
		files: ['src/lib/storage/**/*.ts', 'tests/contracts/**/*.ts'],
		plugins: { steady: { rules: { 'only-database-in-transaction': onlyDatabaseInTransaction } } },
		rules: { 'steady/only-database-in-transaction': 'error' }
	},
	{
		files: ['**/*.ts'],
		rules: { 'max-lines': ['error', { max: 260, skipBlankLines: true, skipComments: true }] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
		rules: {
			'svelte/no-at-html-tags': 'error',
			'svelte/button-has-type': 'error',
			'svelte/no-navigation-without-resolve': 'off',
			'svelte/no-inline-styles': 'error',
			'svelte/require-each-key': 'error',
			'max-lines': ['error', { max: 230, skipBlankLines: true, skipComments: true }]
		}
	},
	...rooms.map((room) => ({
		files: [`src/lib/${room.name}/**/*.{ts,svelte}`],
		ignores: tests,
		rules: importLaw(room)
	})),
	...rooms
		.filter(({ pure }) => pure)
		.map(({ name }) => ({
			files: [`src/lib/${name}/**/*.ts`],
			ignores: tests,
			rules: {
				'no-restricted-globals': [
					'error',
					...outside.map((each) => ({ name: each, message: `${name} is a pure room: it is given what it needs.` }))
				],
				'no-restricted-properties': [
					'error',
					{ object: 'Math', property: 'random', message: 'Chance comes in as an argument.' }
				],
				'max-params': ['error', 5]
			}
		})),
	...tiers.map(({ name, may }) => ({
		files: [`src/lib/ui/${name}/**/*.{ts,svelte}`],
		ignores: tests,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{
							regex: `^\\.\\./(?!(${[name, ...may].join('|')})/)`,
							message: `ui/${name} may use: ${may.join(', ') || 'nothing of ui'}.`
						},
						{
							regex: `^#lib/(?!(${[...(rooms.find((room) => room.name === 'ui')?.may ?? [])].join('|')})/)`,
							message: 'This room is closed to ui. See rooms.config.js.'
						},
						...(['parts', 'questions'].includes(name)
							? [{ regex: '^#lib/session/', message: 'Parts and questions show; they never know the session.' }]
							: [])
					]
				}
			]
		}
	})),
	...edges.map((edge) => ({
		files: [`${edge.folder}/**/*.{ts,svelte}`],
		ignores: tests,
		rules: {
			'no-restricted-imports': [
				'error',
				{
					patterns: [
						{ regex: `^#lib/(?!(${edge.may.join('|')})/)`, message: `${edge.name} may import: ${edge.may.join(', ')}.` }
					]
				}
			],
			...(edge.name === 'routes'
				? { 'max-lines': ['error', { max: 60, skipBlankLines: true, skipComments: true }] }
				: {})
		}
	})),
	{
		files: [...tests, 'tools/**/*.ts', 'tools/**/*.js'],
		rules: {
			'no-console': 'off',
			'max-lines': 'off',
			'max-depth': 'off',
			'max-params': ['error', 6],
			complexity: ['error', { max: 20, variant: 'modified' }],
			'@typescript-eslint/no-unused-expressions': 'off'
		}
	}
);
