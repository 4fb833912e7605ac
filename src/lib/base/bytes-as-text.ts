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
		const letters = atob(text);
		const bytes = new Uint8Array(letters.length);
		// One by one: `Uint8Array.from` takes twenty times as long, and each envelope passes here.
		for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
		return bytes.buffer;
	} catch {
		return undefined;
	}
}
