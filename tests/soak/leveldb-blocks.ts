const magic = Buffer.from('57fb808b247547db', 'hex');

/** The blocks of a LevelDB table file as they were before they were packed; nothing when it is no such file. */
export function blocksOf(file: Buffer): readonly Buffer[] {
	if (file.length < 48 || !file.subarray(-8).equals(magic)) return [];
	try {
		const footer = new Reader(file.subarray(-48));
		footer.handle();
		const index = block(file, footer.handle());
		return entriesOf(index).map((value) => block(file, new Reader(value).handle()));
	} catch {
		// A file that is being written, or another kind of table: its bytes are searched as they are.
		return [];
	}
}

interface Handle {
	readonly offset: number;
	readonly size: number;
}

/** Reads numbers of LevelDB's own form. */
class Reader {
	at = 0;
	constructor(readonly bytes: Buffer) {}

	number(): number {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = this.bytes[this.at++];
			if (byte === undefined || shift > 42) throw new Error('This is no number.');
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
		}
	}

	handle(): Handle {
		return { offset: this.number(), size: this.number() };
	}

	take(count: number): Buffer {
		this.at += count;
		return this.bytes.subarray(this.at - count, this.at);
	}
}

function block(file: Buffer, { offset, size }: Handle): Buffer {
	const bytes = file.subarray(offset, offset + size);
	return file[offset + size] === 1 ? unsnapped(bytes) : bytes;
}

/** The values of a block of keys and values. */
function entriesOf(bytes: Buffer): readonly Buffer[] {
	const restarts = bytes.readUInt32LE(bytes.length - 4);
	const reader = new Reader(bytes.subarray(0, bytes.length - 4 - restarts * 4));
	const values: Buffer[] = [];
	while (reader.at < reader.bytes.length) {
		reader.number();
		const [rest, length] = [reader.number(), reader.number()];
		reader.take(rest);
		values.push(reader.take(length));
	}
	return values;
}

/** Unpacks what Snappy packed. */
export function unsnapped(packed: Buffer): Buffer {
	const reader = new Reader(packed);
	const out = Buffer.alloc(reader.number());
	let end = 0;
	while (reader.at < packed.length) {
		const tag = reader.take(1)[0] ?? 0;
		if ((tag & 3) === 0) {
			const longer = (tag >> 2) - 59;
			const length = longer <= 0 ? (tag >> 2) + 1 : reader.take(longer).readUIntLE(0, longer) + 1;
			end += reader.take(length).copy(out, end);
			continue;
		}
		const length = (tag & 3) === 1 ? ((tag >> 2) & 7) + 4 : (tag >> 2) + 1;
		const back =
			(tag & 3) === 1
				? ((tag >> 5) << 8) + (reader.take(1)[0] ?? 0)
				: reader.take((tag & 3) === 2 ? 2 : 4).readUIntLE(0, (tag & 3) === 2 ? 2 : 4);
		for (let count = 0; count < length; count += 1, end += 1) out[end] = out[end - back] ?? 0;
	}
	return out;
}
