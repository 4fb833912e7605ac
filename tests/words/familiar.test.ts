import { describe, expect, it } from 'vitest';
import { familiarWords, isFamiliar, isInGlossary } from '#lib/gate/familiar.ts';
import allowed from '#lib/gate/allowed.json' with { type: 'json' };
import { found } from './texts.ts';

describe('Rule 4, familiar words', () => {
	it.each([
		'friend',
		'friends',
		'stopped',
		'stopping',
		'tries',
		'tried',
		'bigger',
		'biggest',
		'slowly',
		'feelings',
		'man’s',
		'Monday',
		'Steady',
		'11pm',
		'staff',
		'knives',
		'neighbour',
		'theatre',
		'colour'
	])('knows %s', (word) => {
		expect(isFamiliar(word)).toBe(true);
	});

	it.each(['facilitator', 'mindfulness', 'arousal', 'boundaries', 'comply', 'steadying'])(
		'does not know %s',
		(word) => {
			expect(isFamiliar(word)).toBe(false);
		}
	);

	it('knows glossary words and their forms', () => {
		expect(isInGlossary('psychologist')).toBe(true);
		expect(isFamiliar('relationships')).toBe(true);
	});

	it('tells each unfamiliar word once', () => {
		expect(found(familiarWords, 'Mindfulness, mindfulness. I comply.')).toEqual(['4 X', '4 X', '4 X']);
		expect(found(familiarWords, 'I use mindfulness and mindfulness.')).toEqual(['4 X']);
		expect(found(familiarWords, 'I stop.')).toEqual([]);
	});

	it('keeps its own list short, sorted and without words twice', () => {
		expect(allowed.words.length).toBeLessThanOrEqual(80);
		expect(allowed.words).toEqual([...new Set(allowed.words)].toSorted());
	});
});
