import type { PdfObjects } from './objects.ts';

/** What a photo file says of itself. */
export interface PhotoFile {
	readonly width: number;
	readonly height: number;
	readonly bytes: Uint8Array<ArrayBuffer>;
	readonly isGrey: boolean;
}

/**
 * Reads the head of a JPEG file. Undefined when it is none, is cut off, or has colours that paper of ours may not hold
 * (four inks).
 */
export function readPhoto(bytes: Uint8Array<ArrayBuffer>): PhotoFile | undefined {
	if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined;
	const two = (at: number) => (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
	for (let at = 2; at + 9 < bytes.length;) {
		if (bytes[at] !== 0xff) return undefined;
		const marker = bytes[at + 1] ?? 0;
		if (marker === 0xff) {
			at += 1;
			continue;
		}
		if (isFrame(marker)) {
			const [height, width, parts] = [two(at + 5), two(at + 7), bytes[at + 9]];
			const isKnown = bytes[at + 4] === 8 && (parts === 1 || parts === 3);
			return isKnown && width > 0 && height > 0 ? { width, height, bytes, isGrey: parts === 1 } : undefined;
		}
		const length = two(at + 2);
		if (length < 2) return undefined;
		at += 2 + length;
	}
	return undefined;
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
