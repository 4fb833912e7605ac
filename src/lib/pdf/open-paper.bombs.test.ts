import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openPaper } from './open-paper.ts';

interface Written {
	readonly id: number;
	readonly text: string;
	/** The bytes of a stream; its length is in the text. */
	readonly stream?: Uint8Array;
}

/** Where a packed object says that it is. */
interface Packed {
	readonly id: number;
	readonly within: number;
	readonly index: number;
}

/** More than the numbers that any of these files uses. */
const size = 400;

/** A PDF written by hand, of which the table is a stream, so that objects may be packed. The first object is the catalog. */
function handmade(objects: readonly Written[], packed: readonly Packed[] = []): Uint8Array {
	const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')];
	const rows = Buffer.alloc(size * 7);
	let at = 9;
	const add = (piece: string | Uint8Array) => {
		pieces.push(Buffer.from(piece));
		at += piece.length;
	};
	const row = (id: number, kind: number, place: number, index: number) => {
		rows[id * 7] = kind;
		rows.writeUInt32BE(place, id * 7 + 1);
		rows.writeUInt16BE(index, id * 7 + 5);
	};
	for (const { id, text, stream } of objects) {
		row(id, 1, at, 0);
		add(`${id} 0 obj\n${text}\n`);
		if (stream !== undefined) ['stream\n', stream, '\nendstream\n'].forEach(add);
		add('endobj\n');
	}
	for (const { id, within, index } of packed) row(id, 2, within, index);
	const start = at;
	add(`${size} 0 obj\n<</Type/XRef/W[1 4 2]/Size ${size}/Root 1 0 R/Length ${rows.length}>>\nstream\n`);
	[rows, `\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`].forEach(add);
	return Buffer.concat(pieces);
}

/** A stream of objects: where each begins, then their letters. */
function streamOf(id: number, places: string, letters: string, length?: string): Written {
	const stream = deflateSync(`${places} ${letters}`, { level: 1 });
	const count = places.split(' ').length / 2;
	return {
		id,
		stream,
		text: `<</Type/ObjStm/N ${count}/First ${places.length + 1}/Filter/FlateDecode/Length ${length ?? stream.length}>>`
	};
}

const named = (files: string) => `<</Type/Catalog/Names<</EmbeddedFiles<<${files}>>>>>>`;
/** A list of numbers, as long as one may be. */
const longList = `[${'0 '.repeat(99_000)}]`;

async function problemOf(file: Uint8Array): Promise<string> {
	const found = await openPaper(file);
	return found.ok ? 'opened' : found.problem.kind;
}

describe('A file made to keep a device busy for ever is told as damaged', () => {
	it('where the length of a stream of objects stands in that stream', async () => {
		const itself = handmade(
			[streamOf(5, '1 0 6 8', '<</A 1>> 42', '6 0 R')],
			[
				{ id: 1, within: 5, index: 0 },
				{ id: 6, within: 5, index: 1 }
			]
		);
		expect(await problemOf(itself)).toBe('damaged');
	});

	it('where the lengths of two streams of objects stand in each other', async () => {
		const eachOther = handmade(
			[streamOf(5, '1 0 9 8', '<</A 1>> 42', '7 0 R'), streamOf(8, '7 0', '42', '9 0 R')],
			[
				{ id: 1, within: 5, index: 0 },
				{ id: 7, within: 8, index: 0 },
				{ id: 9, within: 5, index: 1 }
			]
		);
		expect(await problemOf(eachOther)).toBe('damaged');
	});

	it('where twenty thousand objects share the same letters', async () => {
		const places = Array.from({ length: 20_000 }, (_, index) => `${index + 1} 0`).join(' ');
		expect(await problemOf(handmade([streamOf(5, places, longList)], [{ id: 1, within: 5, index: 0 }]))).toBe(
			'damaged'
		);
	});

	it('where each of thirty streams grows large', async () => {
		const ids = Array.from({ length: 30 }, (_, index) => index + 10);
		const streams = ids.map((id) => streamOf(id + 100, `${id} 0`, `<</X[${longList.repeat(50)}]>>`));
		const kids = ids.map((id) => `${id} 0 R`).join(' ');
		const packed = ids.map((id) => ({ id, within: id + 100, index: 0 }));
		expect(await problemOf(handmade([{ id: 1, text: named(`/Kids[${kids}]`) }, ...streams], packed))).toBe('damaged');
	});

	it.each([
		['a big object', `<</X[${longList.repeat(50)}]>>`],
		['an object behind blanks', `${' '.repeat(4_000_000)}<</X 1>>`],
		['an object behind a remark', `%${'x'.repeat(4_000_000)}\n<</X 1>>`],
		['an object with long texts', `<</X[${`<${'00'.repeat(500_000)}>`.repeat(8)}]>>`]
	])('where the same file is named again and again: %s', async (_, text) => {
		const again = handmade([
			{ id: 1, text: named(`/Names[${'(a) 3 0 R '.repeat(499)}]`) },
			{ id: 3, text }
		]);
		expect(await problemOf(again)).toBe('damaged');
	});
});
