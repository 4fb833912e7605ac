import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import { pathOfPicture } from '#lib/pictures/picture-path.ts';
import { storiesV1 } from '#lib/packs/stories/v1/stories.ts';
import { linesOfStory } from '#lib/programme/stories.ts';
import { picturesOf } from '#lib/programme/check-words.ts';
import catalogue from '../../static/easy-read/catalogue.json' with { type: 'json' };
import { featuresOf, feelingMoods } from '../../tools/pictures/parts/mood.ts';
import { bundledProgrammes } from './bundled-packs.ts';
import inventoryPictures from './inventory-pictures.json' with { type: 'json' };

const folder = 'static/easy-read/pictures';
const files = readdirSync(folder);
const ids = catalogue.map(({ id }) => id);
const inventory = Object.entries(inventoryPictures);
/** Signs of the app's own pages, drawn for pages that come later too. */
const appSigns: readonly string[] = [
	'listen',
	'ear-sound',
	'headphones',
	'speed-slow',
	'speed-usual',
	'speed-fast',
	'hide-clock',
	'unlock',
	'draw-pencil',
	'take-photo',
	'microphone',
	'type-keys',
	'pen-rubber',
	'take-back',
	'throw-away',
	'text-size',
	'colours-paper',
	'pictures-switch',
	'man-look',
	'calm-mode',
	'language',
	'key-words',
	'practise',
	'show-me',
	'on-his-own',
	'with-some-help',
	'needs-help',
	'welcome-back',
	'printer'
];
const inStories = storiesV1.flatMap((story) => [story, ...linesOfStory(story)]).map(({ picture }) => picture);
const named = new Set([...bundledProgrammes.flatMap(({ pack }) => picturesOf(pack)), ...inStories]);

/** The text of every file of the rooms that draw, without tests. */
const drawing = ['src/lib/ui', 'src/lib/report', 'src/lib/session']
	.flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`))
	.filter((file) => /(?<!\.test)\.(ts|svelte)$/.test(file))
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const drawn = [...drawing.matchAll(/\bpicture(?:=|: )["']([a-z0-9-]+)["']/g)].map(([, id]) => id);

describe('Pictures', () => {
	it.each(bundledProgrammes)('of $name each have a file and an entry in the catalogue', ({ pack }) => {
		expect(picturesOf(pack).filter((id) => !files.includes(`${id}.svg`))).toEqual([]);
		expect(picturesOf(pack).filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('of the practice stories each have a file and an entry in the catalogue', () => {
		expect(inStories.filter((id) => !files.includes(`${id}.svg`) || !ids.includes(id))).toEqual([]);
	});

	it('that the app itself draws each have a file and an entry in the catalogue', () => {
		expect(drawn.length).toBeGreaterThan(3);
		expect(drawn.filter((id) => id === undefined || !ids.includes(id) || !files.includes(`${id}.svg`))).toEqual([]);
	});

	it('have one file for each entry in the catalogue, and one entry for each file', () => {
		expect(ids.map((id) => `${id}.svg`).sort()).toEqual([...files].sort());
	});

	it('of the app are all there: none missing', () => {
		expect(appSigns.filter((id) => !ids.includes(id))).toEqual([]);
	});

	it('are all used, by a pack, by the app or by the content inventory', () => {
		const wanted = new Set([...appSigns, ...inventory.flatMap(([, pictures]) => Object.values(pictures))]);
		const isDrawn = (id: string) => drawing.includes(`'${id}'`) || drawing.includes(`"${id}"`);
		expect(ids.filter((id) => !named.has(id) && !isDrawn(id) && !wanted.has(id))).toEqual([]);
	});
});

describe('The content inventory', () => {
	it.each(inventory)('%s: every picture that it names is drawn, none missing', (_, pictures) => {
		expect(Object.entries(pictures).filter(([, id]) => !ids.includes(id))).toEqual([]);
	});

	it('counts 12 feelings, 5 signs of the body, 16 helper roles and 11 goods, no two alike', () => {
		const feelings = Object.values(inventoryPictures['5.16 Feelings']);
		const roles = Object.values(inventoryPictures['5.9 Helpers']);
		const goods = Object.values(inventoryPictures['5.8 My good life']);
		expect([new Set(feelings).size, new Set(roles).size, new Set(goods).size]).toEqual([17, 16, 12]);
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

	it('names no child, body, bedroom, hurt or fear (easy-read.md 35)', () => {
		const denied =
			/\b(child|children|kid|baby|boy|girl|teen|school|toy|playground|nude|naked|undress|underwear|breast|bottom|genital|sex|bedroom|bath|kiss|cuddle|hug|touch|victim|blood|weapon|knife|gun|monster|ghost)(s|es|ed|ing)?\b/i;
		const isDenied = (text: string) => denied.test(text.replaceAll('-', ' '));
		expect(isDenied('school-bag') && isDenied('A child') && !isDenied('Talk to someone')).toBe(true);
		expect(catalogue.filter(({ id, meaning, search }) => [id, meaning, ...search].some(isDenied))).toEqual([]);
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

describe('Drawings', () => {
	const textOf = (id: string) => readFileSync(`static/${pathOfPicture(id)}`, 'utf8');

	it('are all different: one picture for one meaning', () => {
		expect(new Set(ids.map(textOf)).size).toBe(ids.length);
	});

	it('show 12 feelings, any 2 of them with at least 2 of eyes, brows and mouth different', () => {
		const faces = Object.values(feelingMoods).map((mood) => ({ mood, features: featuresOf(mood) }));
		expect(faces.length).toBe(12);
		const alike = faces.flatMap((one, index) =>
			faces
				.slice(index + 1)
				.filter((other) => one.features.filter((feature, at) => feature !== other.features[at]).length < 2)
				.map((other) => `${one.mood} and ${other.mood}`)
		);
		expect(alike).toEqual([]);
	});

	it('stay inside their square of 96 by 96 where a path begins', () => {
		for (const id of ids) {
			for (const [, x, y] of textOf(id).matchAll(/M(-?[\d.]+)[ ,]?(-?[\d.]+)/g)) {
				expect({ id, isInside: [Number(x), Number(y)].every((at) => at >= 0 && at <= 96) }).toEqual({
					id,
					isInside: true
				});
			}
		}
	});
});
