/** UTF-8 and nothing else: what is compressed or written otherwise is none of ours, and is never unpacked. */
export function textOf(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
