import { deflate } from './deflate.ts';
import type { PackedPlace } from './packed-objects.ts';
import { SaidStream } from './said.ts';

/** Where every object of a file stands, by its number: at a byte, or packed with others. */
export interface Places {
	/** How many numbers were given out, that of the table among them. */
	readonly size: number;
	readonly at: ReadonlyMap<number, number>;
	readonly packed: ReadonlyMap<number, PackedPlace>;
}

/** A number that nobody uses may never be used again (ISO 32000-1, 7.5.4). */
const never = 65_535;

/**
 * The table of where objects stand, as a stream (ISO 32000-1, 7.5.8): for each a kind in one byte, a place in four and an
 * index in two. Numbers without an object are a chain that begins at 0 and comes back there.
 * @param entries what else the end of a file says: root, description, number, seal
 */
export function crossReference({ size, at, packed }: Places, entries: string): SaidStream {
	const table = new DataView(new ArrayBuffer(size * 7));
	let free = 0;
	for (let id = size - 1; id >= 0; id -= 1) {
		const [byte, place] = [at.get(id), packed.get(id)];
		if (byte !== undefined) enter(table, id, [1, byte, 0]);
		else if (place !== undefined) enter(table, id, [2, place.stream, place.index]);
		else {
			enter(table, id, [0, free, never]);
			free = id;
		}
	}
	const bytes = deflate(new Uint8Array(table.buffer));
	return new SaidStream(`/Type/XRef/Size ${size}/W[1 4 2]${entries}/Filter/FlateDecode`, bytes);
}

function enter(table: DataView, id: number, [kind, place, index]: readonly [number, number, number]): void {
	table.setUint8(id * 7, kind);
	table.setUint32(id * 7 + 1, place);
	table.setUint16(id * 7 + 5, index);
}
