import { describe, expect, it } from 'vitest';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { smallPack, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { newPlan, shared } from '../../../tests/builders/small-plan.ts';
import { readers } from '#lib/plan/plan.ts';
import { mayRead } from './readers.ts';

describe('who may read a section', () => {
	it('is the man and nobody else, until they say otherwise', () => {
		expect(readers.filter((reader) => mayRead(smallProgramme, newPlan(), 'signs', reader))).toEqual(['man']);
	});

	it('is said section by section and reader by reader', () => {
		const plan = newPlan({
			sharing: { signs: { carer: shared(true), man: shared(false) }, life: { carer: undefined } }
		});
		expect(mayRead(smallProgramme, plan, 'signs', 'carer')).toBe(true);
		expect(mayRead(smallProgramme, plan, 'signs', 'man')).toBe(false);
		expect(mayRead(smallProgramme, plan, 'signs', 'wallet')).toBe(false);
		expect(mayRead(smallProgramme, plan, 'life', 'carer')).toBe(false);
		expect(mayRead(smallProgramme, plan, 'people', 'carer')).toBe(false);
	});

	it.each(['constructor', '__proto__', 'toString', ''])('opens nothing to others through the section %j', (section) => {
		expect(readers.filter((reader) => mayRead(smallProgramme, newPlan(), section, reader))).toEqual(['man']);
	});

	it('is nobody at all for a section that starts closed, not even the man, until they open it', () => {
		const journeys = smallPack.journeys.map((each) =>
			each.id === 'life' ? { ...each, startsClosed: true as const } : each
		);
		const programme = composeProgramme({ ...smallPack, journeys });
		expect(readers.filter((reader) => mayRead(programme, newPlan(), 'life', reader))).toEqual([]);
		const opened = newPlan({ sharing: { life: { man: shared(true) } } });
		expect(readers.filter((reader) => mayRead(programme, opened, 'life', reader))).toEqual(['man']);
	});
});
