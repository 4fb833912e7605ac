import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { openBox } from '#lib/backup/age-box.ts';
import listed from './age-vectors.json' with { type: 'json' };

/** The test vectors of the age format itself, by its authors. Each is one file, with what must come of it. */
const vectors = listed.vectors.map(({ file, compressed, ...told }) => {
	const bytes = Buffer.from(file, 'base64');
	return { ...told, bytes: compressed === null ? bytes : inflateSync(bytes) };
});

describe("age's own test vectors", () => {
	it('are all there', () => {
		expect(vectors).toHaveLength(143);
		expect(vectors.filter(({ expect: wanted }) => wanted === 'success')).toHaveLength(26);
	});

	it('hold three files that are larger than any of ours: those are not looked at', async () => {
		const large = vectors.filter(({ bytes }) => bytes.length > 10 * 1024 * 1024);
		expect(large).toHaveLength(3);
		for (const { bytes, identities } of large)
			expect(await openBox(bytes, { identities })).toEqual({ ok: false, problem: 'too-big' });
	});

	it.each(vectors)('$name: $expect', async ({ bytes, identities, passphrases, payload, expect: wanted }) => {
		const opened = await openBox(bytes, { identities, phrase: passphrases[0] }, 100_000_000);
		const sum = opened.ok ? createHash('sha256').update(opened.value).digest('hex') : undefined;
		expect(sum).toBe(wanted === 'success' ? payload : undefined);
		if (wanted === 'no match') expect(['not-for-us', 'wrong-phrase']).toContain(opened.ok ? '' : opened.problem);
	});
});
