import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { meaningsIn, pathOfCatalogue } from './catalogue.ts';

describe('the list of the pictures', () => {
	it('says of every picture what it shows', async () => {
		const text = await readFile(new URL(`../../../static/${pathOfCatalogue}`, import.meta.url), 'utf8');
		const meanings = meaningsIn(text);
		expect(meanings.get('advocate')).toBe('Advocate');
		expect(meanings.size).toBeGreaterThan(200);
		expect([...meanings.values()].filter((meaning) => meaning.trim() === '')).toEqual([]);
	});

	it.each(['', 'no list', '{}', 'null', '[1, null, {"id": "sun"}, {"id": 1, "meaning": "Sun"}]'])(
		'says nothing when it is none: %j',
		(text) => {
			expect(meaningsIn(text).size).toBe(0);
		}
	);
});
