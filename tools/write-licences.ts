/** Writes the licences of the code and fonts that ship with Steady into one text. With --check it only says whether it is up to date. */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';

const file = 'static/licences.txt';

/** Packages whose code or fonts stand in the built site. The font's own licence has a file name of its own. */
const shipped = [
	'svelte',
	'@sveltejs/kit',
	'esm-env',
	'clsx',
	'devalue',
	'dexie',
	'i18next',
	'valibot',
	'pdf-lib',
	'fflate',
	'tslib',
	'perfect-freehand',
	'age-encryption',
	'@noble/ciphers',
	'@noble/curves',
	'@noble/hashes',
	'@noble/post-quantum',
	'@scure/base',
	'qr',
	'chart.js',
	'@kurkle/color',
	'dale-chall',
	'syllable',
	'normalize-strings',
	'pluralize',
	'@expo-google-fonts/atkinson-hyperlegible-next'
];

function licenceOf(name: string): string {
	const folder = `node_modules/${name}`;
	const files = readdirSync(folder).filter((entry) => /^licen[cs]e/i.test(entry));
	if (files.length === 0) return namedLicence(name);
	return files
		.sort()
		.map((entry) => readFileSync(`${folder}/${entry}`, 'utf8').trim())
		.join('\n\n');
}

/** Some packages name their licence and bring no text of it: then what they say, and the notices in their code. */
function namedLicence(name: string): string {
	const { license, author } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
	if (typeof license !== 'string') throw new Error(`${name} names no licence.`);
	const notices = readdirSync(`node_modules/${name}`, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.js') && !file.includes('node_modules'))
		.flatMap(
			(file) => /^\/\* (Copyright[\s\S]*?)\*\//.exec(readFileSync(`node_modules/${name}/${file}`, 'utf8'))?.[1] ?? []
		)
		// What a file does stands after its notice; the notice itself is the same in many.
		.map((notice) => notice.replace(/^ *\* ?/gm, '').trim())
		.map((notice) => /^[\s\S]*?limitations under the License\./.exec(notice)?.[0] ?? notice);
	return [
		`Licence: ${license}. Author: ${typeof author === 'string' ? author : author?.name}.`,
		...new Set(notices)
	].join('\n\n');
}

const parts = [
	{ name: 'Steady', text: readFileSync('LICENSE', 'utf8').trim() },
	...shipped.map((name) => ({ name, text: licenceOf(name) }))
];
const text = `${parts.map(({ name, text: words }) => `${name}\n${'='.repeat(name.length)}\n\n${words}`).join('\n\n\n')}\n`;

if (process.argv.includes('--check')) {
	if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
		process.stderr.write(`${file} is not up to date. Run npm run licences.\n`);
		process.exitCode = 1;
	}
} else {
	writeFileSync(file, text);
}
