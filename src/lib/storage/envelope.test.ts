import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from './digest.ts';
import { plainSealer } from './envelope.ts';

const place = { kind: 'device' } as const;

describe('an envelope', () => {
	it('gives back what was put in', async () => {
		await fc.assert(
			fc.asyncProperty(fc.json(), async (text) => {
				const value: unknown = JSON.parse(text);
				const sent: unknown = JSON.parse(JSON.stringify(await plainSealer.seal(value, place)));
				expect(await plainSealer.open(sent, place)).toEqual(value);
			})
		);
	});

	it.each([
		undefined,
		null,
		3,
		'text',
		[],
		{},
		{ form: 'plain-2', text: '{}' },
		{ form: 'plain-1' },
		{ form: 'plain-1', text: '{' }
	])('of another form is not opened: %j', async (envelope) => {
		expect(await plainSealer.open(envelope, place)).toBeUndefined();
	});
});

describe('the digest of a text', () => {
	it('is its SHA-256', async () => {
		expect(await sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
				expect(await sha256(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
			})
		);
	});
});
