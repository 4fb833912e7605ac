import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LineVariants } from '#lib/programme/grammar.ts';
import { sayLine, type Manner } from './line.ts';

const full: LineVariants = { i: 'i2', he: 'he2', i1: 'i1', he1: 'he1', i3: 'i3', he3: 'he3' };
const manners: readonly Manner[] = (['i', 'he'] as const).flatMap((voice) =>
	([1, 2, 3] as const).map((level) => ({ voice, level }))
);

describe('A line in all its variants', () => {
	it.each(manners)('is said in the voice "$voice" at level $level', ({ voice, level }) => {
		expect(sayLine(full, { voice, level })).toBe(`${voice}${level}`);
	});
});

describe('What a line lacks falls back to the easy I-line, step by step', () => {
	it.each<[string, Manner['voice'], Manner['level'], LineVariants, string]>([
		['he at level 1 to he', 'he', 1, { i: 'i', he: 'he', i1: 'i1' }, 'he'],
		['he at level 3 to he', 'he', 3, { i: 'i', he: 'he', i3: 'i3' }, 'he'],
		['he at level 1 to I at level 1, when nothing says "he"', 'he', 1, { i: 'i', i1: 'i1' }, 'i1'],
		['he at level 3 to I at level 3, when nothing says "he"', 'he', 3, { i: 'i', i3: 'i3' }, 'i3'],
		['he to I', 'he', 2, { i: 'i', i1: 'i1', i3: 'i3', he1: 'he1' }, 'i'],
		['I at level 1 to I', 'i', 1, { i: 'i', he: 'he', he1: 'he1' }, 'i'],
		['I at level 3 to I', 'i', 3, { i: 'i', he: 'he', he3: 'he3', i1: 'i1' }, 'i'],
		['level 1 never to level 3', 'he', 1, { i: 'i', he3: 'he3', i3: 'i3' }, 'i']
	])('%s', (_, voice, level, line, said) => expect(sayLine(line, { voice, level })).toBe(said));

	it('so that a bare line is the same in every manner', () => {
		for (const manner of manners) expect(sayLine('I feel calm.', manner)).toBe('I feel calm.');
	});

	it('and always says something that the line holds', () => {
		const line = fc.record(
			{ i: fc.string(), he: fc.string(), i1: fc.string(), he1: fc.string(), i3: fc.string(), he3: fc.string() },
			{ requiredKeys: ['i'] }
		);
		fc.assert(
			fc.property(line, fc.constantFrom(...manners), (variants, manner) => {
				expect(Object.values(variants)).toContain(sayLine(variants, manner));
			})
		);
	});
});
