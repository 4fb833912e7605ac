import { deflate } from './deflate.ts';
import type { NumberedStream, NumberedText, PdfObjects } from './objects.ts';

/** Objects that are packed into one stream: a reader that wants one of them unpacks them all. */
const perStream = 500;

/** Where an object stands that is packed with others: in which stream, and as which of them. */
export interface PackedPlace {
	readonly stream: number;
	readonly index: number;
}

/** Packs small objects into streams (ISO 32000-1, 7.5.7), and tells where each of them stands, by its number. */
export function packObjects(objects: PdfObjects): {
	readonly streams: readonly NumberedStream[];
	readonly places: ReadonlyMap<number, PackedPlace>;
} {
	const places = new Map<number, PackedPlace>();
	const streams: NumberedStream[] = [];
	for (let from = 0; from < objects.said.length; from += perStream) {
		const id = objects.reserve();
		const some = objects.said.slice(from, from + perStream);
		some.forEach((object, index) => places.set(object.id, { stream: id, index }));
		streams.push(streamOf(some, id));
	}
	return { streams, places };
}

function streamOf(objects: readonly NumberedText[], id: number): NumberedStream {
	let [numbers, texts] = ['', ''];
	for (const { id: number, text } of objects) {
		numbers += `${number} ${texts.length} `;
		texts += `${text}\n`;
	}
	const entries = `/Type/ObjStm/N ${objects.length}/First ${numbers.length}/Filter/FlateDecode`;
	return { id, entries, bytes: deflate(numbers + texts) };
}
