/** Bytes as base64, so that they fit into an envelope, which holds JSON. */
export function textOfBytes(bytes: ArrayBuffer): string {
	let text = '';
	const all = new Uint8Array(bytes);
	// In pieces: a call takes only so many arguments.
	for (let at = 0; at < all.length; at += 8192) text += String.fromCharCode(...all.subarray(at, at + 8192));
	return btoa(text);
}

/** The bytes of a base64 text; undefined when it is none. */
export function bytesOfText(text: string): ArrayBuffer | undefined {
	try {
		return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0)).buffer;
	} catch {
		return undefined;
	}
}
