import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaperPictures, writePaperPictures, type PackedPicture } from './paper-pictures.ts';

const picture = fc.record({ packed: fc.uint8Array({ minLength: 1, maxLength: 60 }), hasMan: fc.boolean() });
const pictures = fc
	.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), picture), {
		selector: ([id]) => id,
		maxLength: 20
	})
	.map((all) => new Map<string, PackedPicture>(all));

describe('The file of all pictures for paper', () => {
	it('gives back what was written', () => {
		fc.assert(
			fc.property(pictures, (all) => {
				expect(readPaperPictures(writePaperPictures(all))).toEqual(all);
			})
		);
	});

	it('gives none when it is cut short, longer than it says, or something else', () => {
		fc.assert(
			fc.property(pictures, fc.nat(), (all, cut) => {
				const file = writePaperPictures(all);
				expect(readPaperPictures(file.subarray(0, cut % file.length)).size).toBe(0);
				if (all.size > 0) expect(readPaperPictures(new Uint8Array([...file, 0])).size).toBe(0);
			})
		);
		for (const odd of [[], [0, 0, 0, 9], [0, 0, 0, 2, 0x7b, 0x7d], [0, 0, 0, 3, 0x5b, 0x31, 0x5d]])
			expect(readPaperPictures(new Uint8Array(odd)).size).toBe(0);
	});
});
