import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isRecord } from './json.ts';

describe('Canonical JSON', () => {
	it('writes the keys of every object in order', () => {
		expect(canonicalJson({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
	});

	it('is the same text for the same value, in whatever order its keys came', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
				const turned = Object.fromEntries(Object.entries(value).reverse());
				expect(canonicalJson(turned)).toBe(canonicalJson(value));
			})
		);
	});

	it('says all that the value says', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});

	it('leaves entries out that hold nothing, as a file does', () => {
		expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
	});

	it('keeps dangerous keys as plain text', () => {
		expect(canonicalJson(JSON.parse('{"__proto__":{"x":1}}'))).toBe('{"__proto__":{"x":1}}');
	});

	it('writes what no file can hold as null', () => {
		expect(canonicalJson([undefined, () => 1, Number.NaN])).toBe('[null,null,null]');
	});
});

describe('A record', () => {
	it.each([[{}], [{ a: 1 }], [Object.create(null)]])('is an object with keys: %j', (value) =>
		expect(isRecord(value)).toBe(true)
	);

	it.each([[null], [[]], ['text'], [1], [undefined], [() => 1]])('is not %j', (value) =>
		expect(isRecord(value)).toBe(false)
	);
});
