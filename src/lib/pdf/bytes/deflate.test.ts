import { deflateSync, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from './deflate.ts';

function comesBack(bytes: Uint8Array): void {
	expect(Buffer.compare(inflateSync(deflate(bytes)), bytes)).toBe(0);
}

/** Bytes as they stand in papers: few letters, much said again. */
const words = fc
	.array(fc.constantFrom('BT ', '0 0 0 rg ', '/F1 16 Tf ', '<0001000200030004> Tj\n', 'EMC\n', '12.5 ', 'é'), {
		maxLength: 3000
	})
	.map((parts) => new TextEncoder().encode(parts.join('')));

describe('Packed bytes', () => {
	it('come back as they were: nothing, one byte, one byte often, chance', () => {
		for (const size of [0, 1, 2, 3, 4, 257, 258, 259, 600, 40_000]) comesBack(new Uint8Array(size).fill(7));
		fc.assert(fc.property(fc.uint8Array({ maxLength: 3000 }), comesBack), { numRuns: 300 });
		fc.assert(fc.property(words, comesBack), { numRuns: 200 });
	});

	it('come back when they are long, far apart and of every frequency', () => {
		let state = 1;
		const chance = () => (state = Math.imul(state, 1_103_515_245) + 12_345) >>> 16;
		const noise = Uint8Array.from({ length: 100_000 }, () => chance());
		comesBack(noise);
		comesBack(Uint8Array.from({ length: 200_000 }, (_, at) => noise[at % 32_768] ?? 0));
		comesBack(Uint8Array.from({ length: 200_000 }, (_, at) => noise[at % 32_769] ?? 0));
		// Frequencies that double each time give codes that would be longer than 15 bits.
		const steep = Array.from({ length: 20 }, (_, symbol) => new Uint8Array(1 << symbol).fill(symbol));
		const shuffled = steep.flatMap((part) => [...part]).sort((one, other) => ((one * 7919 + other) % 13) - 6);
		comesBack(Uint8Array.from(shuffled.slice(0, 300_000)));
		comesBack(Uint8Array.from(steep.flatMap((part) => [...part])));
	});

	it('are always the same, and hardly larger than those of the usual program', () => {
		fc.assert(
			fc.property(words, (bytes) => {
				const packed = deflate(bytes);
				expect(Buffer.compare(packed, deflate(bytes))).toBe(0);
				expect(packed.length).toBeLessThan(deflateSync(bytes).length * 1.06 + 80);
			}),
			{ numRuns: 50 }
		);
	});
});
