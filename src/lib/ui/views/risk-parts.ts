import { leastContingencies, type GridRow, type RiskPlan } from '#lib/plan/risk-plan.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** The parts of the care manager's form, in the order of its paper. In an address each is its number, from 1 on. */
export const riskParts = [
	'situation',
	'scenarios',
	'grid',
	'supervision',
	'monitoring',
	'interventions',
	'safety',
	'contingencies',
	'environment',
	'changes',
	'views',
	'positive',
	'triggers',
	'basis'
] as const;
export type RiskPart = (typeof riskParts)[number];

/** How far a part is: nothing there, something, or everything that is asked for. */
export type PartState = 'empty' | 'some' | 'full';

/** One long text of the form: where it stands in the plan, and the ids of its words. */
export interface RiskText {
	readonly field:
		| 'situation'
		| 'supervision'
		| 'monitoring'
		| 'interventions'
		| 'safety'
		| 'staffView'
		| 'positiveRisk'
		| 'sharingBasis'
		| 'reReferral';
	readonly label: AppText;
	readonly hint: AppText;
}

/** The long texts of each part that has some. */
export const riskTexts: Readonly<Partial<Record<RiskPart, readonly RiskText[]>>> = {
	situation: [{ field: 'situation', label: 'risk-situation', hint: 'risk-situation-hint' }],
	supervision: [{ field: 'supervision', label: 'risk-supervision', hint: 'risk-supervision-hint' }],
	monitoring: [{ field: 'monitoring', label: 'risk-monitoring', hint: 'risk-monitoring-hint' }],
	interventions: [{ field: 'interventions', label: 'risk-interventions', hint: 'risk-interventions-hint' }],
	safety: [{ field: 'safety', label: 'risk-safety', hint: 'risk-safety-hint' }],
	views: [{ field: 'staffView', label: 'risk-staff-view', hint: 'risk-staff-view-hint' }],
	positive: [{ field: 'positiveRisk', label: 'risk-positive', hint: 'risk-positive-hint' }],
	basis: [
		{ field: 'sharingBasis', label: 'risk-sharing-basis', hint: 'risk-sharing-basis-hint' },
		{ field: 'reReferral', label: 'risk-re-referral', hint: 'risk-re-referral-hint' }
	]
};

/** How far a part of the form is. `signs` are the lines that the grid has. */
export function stateOfPart(part: RiskPart, risk: RiskPlan, signs: readonly string[]): PartState {
	const texts = riskTexts[part];
	if (texts !== undefined) return stateOf(texts.map(({ field }) => risk[field]));
	switch (part) {
		case 'scenarios':
			return stateOf(risk.scenarios.flatMap(({ where, when, risk: what, because }) => [where, when, what, because]));
		case 'grid':
			return stateOf(signs.flatMap((sign) => fieldsOfRow(risk.grid[sign])));
		case 'contingencies':
			return stateOfContingencies(risk);
		case 'environment':
			return stateOf(Object.values(risk.environment));
		case 'changes':
			// Where nothing changes nothing is written: one line is enough.
			return stateOf([Object.values(risk.changes).join('')]);
		default:
			return risk.triggers.length > 0 ? 'full' : 'empty';
	}
}

/** How far the line of one sign is. What it looks like late may stay open. */
export function stateOfRow(row: GridRow | undefined): PartState {
	return stateOf(fieldsOfRow(row));
}

/** A plan for "if this happens" counts when it says what happens, what is done, by whom and when. */
export function wholeContingencies({ contingencies }: RiskPlan): number {
	return contingencies.filter((each) => stateOf([each.if, each.then, each.by, each.within]) === 'full').length;
}

function stateOfContingencies(risk: RiskPlan): PartState {
	const said = risk.contingencies.flatMap((each) => [each.if, each.then, each.by, each.within]);
	if (stateOf(said) === 'empty') return 'empty';
	return stateOf(said) === 'full' && wholeContingencies(risk) >= leastContingencies ? 'full' : 'some';
}

function fieldsOfRow(row: GridRow | undefined): readonly string[] {
	return [row?.carers ?? '', row?.others ?? '', row?.who ?? '', row?.by ?? '', row?.ifFails ?? ''];
}

function stateOf(texts: readonly string[]): PartState {
	const said = texts.filter((text) => text.trim() !== '').length;
	if (said === 0) return 'empty';
	return said === texts.length ? 'full' : 'some';
}
