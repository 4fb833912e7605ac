import { describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { planJsonSchema } from './json-schema.ts';

/** Words that would stand for a mark of the man (domain.md 4.2). The level of words and the strength of a feeling are his own. */
const marks = /score|rating|rate|level|grade|rank|likel|probab|predict|percent|points|total|band|tier|severity/i;
const ofHisOwn: ReadonlySet<string> = new Set(['level']);

function namesIn(schema: unknown): readonly string[] {
	if (Array.isArray(schema)) return schema.flatMap(namesIn);
	if (!isRecord(schema)) return [];
	const own = isRecord(schema['properties']) ? Object.keys(schema['properties']) : [];
	const chosen = Array.isArray(schema['enum']) ? schema['enum'].map(String) : [];
	return [...own, ...chosen, ...Object.values(schema).flatMap(namesIn)];
}

describe('The plan file', () => {
	const names = [...new Set(namesIn(planJsonSchema()))];

	it('has no field and no word in it that marks, scores or foretells a man', () => {
		expect(names.length).toBeGreaterThan(100);
		expect(names.filter((name) => marks.test(name) && !ofHisOwn.has(name))).toEqual([]);
	});

	it('would not pass with one', () => {
		expect(namesIn({ properties: { risk: { properties: { riskScore: {} } } } }).some((name) => marks.test(name))).toBe(
			true
		);
	});
});
