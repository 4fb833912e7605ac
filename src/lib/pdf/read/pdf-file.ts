import { openBytes } from '#lib/pdf/protect/aes.ts';
import { Allowance } from './allowance.ts';
import { readCrossReference, type CrossReference } from './cross-reference.ts';
import { inflate } from './inflate.ts';
import { latin, Parser } from './parser.ts';
import { withoutPredictor } from './predictor.ts';
import { unlock, type Keys } from './unlock.ts';
import { countOf, DamagedFile, dictOf, nameIn, Ref, Stream, Text, TooBig, type Dict, type Value } from './values.ts';

/** Most bytes that may come out of one stream that holds tables or objects. */
const mostPacked = 10 * 1024 * 1024;
/** Most streams of objects that are unpacked, and most objects in one. */
const mostStreams = 200;
const mostInStream = 20_000;

/** A file, read as far as somebody asks. Every way in may throw DamagedFile. */
export class PdfFile {
	readonly #bytes: Uint8Array;
	readonly #cross: CrossReference;
	readonly #allowance: Allowance;
	readonly #packed = new Map<number, PackedObjects | 'being read'>();
	readonly #isSealed: boolean;
	#keys: Keys | undefined;

	private constructor(bytes: Uint8Array, cross: CrossReference, allowance: Allowance) {
		this.#bytes = bytes;
		this.#allowance = allowance;
		this.#cross = cross;
		this.#isSealed = cross.trailer.has('Encrypt');
	}

	/** Reads where everything stands. */
	static async read(bytes: Uint8Array): Promise<PdfFile> {
		const allowance = new Allowance();
		const unpack = async (stream: Stream) =>
			unpacked(stream, sliceOf(bytes, stream, stream.dict.get('Length'), allowance), allowance);
		return new PdfFile(bytes, await readCrossReference(bytes, allowance, unpack), allowance);
	}

	/** Opens a sealed file with words. A file that is not sealed is open. */
	async unlock(words: string): Promise<'open' | 'refused'> {
		if (!this.#isSealed) return 'open';
		const keys = await unlock(dictOf(await this.get(this.#cross.trailer.get('Encrypt'))), words);
		if (keys === 'refused') return 'refused';
		this.#keys = keys;
		return 'open';
	}

	async catalog(): Promise<Dict> {
		return dictOf(await this.get(this.#cross.trailer.get('Root')));
	}

	/** What a value is, or what it points to. */
	async get(value: Value): Promise<Value> {
		if (!(value instanceof Ref)) return value;
		const place = this.#cross.places.get(value.id);
		if (place === undefined || place === 'free') return undefined;
		if ('within' in place) return this.#packedObject(place.within, value.id);
		if (place.offset >= this.#bytes.length) throw new DamagedFile();
		const { id, value: found } = new Parser(this.#bytes, place.offset, this.#allowance, this.#isSealed).object();
		if (id !== value.id || found instanceof Ref) throw new DamagedFile();
		return found;
	}

	/** A text for people. */
	async textOf(value: Value): Promise<string | undefined> {
		const text = await this.get(value);
		if (!(text instanceof Text)) return undefined;
		const key = text.isSealed ? this.#keys?.texts : undefined;
		const bytes = key === undefined ? text.bytes : await openBytes(key, text.bytes);
		if (bytes === undefined) throw new DamagedFile();
		if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes.subarray(2));
		return latin(bytes);
	}

	/** The bytes of an attached file. Throws TooBig when they are more than allowed. */
	async fileIn(stream: Stream, most: number): Promise<Uint8Array<ArrayBuffer>> {
		const length = await this.get(stream.dict.get('Length'));
		const bytes = await opened(sliceOf(this.#bytes, stream, length, this.#allowance), this.#keys?.files);
		const filter = await this.get(stream.dict.get('Filter'));
		const only = Array.isArray(filter) && filter.length < 2 ? filter[0] : filter;
		if (only !== undefined) {
			if (nameIn(only) !== 'FlateDecode' || hasPredictor(stream.dict)) throw new DamagedFile();
			return inflate(bytes, most);
		}
		if (bytes.length > most) throw new TooBig();
		return bytes;
	}

	/** An object that is packed in a stream. Such objects have no texts that are sealed by themselves. */
	async #packedObject(stream: number, id: number): Promise<Value> {
		const { bytes, places } = await this.#objectsIn(stream);
		const place = places.get(id);
		if (place === undefined) return undefined;
		const value = new Parser(bytes, place, this.#allowance).value();
		return value instanceof Ref ? undefined : value;
	}

	async #objectsIn(id: number): Promise<PackedObjects> {
		const known = this.#packed.get(id);
		// A stream whose length stands in itself, or in one that needs this one first.
		if (known === 'being read') throw new DamagedFile();
		if (known !== undefined) return known;
		const place = this.#cross.places.get(id);
		if (place === undefined || place === 'free' || 'within' in place || this.#packed.size >= mostStreams)
			throw new DamagedFile();
		this.#packed.set(id, 'being read');
		const stream = await this.get(new Ref(id));
		if (!(stream instanceof Stream)) throw new DamagedFile();
		const length = await this.get(stream.dict.get('Length'));
		const sealed = sliceOf(this.#bytes, stream, length, this.#allowance);
		const bytes = await unpacked(stream, await opened(sealed, this.#keys?.streams), this.#allowance);
		const [count, first] = [countOf(stream.dict.get('N')), countOf(stream.dict.get('First'))];
		if (count > mostInStream) throw new DamagedFile();
		const head = new Parser(bytes, 0, this.#allowance);
		const places = new Map<number, number>();
		for (let index = 0; index < count; index += 1) {
			const [number, offset] = [countOf(head.value()), countOf(head.value())];
			if (!places.has(number)) places.set(number, first + offset);
		}
		const objects = { bytes, places };
		this.#packed.set(id, objects);
		return objects;
	}
}

/** A stream of objects, unpacked, and where in it each begins: they are read when somebody asks. */
interface PackedObjects {
	readonly bytes: Uint8Array;
	readonly places: ReadonlyMap<number, number>;
}

/** The bytes of a stream as they lie in the file, which must say where they end. */
function sliceOf(bytes: Uint8Array, { start }: Stream, length: Value, allowance: Allowance): Uint8Array<ArrayBuffer> {
	const end = start + countOf(length);
	if (end > bytes.length || new Parser(bytes, end, allowance).word() !== 'endstream') throw new DamagedFile();
	return bytes.slice(start, end);
}

async function opened(bytes: Uint8Array<ArrayBuffer>, key: CryptoKey | undefined): Promise<Uint8Array<ArrayBuffer>> {
	const open = key === undefined ? bytes : await openBytes(key, bytes);
	if (open === undefined) throw new DamagedFile();
	return open;
}

/** What is in a stream of tables or objects: packed in the one usual way, or not packed. */
async function unpacked({ dict }: Stream, bytes: Uint8Array<ArrayBuffer>, allowance: Allowance): Promise<Uint8Array> {
	allowance.keep(bytes.length);
	const filter = dict.get('Filter');
	const only = Array.isArray(filter) && filter.length < 2 ? filter[0] : filter;
	if (only === undefined) return bytes;
	if (nameIn(only) !== 'FlateDecode') throw new DamagedFile();
	const open = await inflate(bytes, mostPacked);
	allowance.keep(open.length);
	return withoutPredictor(open, dict.get('DecodeParms'));
}

function hasPredictor(dict: Dict): boolean {
	return dict.get('DecodeParms') !== undefined || dict.get('F') !== undefined;
}
