/** How things are said in a PDF file (ISO 32000-1, 7.3). */

/** A length with at most two decimals: a hundredth of a point is less than any printer can do. */
export function num(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** A reference to an object. */
export function ref(id: number): string {
	return `${id} 0 R`;
}

/** A text for people: in plain letters where they suffice, else as UTF-16 in hexadecimal figures. */
export function textString(text: string): string {
	if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
	let hex = 'feff';
	for (let at = 0; at < text.length; at += 1) hex += text.charCodeAt(at).toString(16).padStart(4, '0');
	return `<${hex}>`;
}

/** Bytes as hexadecimal figures. */
export function hexString(bytes: Uint8Array): string {
	return `<${hexOf(bytes)}>`;
}

/** Bytes as hexadecimal figures, bare. */
export function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A name; letters that a name may not hold are written as figures. */
export function nameOf(text: string): string {
	return `/${text.replace(/[^A-Za-z0-9.+-]/g, (letter) => `#${letter.charCodeAt(0).toString(16).padStart(2, '0')}`)}`;
}

/** A moment in UTC (`2026-01-06T10:00:00.000Z`) as a PDF says it. */
export function dateString(moment: string): string {
	return `(D:${moment.slice(0, 19).replace(/\D/g, '')}Z)`;
}

/** The three parts of a colour (`#rrggbb`), from 0 to 1. */
export function colourParts(hex: string): string {
	const known = colours.get(hex);
	if (known !== undefined) return known;
	const part = (from: number) =>
		String(Math.round((Number.parseInt(hex.slice(from, from + 2), 16) / 255) * 1000) / 1000);
	const parts = `${part(1)} ${part(3)} ${part(5)}`;
	if (colours.size < 500) colours.set(hex, parts);
	return parts;
}

const colours = new Map<string, string>();

const plain = new TextEncoder();

/** Writes a text as bytes, one for each letter, from some place on: none may be beyond `ÿ`. */
export function writeBytes(text: string, bytes: Uint8Array, at: number): void {
	const { read, written } = plain.encodeInto(text, bytes.subarray(at, at + text.length));
	// One byte for each letter: they were all plain ones.
	if (read === text.length && written === text.length) return;
	for (let letter = 0; letter < text.length; letter += 1) bytes[at + letter] = text.charCodeAt(letter);
}

/** Text as bytes, one for each letter: none may be beyond `ÿ`. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(text.length);
	writeBytes(text, bytes, 0);
	return bytes;
}
