import type { PdfObjects } from './objects.ts';

/** What a photo file says of itself. */
export interface PhotoFile {
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly isGrey: boolean;
}

/** Points along a side: a file says in a few bytes that it has billions. Photos of the app have 1600. */
const mostSide = 4000;

/**
 * Reads the head of a JPEG file. Undefined when it is none, is cut off, is too large or packed in a way that readers of PDF
 * do not draw, or has colours that paper of ours may not hold (four inks).
 */
export function readPhoto(bytes: Uint8Array<ArrayBuffer>): PhotoFile | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	for (let at = 2; at + 9 < bytes.length;) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker)) return drawable.has(marker) ? photoAt(bytes, at) : undefined;
		const length = (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0);
		if (length < 2) return undefined;
		at += 2 + length;
	}
	return undefined;
}

/** The frames that a PDF may hold (ISO 32000-1, 7.4.8): usual ones, and those that get sharper as they come. */
const drawable: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);

/** Whether the mark of the end comes after some place. */
function hasEnd(bytes: Uint8Array, after: number): boolean {
	for (let at = bytes.length - 1; at > after; at -= 1) if (bytes[at] === 0xd9 && bytes[at - 1] === 0xff) return true;
	return false;
}

/** The photo whose frame stands at a place. */
function photoAt(bytes: Uint8Array<ArrayBuffer>, at: number): PhotoFile | undefined {
	const two = (place: number) => (bytes[place] ?? 0) * 256 + (bytes[place + 1] ?? 0);
	const [height, width, parts] = [two(at + 5), two(at + 7), bytes[at + 9]];
	const isKnown = bytes[at + 4] === 8 && (parts === 1 || parts === 3);
	const fits = width > 0 && height > 0 && Math.max(width, height) <= mostSide;
	return isKnown && fits && hasEnd(bytes, at) ? { width, height, bytes, isGrey: parts === 1 } : undefined;
}

/** The markers that begin a frame: all from C0 to CF, but for tables (C4, C8, CC). */
function isFrame(marker: number): boolean {
	return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Puts a photo into the file, as it is. */
export function addPhoto(objects: PdfObjects, { width, height, bytes, isGrey }: PhotoFile): number {
	const colours = isGrey ? '/DeviceGray' : '/DeviceRGB';
	return objects.stream(
		`/Type/XObject/Subtype/Image/Width ${width}/Height ${height}/ColorSpace${colours}/BitsPerComponent 8/Filter/DCTDecode`,
		bytes
	);
}
