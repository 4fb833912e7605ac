import { describe, expect, it } from 'vitest';
import { calibrate, isAllowedCost, keyOfSecret, usualBounds } from './cost.ts';

const { crypto } = globalThis;

/** A clock that says that the measured work took so long. */
function clockOf(taken: number): () => number {
	const moments = [100, 100 + taken];
	return () => moments.shift() ?? 0;
}

describe('the cost of a slot', () => {
	it.each([
		[1_000_000, true],
		[10_000_000, true],
		[999_999, false],
		[10_000_001, false],
		[1, false],
		[0, false],
		[-1_000_000, false],
		[1_000_000.5, false],
		[Number.NaN, false],
		[Number.POSITIVE_INFINITY, false]
	])('may be used when it is %d: %s', (iterations, isAllowed) => {
		expect(isAllowedCost(iterations, usualBounds)).toBe(isAllowed);
	});

	it.each([
		[10, 30_000],
		[100, 3_000],
		[300, 1_000],
		[5_000, 1_000],
		[0, 100_000],
		[1, 100_000]
	])('is, on a device that takes %d ms for the least, %d', async (taken, iterations) => {
		const bounds = { least: 1_000, most: 100_000 };
		expect(await calibrate(crypto, bounds, clockOf(taken))).toBe(iterations);
	});

	it('of a real slot here is within the usual bounds', async () => {
		const iterations = await calibrate(crypto, usualBounds, () => performance.now());
		expect(isAllowedCost(iterations, usualBounds)).toBe(true);
	});
});

describe('the key of a phrase', () => {
	it('is what PBKDF2 with SHA-256 gives, and cannot be taken out', async () => {
		const salt = new Uint8Array(16).fill(7);
		const key = await keyOfSecret(crypto, 'five words', { salt, iterations: 10 });
		expect(key.extractable).toBe(false);
		expect([...key.usages].sort()).toEqual(['unwrapKey', 'wrapKey']);
		await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
		const material = await crypto.subtle.importKey('raw', new TextEncoder().encode('five words'), 'PBKDF2', false, [
			'deriveBits'
		]);
		const bits = await crypto.subtle.deriveBits(
			{ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: 10 },
			material,
			256
		);
		const expected = await crypto.subtle.importKey('raw', bits, 'AES-GCM', false, ['unwrapKey']);
		const moved = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt']);
		const cipher = { name: 'AES-GCM', iv: new Uint8Array(12) };
		const wrapped = await crypto.subtle.wrapKey('raw', moved, key, cipher);
		const back = await crypto.subtle.unwrapKey('raw', wrapped, expected, cipher, 'AES-GCM', true, ['encrypt']);
		expect(await crypto.subtle.exportKey('raw', back)).toEqual(await crypto.subtle.exportKey('raw', moved));
	});
});
