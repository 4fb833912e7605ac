import type { Bytes } from './boxes.ts';

/** Sealed values have one of few sizes, so that a size does not tell what was said. */
const step = 4096;

/** Puts the length before the bytes, and blanks after them up to the next 4 KiB. */
export function pad(bytes: Bytes): Bytes {
	const padded = new Uint8Array(Math.ceil((bytes.length + 4) / step) * step);
	new DataView(padded.buffer).setUint32(0, bytes.length);
	padded.set(bytes, 4);
	return padded;
}

/** The bytes without their length and blanks; undefined when they are not padded so. */
export function unpad(padded: Bytes | undefined): Bytes | undefined {
	if (padded === undefined || padded.length === 0 || padded.length % step !== 0) return undefined;
	const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
	return length <= padded.length - 4 ? padded.slice(4, 4 + length) : undefined;
}
