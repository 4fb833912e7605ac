import { describe, expect, it } from 'vitest';
import { findSmallProgramme } from '../../../tests/builders/small-pack.ts';
import { fullPlan } from '../../../tests/builders/small-plan.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { dropOwnCard } from './drop-card.ts';
import { restore } from './restore.ts';
import { setRiskPlan } from './risk-edits.ts';
import { earlyTriggers, emptyGridRow, emptyRiskPlan, riskLimits, type RiskPlan } from './risk-plan.ts';

const at = laterMoment(90);
const plan = fullPlan();
const row = { ...emptyGridRow, carers: 'Sit with him.', by: '2026-04-01' };

function isValid(risk: Partial<RiskPlan>): boolean {
	return restore(JSON.parse(JSON.stringify(setRiskPlan(plan, risk, at))), findSmallProgramme).ok;
}

describe('What staff say for the care manager', () => {
	it('is kept apart from what he said, field by field', () => {
		const told = setRiskPlan(plan, { situation: 'A flat.' }, at);
		expect(told).toEqual({ ...plan, risk: { ...emptyRiskPlan, situation: 'A flat.' }, changedAt: at });
		expect(setRiskPlan(told, { safety: 'With staff.' }, at).risk).toMatchObject({
			situation: 'A flat.',
			safety: 'With staff.'
		});
	});

	it('is cleaned and cut, so that no plan holds what it would refuse', () => {
		const long = `\u0007${'a'.repeat(5000)}\u2028😀`;
		const contingency = { if: long, then: long, by: long, within: long };
		const scenario = { where: long, when: long, risk: long, because: long, change: 'twist' } as const;
		const risk: Partial<RiskPlan> = {
			situation: long,
			staffView: 'One.\nTwo.',
			scenarios: Array.from({ length: 9 }, () => scenario),
			grid: { 'sign-bored': { ...row, who: 'A\nB', by: '2026-02-30', late: long } },
			contingencies: Array.from({ length: 40 }, () => contingency),
			environment: { attitude: long, communication: long, knowledge: long, consistency: long },
			triggers: [...earlyTriggers, ...earlyTriggers]
		};
		expect(isValid(risk)).toBe(true);
		const kept = setRiskPlan(plan, risk, at).risk;
		expect(kept.staffView).toBe('One.\nTwo.');
		expect(kept.grid['sign-bored']).toMatchObject({ who: 'A B', by: null });
		expect(kept.scenarios).toHaveLength(riskLimits.scenarios);
		expect(kept.contingencies).toHaveLength(riskLimits.contingencies);
		expect(kept.triggers).toEqual(earlyTriggers);
	});

	it('names only signs that are there, and loses the row of an own sign that is taken out', () => {
		expect(isValid({ grid: { 'sign-bored': row, 'own-main-2': row } })).toBe(true);
		expect(isValid({ grid: { 'sign-none': row } })).toBe(false);
		const told = setRiskPlan(plan, { grid: { 'sign-bored': row, 'own-main-2': row } }, at);
		expect(Object.keys(dropOwnCard(told, 'own-main-2', at).risk.grid)).toEqual(['sign-bored']);
	});
});
