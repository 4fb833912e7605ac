import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPack } from '../../../tests/builders/small-pack.ts';
import { addAt, changeAt, placesIn, removeAt } from '../../../tests/builders/json-change.ts';
import { checkAddOn, checkPack } from './check-pack.ts';

/** Whether a check gave the whole value, or faults that each have a path and a sentence. */
function isAnswer(checked: ReturnType<typeof checkPack> | ReturnType<typeof checkAddOn>): boolean {
	return (
		checked.ok ||
		(checked.problem.length > 0 && checked.problem.every(({ path, sentence }) => path !== '' && sentence !== ''))
	);
}

const places = placesIn(smallPack);
const anyPlace = fc.constantFrom(...places);

describe('A pack file is hostile until it is checked', () => {
	it('whatever it holds, it is a pack or a list of faults', () => {
		fc.assert(
			fc.property(fc.anything(), (value) => isAnswer(checkPack(value)) && isAnswer(checkAddOn(smallPack, value)))
		);
	});

	it('with one value changed, it is that pack or a list of faults', () => {
		fc.assert(
			fc.property(anyPlace, fc.jsonValue(), (place, value) => {
				const pack = changeAt(smallPack, place, () => value);
				const checked = checkPack(pack);
				expect(isAnswer(checked)).toBe(true);
				if (checked.ok) expect(checked.value).toEqual(pack);
			}),
			{ numRuns: 300 }
		);
	});

	it('with one value taken away or added, it is that pack or a list of faults', () => {
		fc.assert(
			fc.property(anyPlace, fc.string(), fc.jsonValue(), (place, key, value) => {
				for (const pack of [removeAt(smallPack, place), addAt(smallPack, place, key, value)]) {
					const checked = checkPack(pack);
					expect(isAnswer(checked)).toBe(true);
					if (checked.ok) expect(checked.value).toEqual(pack);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it('with an entry that is not in the grammar, it is refused at any place', () => {
		for (const place of places) {
			const pack = addAt(smallPack, place, 'script', 'x');
			const checked = checkPack(pack);
			if (JSON.stringify(pack) === JSON.stringify(smallPack)) continue;
			expect(checked.ok, place.join()).toBe(false);
		}
	});

	it('never says in a fault what stood in the file', () => {
		const secret = 'Secret words 4711';
		for (const place of places) {
			const checked = checkPack(changeAt(smallPack, place, () => secret));
			if (!checked.ok) expect(JSON.stringify(checked.problem)).not.toContain(secret);
		}
	});

	it('does not hang on a very long id or a very deep file', () => {
		const deep = Array.from({ length: 5000 }).reduce<unknown>((inner) => ({ kind: 'not', condition: inner }), null);
		expect(checkPack(changeAt(smallPack, ['id'], () => 'a-'.repeat(500_000))).ok).toBe(false);
		expect(checkPack(addAt(smallPack, ['journeys', 0, 'steps', 0], 'only', deep)).ok).toBe(false);
		expect(checkPack(deep).ok).toBe(false);
	});
});
