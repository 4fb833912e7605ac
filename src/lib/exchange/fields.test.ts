import { describe, expect, it } from 'vitest';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan } from '../../../tests/builders/real-pack.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { fieldsFileOf, fieldsOf, type FieldName } from './fields.ts';

const full = realPlan(5);

function field(plan: Plan, name: FieldName): string {
	return fieldsOf(exchangeAbout(plan)).find((each) => each.name === name)?.text ?? '';
}

describe('text for the fields of other systems', () => {
	it('has the seven fields of a risk plan in their order, then the scenario line', () => {
		expect(fieldsOf(exchangeAbout(full)).map(({ name }) => name)).toEqual([
			'keyInformationCurrentSituation',
			'furtherConsiderationsCurrentSituation',
			'supervision',
			'monitoringAndControl',
			'interventionsAndTreatment',
			'victimSafetyPlanning',
			'contingencyPlans',
			'mappaScenario'
		]);
		expect(fieldsOf(exchangeAbout(full)).every(({ text }) => text !== '')).toBe(true);
	});

	it('says contingencies as "If this happens, we will do that", one a line', () => {
		const contingencies = [
			{ if: 'he is late.', then: 'ring him', by: 'Staff on shift', within: '30 minutes' },
			{ if: 'he is ill', then: 'ring the doctor.', by: '', within: '' },
			{ if: 'nobody says what is done', then: '', by: '', within: '' }
		];
		const plan = setRiskPlan(full, { contingencies }, full.changedAt);
		expect(field(plan, 'contingencyPlans')).toBe(
			'If he is late, we will do this: ring him. By whom: Staff on shift. Within: 30 minutes.\nIf he is ill, we will do this: ring the doctor.'
		);
	});

	it('has staff words as they are and his in quotes', () => {
		expect(field(full, 'supervision')).toContain(full.risk.supervision);
		expect(field(full, 'monitoringAndControl')).toMatch(/When this sign comes: “[^”]+” He does: “/);
	});

	it('leaves a field empty where nothing was said', () => {
		const plan = setRiskPlan(full, emptyRiskPlan, full.changedAt);
		const names = ['victimSafetyPlanning', 'contingencyPlans', 'mappaScenario'] as const;
		expect(names.map((name) => field(plan, name))).toEqual(['', '', '']);
	});

	it('gives the same as one JSON object, in the same order', () => {
		const fields = Object.fromEntries(fieldsOf(exchangeAbout(full)).map(({ name, text }) => [name, text]));
		expect(fieldsFileOf(exchangeAbout(full))).toContain(JSON.stringify(fields, null, '\t').replaceAll('\n', '\n\t'));
	});
});
