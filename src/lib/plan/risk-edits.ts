import { readDay } from '#lib/base/dates.ts';
import { cleanText, cut, oneLine } from './clean.ts';
import { longest } from './longest.ts';
import type { Plan } from './plan.ts';
import { riskLimits, type GridRow, type RiskPlan } from './risk-plan.ts';

/** The plan with some of what staff say for the care manager changed. Texts are cleaned and cut as a plan may hold them. */
export function setRiskPlan(plan: Plan, patch: Partial<RiskPlan>, at: string): Plan {
	return { ...plan, risk: cleanRiskPlan({ ...plan.risk, ...patch }), changedAt: at };
}

function cleanRiskPlan(risk: RiskPlan): RiskPlan {
	const { environment, changes } = risk;
	return {
		situation: text(risk.situation),
		scenarios: risk.scenarios.slice(0, riskLimits.scenarios).map((scenario) => ({
			where: line(scenario.where),
			when: line(scenario.when),
			risk: line(scenario.risk),
			because: line(scenario.because),
			change: scenario.change
		})),
		grid: Object.fromEntries(Object.entries(risk.grid).map(([sign, row]) => [sign, cleanRow(row)])),
		supervision: text(risk.supervision),
		monitoring: text(risk.monitoring),
		interventions: text(risk.interventions),
		safety: text(risk.safety),
		contingencies: risk.contingencies.slice(0, riskLimits.contingencies).map((contingency) => ({
			if: line(contingency.if),
			then: line(contingency.then),
			by: line(contingency.by),
			within: line(contingency.within)
		})),
		environment: {
			attitude: text(environment.attitude),
			communication: text(environment.communication),
			knowledge: text(environment.knowledge),
			consistency: text(environment.consistency)
		},
		changes: {
			staff: text(changes.staff),
			support: text(changes.support),
			home: text(changes.home),
			people: text(changes.people),
			order: text(changes.order)
		},
		staffView: text(risk.staffView),
		positiveRisk: text(risk.positiveRisk),
		triggers: [...new Set(risk.triggers)],
		sharingBasis: text(risk.sharingBasis),
		reReferral: text(risk.reReferral)
	};
}

function cleanRow({ carers, others, who, by, ifFails, late }: GridRow): GridRow {
	return {
		carers: line(carers),
		others: line(others),
		who: cut(oneLine(who), riskLimits.line),
		by: by === null || readDay(by) === undefined ? null : by,
		ifFails: line(ifFails),
		late: line(late)
	};
}

function text(words: string): string {
	return cut(cleanText(words), longest.text);
}

function line(words: string): string {
	return cut(cleanText(words), riskLimits.line);
}
