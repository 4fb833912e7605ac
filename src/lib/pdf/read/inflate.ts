import { DamagedFile, TooBig } from './values.ts';

/** So few packed bytes are unpacked at a time, so that a bomb is met early: they grow a thousandfold at most. */
const slice = 4096;

/** Unpacks bytes, at most so many. Throws TooBig when there are more, DamagedFile when they cannot be unpacked. */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array<ArrayBuffer>> {
	const unpacking = new DecompressionStream('deflate');
	const [writer, reader] = [unpacking.writable.getWriter(), unpacking.readable.getReader()];
	// Both ends tell of the same fault: the reader's is the one that is heard.
	const nothing = () => undefined;
	writer.closed.catch(nothing);
	reader.closed.catch(nothing);
	void feed(writer, bytes).catch(nothing);
	const pieces: Uint8Array[] = [];
	let size = 0;
	for (;;) {
		const { done, value } = await reader.read().catch(() => {
			throw new DamagedFile();
		});
		if (done) break;
		pieces.push(value);
		size += value.length;
		if (size > most) {
			await reader.cancel().catch(nothing);
			throw new TooBig();
		}
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const piece of pieces) {
		all.set(piece, at);
		at += piece.length;
	}
	return all;
}

async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
	for (let from = 0; from < bytes.length; from += slice) await writer.write(bytes.slice(from, from + slice));
	await writer.close();
}
