import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from './limits.ts';
import { readJson } from './read-json.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const clean = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => text.replace(/[^\p{L}\p{N} \n"\\/]/gu, ''));

describe('The reader of strict JSON', () => {
	it('reads what JSON.parse reads, where nothing in it is forbidden', () => {
		const value = fc.letrec((tie) => ({
			any: fc.oneof(
				{ maxDepth: 5 },
				clean.map((text) => text.normalize('NFC')),
				fc.integer(),
				fc
					.double({ noNaN: true, noDefaultInfinity: true, min: -1e20, max: 1e20 })
					.map((n) => Math.round(n * 1e3) / 1e3),
				fc.boolean(),
				fc.constant(null),
				fc.array(tie('any'), { maxLength: 5 }),
				fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tie('any'), { maxKeys: 5 })
			)
		})).any;
		fc.assert(
			fc.property(value, fc.constantFrom(undefined, 1, '\t'), (any, space) => {
				const text = JSON.stringify(any, null, space);
				expect(readJson(text)).toEqual(JSON.parse(text));
			})
		);
	});

	it('never throws and never takes what JSON.parse does not, whatever the text is', () => {
		const piece = fc.constantFrom(
			'{',
			'}',
			'[',
			']',
			'"',
			'\\',
			',',
			':',
			'1',
			'-',
			'e',
			'.',
			'true',
			'null',
			' ',
			'a',
			'\\u00e9'
		);
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
				const text = pieces.join('');
				const read = readJson(text);
				if (read !== undefined) expect(read).toEqual(JSON.parse(text));
			}),
			{ numRuns: 3000 }
		);
	});

	it.each([
		['a key twice', '{"a":1,"a":2}'],
		['a key twice, once in other letters', '{"a":1,"\\u0061":2}'],
		['__proto__', '{"__proto__":{"x":1}}'],
		['__proto__ in other letters', '{"\\u005f_proto__":{"x":1}}'],
		['constructor', '{"constructor":{"prototype":{"x":1}}}'],
		['a number beyond all numbers', '[1e999]'],
		['a number of endless figures', `[${'9'.repeat(400)}]`],
		['not a number', '[NaN]'],
		['half a letter', '["\\ud800"]'],
		['half a letter as a key', '{"\\udc00":1}'],
		['a zero sign', '["\\u0000"]'],
		['a raw zero sign', '["\u0000"]'],
		['a tab in a text', '["\\t"]'],
		['a sign that turns the text', '["\\u202e"]'],
		['a raw sign that turns the text', '["\u2067"]'],
		['letters that are not put together', '["e\u0301"]'],
		['no character at all', '["\\ufffe"]'],
		['33 levels', nested(33)],
		['a million levels', nested(1_000_000)],
		['a million opened levels', '['.repeat(1_000_000)],
		['a text that is too long', `["${'x'.repeat(limits.text + 1)}"]`],
		['a key that is too long', `{"${'x'.repeat(limits.key + 1)}":1}`],
		['too many values', `[${'1,'.repeat(limits.values)}1]`],
		['something after the end', '{} {}'],
		['a comma too many', '[1,]'],
		['a comma too few', '[1 2]'],
		['a text without an end', '["abc'],
		['a text that ends in a backslash', '["abc\\"]'],
		['an escape that JSON does not know', '["\\x41"]'],
		['a mark of byte order', '\ufeff{}'],
		['nothing', ''],
		['a comment', '/* */ {}'],
		['figures after a nought', '[01]']
	])('refuses %s', (_, text) => {
		const began = performance.now();
		expect(readJson(text)).toBeUndefined();
		expect(performance.now() - began).toBeLessThan(300);
	});

	it('takes 32 levels, the longest text and as many values as allowed', () => {
		expect(readJson(nested(32))).toBeDefined();
		expect(readJson(`["${'x'.repeat(limits.text)}"]`)).toBeDefined();
		expect(readJson(`[${'1,'.repeat(limits.values - 2)}1]`)).toBeDefined();
	});

	it('gives drawings, photos and recordings room of their own, and nothing else', () => {
		const photo = 'A'.repeat(limits.text + 1);
		const points = `[${'1,'.repeat(limits.values)}1]`;
		expect(readJson(`{"plans":[{"media":[{"data":"${photo}"},${points}]}]}`)).toBeDefined();
		expect(readJson(`{"plans":[{"other":[{"data":"${photo}"}]}]}`)).toBeUndefined();
		expect(readJson(`{"plans":[{"other":${points}}]}`)).toBeUndefined();
		expect(readJson(`{"media":["${photo}"]}`)).toBeUndefined();
	});

	it('changes nothing that every object is born with', () => {
		readJson('{"__proto__":{"polluted":1}}');
		readJson('{"a":{"constructor":{"prototype":{"polluted":1}}}}');
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});
});
