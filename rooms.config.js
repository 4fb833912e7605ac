/**
 * The law of imports: one line per room. A room may import itself and the rooms named in `may`; nothing else.
 * `packages` are the npm packages it may name. `pure` rooms run in plain Node: no Svelte, no DOM, no clock, no chance.
 * Read by eslint.config.js, .dependency-cruiser.mjs and tests/architecture.
 */
export const rooms = [
	{ name: 'base', law: 'tiny words every room uses; at most six files', may: [], packages: [], pure: true },
	{ name: 'programme', law: 'the grammar of packs, and its checks', may: ['base'], packages: ['valibot'], pure: true },
	{ name: 'packs', law: 'what programmes say: data only', may: ['programme'], packages: [], pure: true },
	{
		name: 'plan',
		law: 'what a man has said',
		may: ['base', 'pictures', 'programme'],
		packages: ['valibot', '@valibot/to-json-schema'],
		pure: true
	},
	{ name: 'journey', law: 'how we walk', may: ['base', 'programme', 'plan'], packages: [], pure: true },
	{
		name: 'report',
		law: 'what goes on paper, reader by reader',
		may: ['base', 'pictures', 'programme', 'plan', 'journey'],
		packages: [],
		pure: true
	},
	{
		name: 'exchange',
		law: 'a plan in the forms of other systems: out, never in',
		may: ['base', 'programme', 'plan', 'journey', 'report'],
		packages: [],
		pure: true
	},
	{
		name: 'ports',
		law: 'what we need from outside: types, and what they start from',
		may: ['base', 'plan', 'report'],
		packages: [],
		pure: true
	},
	{
		name: 'pictures',
		law: 'id to file, a picture file, a drawing or a code to its paths, and who the man in it looks like',
		may: ['base'],
		packages: ['perfect-freehand', 'qr'],
		pure: true
	},
	{
		name: 'words',
		law: 'the only room that knows i18next; lookup by id',
		may: ['base', 'programme'],
		packages: ['i18next'],
		pure: true
	},
	{
		name: 'gate',
		law: 'whether words are easy enough, and safe to say',
		may: ['base', 'programme', 'words'],
		packages: ['dale-chall', 'syllable'],
		pure: true
	},
	{
		name: 'own-packs',
		law: "a service's own pack: one file, checked whole",
		may: ['base', 'programme', 'plan', 'words', 'gate'],
		packages: ['valibot', '@valibot/to-json-schema'],
		pure: true
	},
	{
		name: 'storage',
		law: 'leaf: plans in IndexedDB',
		may: ['base', 'plan', 'ports'],
		packages: ['dexie'],
		pure: false
	},
	{
		name: 'vault',
		law: 'keys and envelopes; given the cryptography of the device',
		may: ['base', 'ports'],
		packages: [],
		pure: true
	},
	{
		name: 'backup',
		law: 'plans in sealed files, for a safe place and for another device',
		may: ['base', 'programme', 'plan', 'ports'],
		packages: ['age-encryption', 'valibot'],
		pure: true
	},
	{
		name: 'voice',
		law: 'leaf: the voice and the microphone of this device',
		may: ['base', 'ports'],
		packages: [],
		pure: false
	},
	{
		name: 'passkey',
		law: 'leaf: the key that a device holds itself',
		may: ['base', 'ports'],
		packages: [],
		pure: false
	},
	{
		name: 'camera',
		law: 'leaf: a photo file, redrawn by this device, and codes that its camera sees',
		may: ['base', 'ports'],
		packages: ['qr'],
		pure: false
	},
	{
		name: 'offline',
		law: 'leaf: the files of the app on this device, and newer ones',
		may: ['base', 'ports'],
		packages: [],
		pure: false
	},
	{
		name: 'pdf',
		law: 'leaf: measure, paginate, write; and find the plan in a paper',
		may: ['base', 'plan', 'report', 'ports', 'pictures'],
		packages: ['fflate', 'pdf-lib'],
		pure: false
	},
	{
		name: 'session',
		law: 'the living app; talks to ports',
		may: ['base', 'programme', 'plan', 'journey', 'report', 'exchange', 'ports', 'words'],
		packages: ['svelte'],
		pure: false
	},
	{
		name: 'ui',
		law: 'what is seen and touched',
		may: ['base', 'programme', 'plan', 'journey', 'report', 'exchange', 'ports', 'words', 'pictures', 'session'],
		packages: ['svelte', '@sveltejs/kit', 'chart.js'],
		pure: false
	},
	{
		name: 'wiring',
		law: 'the only room that names packs and leaves',
		may: [
			'base',
			'programme',
			'packs',
			'plan',
			'ports',
			'pictures',
			'words',
			'own-packs',
			'storage',
			'vault',
			'backup',
			'voice',
			'passkey',
			'camera',
			'offline',
			'pdf',
			'session'
		],
		packages: ['@expo-google-fonts/atkinson-hyperlegible-next'],
		pure: false
	}
];

/** Code outside src/lib that stands at the edge: what each may import of the rooms. */
export const edges = [
	{ name: 'routes', folder: 'src/routes', may: ['ui', 'session', 'wiring', 'words', 'ports'] },
	{ name: 'service-worker', folder: 'src/service-worker', may: ['offline'] },
	{
		name: 'cli',
		folder: 'src/cli',
		may: [
			'base',
			'programme',
			'packs',
			'plan',
			'journey',
			'report',
			'exchange',
			'ports',
			'pictures',
			'words',
			'vault',
			'backup',
			'own-packs',
			'pdf'
		]
	}
];

/** Inside ui the tiers point one way too: views and layout use questions and parts, never the other way. */
export const tiers = [
	{ name: 'parts', may: [] },
	{ name: 'questions', may: ['parts'] },
	{ name: 'listen', may: [] },
	{ name: 'layout', may: ['parts', 'listen'] },
	{ name: 'paper', may: ['parts'] },
	{ name: 'views', may: ['parts', 'questions', 'layout', 'paper'] },
	{ name: 'life', may: ['parts', 'questions', 'layout', 'paper', 'views'] },
	{ name: 'service', may: ['parts', 'questions', 'layout', 'paper', 'views'] },
	{ name: 'catalogue', may: ['parts', 'questions'] }
];

export const forbiddenFolderNames = [
	'utils',
	'helpers',
	'common',
	'shared',
	'misc',
	'core',
	'types',
	'models',
	'services',
	'managers',
	'stores'
];
