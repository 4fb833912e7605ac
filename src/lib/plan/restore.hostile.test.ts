import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { sotsecIdV1 } from '#lib/packs/sotsec-id/v1/pack.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import { addAt, changeAt, placesIn, removeAt } from '../../../tests/builders/json-change.ts';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan, newPlan } from '../../../tests/builders/small-plan.ts';
import { migrate } from './migrations.ts';
import { planFormatVersion } from './plan.ts';
import { restore, restoreText, type FindProgramme } from './restore.ts';

/** Reading gave the whole plan as it stood in the file (lifted, where the file says that it is an earlier one), or faults that each have a path and a sentence on one line. */
function expectPlanOrFaults(file: unknown, find: FindProgramme = findSmallProgramme): void {
	const read = restore(file, find);
	if (read.ok) {
		expect(canonicalJson(read.value)).toBe(canonicalJson(migrate(file, planFormatVersion)));
		return;
	}
	expect(read.problem.length).toBeGreaterThan(0);
	for (const { path, sentence } of read.problem) expect(`${path}: ${sentence}`).toMatch(/^.+: .+[.]$/u);
}

const plan = fullPlan();
const places = placesIn(plan);
const anyPlace = fc.constantFrom(...places);
const anyKey = fc.oneof(
	fc.string(),
	fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'id', 'a\nb', '')
);
/** Values that a plan may hold somewhere, in the wrong place. */
const nearValue = fc.oneof(
	fc.constantFrom('', 'calm-tea', 'own-main-1', '2026-01-05', '2026-01-05T10:00:00.000Z', 'yes', null, true, 0, 1, -1),
	fc.constantFrom([], {}, [null], { kind: 'choose' }, 1e308, 2 ** 53, '\ud800', 'x'.repeat(5000)),
	fc.jsonValue()
);

describe('A plan file is hostile until it is read', () => {
	it('any value at all gives a plan or faults', () => {
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withSet: true,
			withNullPrototype: true,
			withObjectString: true,
			withSparseArray: true,
			withTypedArray: true,
			withUnicodeString: true
		});
		fc.assert(
			fc.property(anything, (file) => {
				const read = restore(file, findSmallProgramme);
				expect(read.ok || read.problem.length > 0).toBe(true);
			}),
			{ numRuns: 500 }
		);
	});

	it('any JSON in the head of a plan gives a plan or faults', () => {
		fc.assert(
			fc.property(fc.dictionary(fc.constantFrom(...Object.keys(plan)), nearValue), (head) =>
				expectPlanOrFaults({ ...plan, ...head })
			),
			{ numRuns: 300 }
		);
	});

	it('one value changed at any place gives a plan or faults', () => {
		fc.assert(
			fc.property(anyPlace, nearValue, (place, value) => expectPlanOrFaults(changeAt(plan, place, () => value))),
			{ numRuns: 600 }
		);
	});

	it('one value taken away, at every place in turn, gives a plan or faults', () => {
		for (const place of places) expectPlanOrFaults(removeAt(plan, place));
	});

	it('one value added at any place gives a plan or faults', () => {
		fc.assert(
			fc.property(anyPlace, anyKey, nearValue, (place, key, value) =>
				expectPlanOrFaults(addAt(plan, place, key, value))
			),
			{ numRuns: 600 }
		);
	});

	it('two values changed give a plan or faults', () => {
		fc.assert(
			fc.property(anyPlace, nearValue, anyPlace, nearValue, (one, first, other, second) =>
				expectPlanOrFaults(
					changeAt(
						changeAt(plan, one, () => first),
						other,
						() => second
					)
				)
			),
			{ numRuns: 300 }
		);
	});

	it('an entry that no plan has is refused at every place that has entries', () => {
		for (const place of places) {
			const file = addAt(plan, place, 'script', '<b>');
			if (JSON.stringify(file) !== JSON.stringify(plan)) expect(restore(file, findSmallProgramme).ok).toBe(false);
		}
	});
});

