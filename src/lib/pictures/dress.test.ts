import { readdir, readFile } from 'node:fs/promises';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { dress, hairPaints, skinColours } from './dress.ts';
import { faceExtras, hairColours, hairShapes, isSameLook, keyOfLook, skins, usualLook, type ManLook } from './look.ts';
import { readPictureFile, type PicturePath } from './picture-file.ts';
import { pathOfPicture } from './picture-path.ts';

const looks = fc.record({
	skin: fc.constantFrom(...skins),
	hairColour: fc.constantFrom(...hairColours),
	hairShape: fc.constantFrom(...hairShapes),
	extra: fc.constantFrom(...faceExtras)
});
const files = new Map<string, string>();

beforeAll(async () => {
	const folder = new URL('../../../static/easy-read/pictures/', import.meta.url);
	for (const name of await readdir(folder)) {
		files.set(name.replace('.svg', ''), await readFile(new URL(name, folder), 'utf8'));
	}
});

function fileOf(id: string): string {
	const text = files.get(id);
	if (text === undefined) throw new Error(`No file ${pathOfPicture(id)}.`);
	return text;
}

function pathsOf(text: string): readonly PicturePath[] {
	const picture = readPictureFile(text);
	if (!picture.ok) throw new Error('This is no picture file.');
	return picture.value.paths;
}

/** Paths of everyone and everything else. */
function others(text: string): readonly string[] {
	return [...text.matchAll(/<path [^>]*>/g)].map(([path]) => path).filter((path) => !path.includes('data-look'));
}

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5]
		.map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
		.map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe('The man in the pictures', () => {
	it('can look 5 by 4 by 3 ways, with a beard, glasses or both', () => {
		expect([skins.length, hairColours.length, hairShapes.length, faceExtras.length]).toEqual([5, 4, 3, 4]);
		expect(new Set([...Object.values(skinColours), ...Object.values(hairPaints)]).size).toBe(9);
	});

	it('stands in many pictures', () => {
		expect([...files.values()].filter((text) => text.includes('data-look="skin"')).length).toBeGreaterThan(30);
	});

	it('keeps each mood readable: an ink line stands out on every skin by 3 to 1', () => {
		for (const colour of Object.values(skinColours)) {
			expect((luminance(colour) + 0.05) / (luminance('#1b1f24') + 0.05)).toBeGreaterThanOrEqual(3);
		}
	});

	it('looks as the file shows him in the usual look', () => {
		for (const text of files.values()) expect(dress(text, usualLook)).toBe(text);
	});

	it('gives a picture file in any look, and nobody else changes', () => {
		fc.assert(
			fc.property(looks, fc.constantFrom(...files.keys()), (look, id) => {
				const text = dress(fileOf(id), look);
				expect(readPictureFile(text).ok).toBe(true);
				expect(others(text)).toEqual(others(fileOf(id)));
			}),
			{ numRuns: 400 }
		);
	});

	it('wears the chosen skin and hair, one shape of hair, and the chosen extras', () => {
		fc.assert(
			fc.property(looks, (look) => {
				const text = dress(fileOf('happy-man'), look);
				const man = [...text.matchAll(/<path [^>]*data-look="([a-z-]+)"[^>]*>/g)];
				const shown = new Set(man.filter(([path]) => !path.includes('display')).map(([, part]) => part));
				const beard = look.extra.includes('beard') ? ['beard', 'beard-skin'] : [];
				const glasses = look.extra.includes('glasses') ? ['glasses'] : [];
				expect([...shown].sort()).toEqual(['skin', `hair-${look.hairShape}`, ...beard, ...glasses].sort());
				const skin = man.filter(([, part]) => part === 'skin').map(([path]) => path);
				expect(skin.every((path) => path.includes(skinColours[look.skin]))).toBe(true);
				const hair = man.filter(([path, part]) => part?.startsWith('hair-') && path.includes(' fill="#'));
				expect(hair.every(([path]) => path.includes(`fill="${hairPaints[look.hairColour]}"`))).toBe(true);
			})
		);
	});

	it('is a different picture in every look', () => {
		const all = skins.flatMap((skin) =>
			hairColours.flatMap((hairColour) =>
				hairShapes.flatMap((hairShape) => faceExtras.map((extra): ManLook => ({ skin, hairColour, hairShape, extra })))
			)
		);
		expect(new Set(all.map(keyOfLook)).size).toBe(240);
		expect(all.filter((look) => isSameLook(look, usualLook))).toEqual([usualLook]);
		const drawn = all.map((look) => JSON.stringify(pathsOf(dress(fileOf('happy-man'), look))));
		const bald = all.filter(({ hairShape, extra }) => hairShape === 'bald' && !extra.includes('beard'));
		expect(new Set(drawn).size).toBe(all.length - bald.length * (1 - 1 / hairColours.length));
	});

	it('has hands, and they are his too', () => {
		const hands = dress(fileOf('tight-hands'), { ...usualLook, skin: 'light' });
		expect(hands).toContain(skinColours.light);
		expect(hands).not.toContain(skinColours.tan);
	});
});

describe('Dressing', () => {
	it('leaves a text alone that is no picture of ours', () => {
		fc.assert(fc.property(fc.string(), looks, (text, look) => dress(text, look) === text));
	});
});
