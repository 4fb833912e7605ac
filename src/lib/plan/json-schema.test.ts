import { describe, expect, it } from 'vitest';
import { isRecord } from '#lib/base/json.ts';
import { placesIn, valueAt } from '../../../tests/builders/json-change.ts';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { planJsonSchema } from './json-schema.ts';

const schema = planJsonSchema();
const at = (...place: readonly string[]) => valueAt(schema, place);

describe('The JSON Schema of a plan file', () => {
	it('asks for every field that a plan has, and knows no other', () => {
		expect(at('required')).toEqual(Object.keys(fullPlan()));
		expect(Object.keys(at('properties') ?? {})).toEqual(Object.keys(fullPlan()));
	});

	it('is closed: no object in it takes entries that are not named, but the records by id', () => {
		const objects = placesIn(schema)
			.map((place) => valueAt(schema, place))
			.filter((value) => isRecord(value) && value['type'] === 'object');
		expect(objects.length).toBeGreaterThan(15);
		for (const object of objects) {
			const extra = isRecord(object) ? object['additionalProperties'] : undefined;
			expect(extra === false || isRecord(extra)).toBe(true);
		}
	});

	it('describes an answer of every kind of question', () => {
		const kinds = placesIn(schema)
			.filter((place) => place.slice(-2).join() === 'kind,const')
			.map((place) => valueAt(schema, place));
		const asked = smallPack.journeys.flatMap((journey) => journey.steps.map(({ question }) => question.kind));
		expect(new Set(kinds)).toEqual(new Set(asked));
	});

	it('names the format and its version', () => {
		expect(at('properties', 'format', 'const')).toBe('steady-plan');
		expect(at('properties', 'formatVersion', 'const')).toBe(5);
		expect(at('title')).toBe('Steady plan, version 5');
		expect(String(at('$schema'))).toContain('json-schema.org/draft-07');
	});

	it('can be kept in a file', () => {
		expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
	});
});
