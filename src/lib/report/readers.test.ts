import { describe, expect, it } from 'vitest';
import { newPlan, shared } from '../../../tests/builders/small-plan.ts';
import { readers } from '#lib/plan/plan.ts';
import { mayRead } from './readers.ts';

describe('who may read a section', () => {
	it('is the man and nobody else, until they say otherwise', () => {
		expect(readers.filter((reader) => mayRead(newPlan(), 'signs', reader))).toEqual(['man']);
	});

	it('is said section by section and reader by reader', () => {
		const plan = newPlan({
			sharing: { signs: { carer: shared(true), man: shared(false) }, life: { carer: undefined } }
		});
		expect(mayRead(plan, 'signs', 'carer')).toBe(true);
		expect(mayRead(plan, 'signs', 'man')).toBe(false);
		expect(mayRead(plan, 'signs', 'wallet')).toBe(false);
		expect(mayRead(plan, 'life', 'carer')).toBe(false);
		expect(mayRead(plan, 'people', 'carer')).toBe(false);
	});

	it.each(['constructor', '__proto__', 'toString', ''])('opens nothing to others through the section %j', (section) => {
		expect(readers.filter((reader) => mayRead(newPlan(), section, reader))).toEqual(['man']);
	});
});
