import { describe, expect, it } from 'vitest';
import { emptyGridRow, emptyRiskPlan, type RiskPlan } from '#lib/plan/risk-plan.ts';
import { riskParts, stateOfPart, stateOfRow, wholeContingencies } from './risk-parts.ts';

const scenario = { where: 'home', when: 'alone', risk: 'a risk', because: 'a need', change: 'repeat' } as const;
const contingency = { if: 'he is late', then: 'we ring', by: 'key worker', within: 'an hour' };
const row = { ...emptyGridRow, carers: 'ask', others: 'visit', who: 'key worker', by: '2027-03-03', ifFails: 'ring' };
const whole: RiskPlan = {
	...emptyRiskPlan,
	situation: 'a',
	scenarios: [scenario],
	grid: { s1: row },
	supervision: 'a',
	monitoring: 'a',
	interventions: 'a',
	safety: 'a',
	contingencies: [contingency, contingency, contingency],
	environment: { attitude: 'a', communication: 'a', knowledge: 'a', consistency: 'a' },
	changes: { staff: 'a', support: '', home: '', people: '', order: '' },
	staffView: 'a',
	positiveRisk: 'a',
	triggers: ['loss'],
	sharingBasis: 'a',
	reReferral: 'a'
};

describe("The parts of the care manager's form", () => {
	it.each(riskParts)('say of %s whether nothing is there, or all that is asked for', (part) => {
		expect(stateOfPart(part, emptyRiskPlan, ['s1'])).toBe('empty');
		expect(stateOfPart(part, whole, ['s1'])).toBe('full');
	});

	it.each([
		['scenarios', { scenarios: [{ ...scenario, because: ' ' }] }],
		['grid', { grid: { s1: { ...row, ifFails: '' } } }],
		['contingencies', { contingencies: [contingency, contingency] }],
		['contingencies', { contingencies: [contingency, contingency, contingency, { ...contingency, by: '' }] }],
		['environment', { environment: { ...whole.environment, knowledge: '' } }],
		['basis', { reReferral: '\n' }]
	] as const)('are begun where something of %s is missing', (part, missing) => {
		expect(stateOfPart(part, { ...whole, ...missing }, ['s1'])).toBe('some');
	});

	it('want a line for each of his signs, and none for signs he took back', () => {
		expect(stateOfPart('grid', whole, ['s1', 's2'])).toBe('some');
		expect(stateOfPart('grid', whole, ['s2'])).toBe('empty');
		expect(stateOfRow(undefined)).toBe('empty');
		expect(stateOfRow({ ...row, late: '' })).toBe('full');
	});

	it('count only plans that say what, who and when', () => {
		expect(wholeContingencies({ ...whole, contingencies: [contingency, { ...contingency, within: '' }] })).toBe(1);
	});
});
