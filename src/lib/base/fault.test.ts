import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pathOf } from './fault.ts';

describe('The path of a fault', () => {
	it('names each step on the way', () => {
		expect(pathOf(['journeys', 2, 'steps', 0])).toBe('journeys › 2 › steps › 0');
	});

	it('is "file" for the file itself', () => {
		expect(pathOf([])).toBe('file');
	});

	it('shows a key that is empty', () => {
		expect(pathOf([''])).toBe('""');
		expect(pathOf(['answers', '', 0])).toBe('answers › "" › 0');
	});

	it('stands on one short line, whatever the keys of a file are', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 200 }), { minLength: 1, maxLength: 5 }), (steps) => {
				const path = pathOf(steps);
				expect(path).not.toMatch(/[\n\r\u2028\u2029\p{Cc}]/u);
				expect(path.isWellFormed()).toBe(true);
				expect(path.length).toBeLessThanOrEqual(steps.length * 83);
			})
		);
	});

	it('does not cut a letter in half', () => {
		expect(pathOf([`${'a'.repeat(79)}😀`]).isWellFormed()).toBe(true);
	});
});
