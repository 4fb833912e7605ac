import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pathOfPicture, readPictureFile } from '#lib/pictures/picture-file.ts';
import { picturesOf } from '#lib/programme/check-words.ts';
import catalogue from '../../static/easy-read/catalogue.json' with { type: 'json' };
import { bundledPacks } from './bundled-packs.ts';

const folder = 'static/easy-read/pictures';
const files = readdirSync(folder);
const ids = catalogue.map(({ id }) => id);
/** Drawn before the page that will show it. */
const kept: readonly string[] = [
	'calm-mode',
	'colours-paper',
	'draw-pencil',
	'ear-sound',
	'hide-clock',
	'key-words',
	'listen',
	'man-look',
	'microphone',
	'needs-help',
	'on-his-own',
	'pen-rubber',
	'pictures-switch',
	'practise',
	'printer',
	'speed-fast',
	'speed-slow',
	'speed-usual',
	'take-back',
	'take-photo',
	'text-size',
	'throw-away',
	'type-keys',
	'welcome-back',
	'with-some-help'
];
const named = new Set(bundledPacks.flatMap(({ pack }) => picturesOf(pack)));

/** The text of every file of the rooms that draw, without tests. */
const drawing = ['src/lib/ui', 'src/lib/report', 'src/lib/session']
	.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
	.filter((file) => /(?<!\.test)\.(ts|svelte)$/.test(file))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const drawn = [...drawing.matchAll(/\bpicture(?:=|: )["']([a-z0-9-]+)["']/g)].map(([, id]) => id);

describe('Pictures', () => {
	it.each(bundledPacks)('of $name each have a file and an entry in the catalogue', ({ pack }) => {
		expect(picturesOf(pack).filter((id) => !files.includes(`${id}.svg`))).toEqual([]);
		expect(picturesOf(pack).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('that the app itself draws each have a file and an entry in the catalogue', () => {
		expect(drawn.length).toBeGreaterThan(3);
		expect(drawn.filter((id) => id === undefined || !ids.includes(id) || !files.includes(`${id}.svg`))).toEqual([]);
	});

	it('have one file for each entry in the catalogue, and one entry for each file', () => {
		expect(ids.map((id) => `${id}.svg`).sort()).toEqual([...files].sort());
	});

	it('are all used, by a pack or by the app, but for those kept for later pages', () => {
		const isDrawn = (id: string) => drawing.includes(`'${id}'`) || drawing.includes(`"${id}"`);
		expect(ids.filter((id) => !named.has(id) && !isDrawn(id) && !kept.includes(id))).toEqual([]);
	});
});

describe('The catalogue of pictures', () => {
	it('names each picture once, in order', () => {
		expect(ids).toEqual([...new Set(ids)].sort());
	});

	it('gives each picture one meaning, and no two the same', () => {
		expect(catalogue.filter(({ meaning }) => meaning.trim() === '')).toEqual([]);
		const meanings = catalogue.map(({ meaning }) => meaning.toLowerCase());
		expect(meanings.filter((meaning, at) => meanings.indexOf(meaning) !== at)).toEqual([]);
	});

	it('says who drew each, under which licence, and how to find it', () => {
		expect(
			catalogue.filter(({ credit, licence, search }) => credit === '' || licence === '' || search.length === 0)
		).toEqual([]);
	});
});

describe.each(ids)('The picture %s', (id) => {
	const file = `static/${pathOfPicture(id)}`;

	it('is paths and nothing else, on a file smaller than 6144 bytes', () => {
		const read = readPictureFile(readFileSync(file, 'utf8'));
		expect(read.ok).toBe(true);
		expect(read.ok ? read.value.paths.length : 0).toBeGreaterThan(0);
		expect(statSync(file).size).toBeLessThan(6144);
	});
});
