import fc from 'fast-check';
import { PDFDocument, PDFRef } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { fileOf } from './file.ts';
import { PdfObjects } from './objects.ts';
import { ref } from './syntax.ts';

type Kind = 'packed' | 'alone' | 'stream' | 'never used';

/** A file with a catalog, an empty list of pages, and as many objects more, each of which says its number. */
async function fileWith(kinds: readonly Kind[]) {
	const objects = new PdfObjects();
	const [root, pages] = [objects.reserve(), objects.reserve()];
	objects.addBare(`<</Type/Catalog/Pages ${ref(pages)}>>`, root);
	objects.add('<</Type/Pages/Kids[]/Count 0>>', pages);
	const numbers = kinds.map((kind) => {
		const id = objects.reserve();
		if (kind === 'packed') objects.add(`<</Number ${id}>>`, id);
		if (kind === 'alone') objects.addBare(`<</Number ${id}>>`, id);
		if (kind === 'stream') objects.pack(`/Number ${id}`, `stream ${id}`, id);
		return id;
	});
	const info = objects.add('<</Title(My plan)>>');
	return { numbers, bytes: await fileOf(objects, { root, info, seal: undefined }) };
}

describe('A file put together', () => {
	it('holds every object where its table says, however many there are, and nothing for numbers that nobody used', async () => {
		const kind = fc.constantFrom<Kind>('packed', 'packed', 'alone', 'stream', 'never used');
		await fc.assert(
			fc.asyncProperty(fc.array(kind, { maxLength: 1300, size: 'max' }), async (kinds) => {
				const { bytes, numbers } = await fileWith(kinds);
				const { context } = await PDFDocument.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
				numbers.forEach((id, index) => {
					const found = context.lookup(PDFRef.of(id));
					if (kinds[index] === 'never used') expect(found).toBeUndefined();
					else expect(String(found)).toContain(`/Number ${id}`);
				});
			}),
			{ numRuns: 30 }
		);
	});

	it('is the same for the same objects, and has another number for others', async () => {
		const [one, again, other] = [
			await fileWith(['packed', 'stream']),
			await fileWith(['packed', 'stream']),
			await fileWith(['stream', 'packed'])
		];
		const numberOf = (bytes: Uint8Array) => /\/ID\[<(\w+)>/.exec(new TextDecoder('latin1').decode(bytes))?.[1];
		expect(again.bytes).toEqual(one.bytes);
		expect(numberOf(one.bytes)).toMatch(/^[0-9a-f]{32}$/);
		expect(numberOf(other.bytes)).not.toBe(numberOf(one.bytes));
	});
});
