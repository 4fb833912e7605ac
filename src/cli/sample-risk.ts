import { someOf } from '#lib/base/chance.ts';
import { cardsTakenFromAll } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { earlyTriggers, scenarioTurns } from '#lib/plan/risk-plan.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import { dayAfter, type SampleSource } from './sample-source.ts';
import words from './sample-words.json' with { type: 'json' };

/** A plan with what staff say for the care manager filled in, by chance: a row for each big sign, three contingencies. */
export function sayRisk(programme: Programme, plan: Plan, source: SampleSource): Plan {
	const { waysOut } = programme.landmarks;
	const signs = cardsTakenFromAll(
		walkOf(programme, plan).answers,
		questionOfKind(programme, waysOut, 'pair')?.signs ?? []
	);
	const one = (list: readonly string[]) => someOf(source.chance, list, 1)[0] ?? '';
	const { risk } = words;
	const at = source.now();
	const rows = signs.map(
		(sign, index) =>
			[
				sign,
				{
					carers: one(risk.carers),
					others: one(risk.others),
					who: one(risk.who),
					by: dayAfter(at, (index % 3) + 1),
					ifFails: one(risk.ifFails),
					late: one(risk.late)
				}
			] as const
	);
	return setRiskPlan(
		plan,
		{
			situation: one(risk.situation),
			scenarios: someOf(source.chance, risk.scenarios, 2).map((scenario, index) => ({
				...scenario,
				change: scenarioTurns[index % scenarioTurns.length] ?? 'repeat'
			})),
			grid: Object.fromEntries(rows),
			supervision: one(risk.supervision),
			monitoring: one(risk.monitoring),
			interventions: one(risk.interventions),
			safety: one(risk.safety),
			contingencies: someOf(source.chance, risk.contingencies, 3),
			environment: risk.environment,
			changes: risk.changes,
			staffView: one(risk.staffView),
			positiveRisk: one(risk.positiveRisk),
			triggers: someOf(source.chance, earlyTriggers, 4),
			sharingBasis: one(risk.sharingBasis),
			reReferral: one(risk.reReferral)
		},
		at
	);
}