describe('Keys that reach into the language', () => {
	it.each(['__proto__', 'constructor', 'prototype'])('%s is refused at every place', (key) => {
		let tried = 0;
		for (const place of places) {
			const text = JSON.stringify(addAt(plan, place, 'KEY-TO-BE', { polluted: true })).replace('KEY-TO-BE', key);
			if (!text.includes('polluted') || !text.includes(`"${key}":`)) continue;
			tried += 1;
			const read = restoreText(text, findSmallProgramme);
			expect(read.ok ? [] : read.problem.map(({ sentence }) => sentence)).toContain(
				'This key is not allowed in a plan.'
			);
		}
		expect(tried).toBeGreaterThan(50);
		expect(Reflect.get({}, 'polluted')).toBeUndefined();
	});
});

describe('Faults', () => {
	it('never say what he said', () => {
		const secret = 'Secret words 4711';
		for (const place of places) {
			const read = restore(
				changeAt(plan, place, () => secret),
				findSmallProgramme
			);
			if (!read.ok) expect(JSON.stringify(read.problem)).not.toContain(secret);
		}
	});

	it('stand on one line each, whatever the keys in the file', () => {
		const read = restoreText(
			`{"format":"steady-plan","formatVersion":1,"a\\nname: fine\\u001b[2J":1,"":2}`,
			findSmallProgramme
		);
		expect(read.ok).toBe(false);
		if (!read.ok) for (const { path } of read.problem) expect(path).toMatch(/^[^\p{Cc}]+$/u);
	});
});

describe('A file that would hang a reader is refused', () => {
	const within = (milliseconds: number, text: string, sentence: string) => {
		const started = performance.now();
		const read = restoreText(text, findSmallProgramme);
		expect(performance.now() - started).toBeLessThan(milliseconds);
		expect(read.ok ? [] : read.problem.map((fault) => fault.sentence).slice(-1)).toEqual([sentence]);
	};

	it('when it is larger than 10 MiB', () => {
		within(500, `"${'x'.repeat(10 * 1024 * 1024)}"`, 'This file is larger than 10 MiB. A plan is not.');
	});

	it('when it is more than 32 levels deep, as text and as data', () => {
		const sentence = 'This file is more than 32 levels deep. A plan is not.';
		within(500, '['.repeat(5_000_000), sentence);
		within(500, '{"a":'.repeat(33) + '1' + '}'.repeat(33), sentence);
		const deep = Array.from({ length: 10_000 }).reduce<unknown>((inner) => ({ inner }), {});
		const read = restore(deep, findSmallProgramme);
		expect(read.ok ? [] : read.problem.map((fault) => fault.sentence)).toEqual([sentence]);
	});

	it('when it goes round in a circle', () => {
		const circle: Record<string, unknown> = { ...plan };
		circle['answers'] = circle;
		const read = restore(circle, findSmallProgramme);
		expect(read.ok).toBe(false);
	});

	it('when it holds millions of values', () => {
		const sentence = 'This file holds too many values to be a plan.';
		within(6000, `[${'0,'.repeat(5_000_000)}0]`, sentence);
		within(6000, `[${'"\\ud800",'.repeat(600_000)}0]`, sentence);
	});

	it('but braces inside his words do not count as depth', () => {
		const text = JSON.stringify(newPlan({ name: `${'{['.repeat(20)}"\\` }));
		expect(restoreText(text, findSmallProgramme).ok).toBe(true);
	});
});

describe('Every plan of chance from the bundled pack', () => {
	const programme = composeProgramme(sotsecIdV1);
	const find: FindProgramme = ([pack]) => (pack?.id === sotsecIdV1.id && pack.version === 1 ? programme : undefined);

	it('comes back from its text as it was', () => {
		fc.assert(
			fc.property(fc.nat(10_000), fc.constantFrom('full', 'thin'), (seed, size) => {
				const sample = samplePlan(programme, seed, size, 'en-GB');
				expect(restoreText(JSON.stringify(sample), find)).toEqual({ ok: true, value: sample });
			}),
			{ numRuns: 12 }
		);
	});

	it('with one value changed, gives a plan or faults', () => {
		const sample = samplePlan(programme, 7, 'full', 'en-GB');
		fc.assert(
			fc.property(fc.constantFrom(...placesIn(sample)), nearValue, (place, value) =>
				expectPlanOrFaults(
					changeAt(sample, place, () => value),
					find
				)
			),
			{ numRuns: 100 }
		);
	});
});
