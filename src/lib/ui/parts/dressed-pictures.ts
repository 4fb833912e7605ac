import { dress } from '#lib/pictures/dress.ts';
import { keyOfLook, type ManLook } from '#lib/pictures/look.ts';

const made = new Map<string, Promise<string>>();

/**
 * The address of a picture with its man dressed in a look. Each is made once. Where nothing changes, or the file cannot
 * be had now, it is the file's own address, so that a picture is never lost.
 */
export function dressedAddress(file: string, look: ManLook): Promise<string> {
	const key = `${file} ${keyOfLook(look)}`;
	const known = made.get(key);
	if (known !== undefined) return known;
	const address = make(file, look).catch(() => {
		made.delete(key);
		return file;
	});
	made.set(key, address);
	return address;
}

async function make(file: string, look: ManLook): Promise<string> {
	const response = await fetch(file);
	if (!response.ok) throw new Error('A picture file could not be had.');
	const usual = await response.text();
	const dressed = dress(usual, look);
	return dressed === usual ? file : `data:image/svg+xml,${encodeURIComponent(dressed)}`;
}
