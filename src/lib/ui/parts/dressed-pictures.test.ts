import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { skinColours } from '#lib/pictures/dress.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { readPictureFile } from '#lib/pictures/picture-file.ts';
import { dressedAddress } from './dressed-pictures.ts';

const look = { ...usualLook, skin: 'dark' } as const;
const asked: string[] = [];
let isAway = false;

beforeEach(() => {
	asked.length = 0;
	isAway = false;
	vi.stubGlobal('fetch', async (file: string) => {
		asked.push(file);
		if (isAway) throw new TypeError('Failed to fetch');
		try {
			return new Response(await readFile(`static/easy-read/pictures/${file}`));
		} catch {
			return new Response('', { status: 404 });
		}
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

describe('the address of a dressed picture', () => {
	it('holds the picture file, with the man in his look', async () => {
		const address = await dressedAddress('happy-man.svg', look);
		const text = decodeURIComponent(address.replace('data:image/svg+xml,', ''));
		expect(readPictureFile(text).ok).toBe(true);
		expect(text).toContain(skinColours.dark);
	});

	it('is made once for a picture and a look', async () => {
		const addresses = await Promise.all([1, 2, 3].map(() => dressedAddress('face-angry.svg', look)));
		expect(new Set(addresses).size).toBe(1);
		expect(asked).toEqual(['face-angry.svg']);
	});

	it('is the file itself where the man is not in the picture', async () => {
		expect(await dressedAddress('sun.svg', look)).toBe('sun.svg');
	});

	it('is the file itself while the file cannot be had, and is tried again', async () => {
		isAway = true;
		expect(await dressedAddress('two-walking.svg', look)).toBe('two-walking.svg');
		isAway = false;
		expect(await dressedAddress('two-walking.svg', look)).toMatch(/^data:image\/svg\+xml,/);
		expect(await dressedAddress('no-such-picture.svg', look)).toBe('no-such-picture.svg');
	});
});
