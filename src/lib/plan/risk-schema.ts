import * as v from 'valibot';
import { closedObject } from '#lib/programme/closed.ts';
import { day, longText, recordOf, shortText } from './answer-schema.ts';
import { longest } from './longest.ts';
import { earlyTriggers, riskLimits, scenarioTurns, type RiskPlan } from './risk-plan.ts';

const line = longText(riskLimits.line);
const text = longText(longest.text);
const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
	v.pipe(
		v.array(item, 'This must be a list.'),
		v.maxLength(most, `This list holds at most ${most} entries.`),
		v.readonly()
	);

const scenario = closedObject({
	where: line,
	when: line,
	risk: line,
	because: line,
	change: v.picklist(scenarioTurns, 'This must be "repeat", "twist" or "improvement".')
});
const gridRow = closedObject({
	carers: line,
	others: line,
	who: shortText(riskLimits.line),
	by: v.nullable(day),
	ifFails: line,
	late: line
});

/** The shape of what staff add for the care manager. */
export const riskSchema: v.GenericSchema<unknown, RiskPlan> = closedObject({
	situation: text,
	scenarios: listOf(scenario, riskLimits.scenarios),
	grid: recordOf(gridRow, riskLimits.gridRows),
	supervision: text,
	monitoring: text,
	interventions: text,
	safety: text,
	contingencies: listOf(closedObject({ if: line, then: line, by: line, within: line }), riskLimits.contingencies),
	environment: closedObject({ attitude: text, communication: text, knowledge: text, consistency: text }),
	changes: closedObject({ staff: text, support: text, home: text, people: text, order: text }),
	staffView: text,
	positiveRisk: text,
	triggers: v.pipe(
		listOf(v.picklist(earlyTriggers, 'This is nothing that asks for an early review.'), earlyTriggers.length),
		v.check((triggers) => new Set(triggers).size === triggers.length, 'The same trigger stands twice in this list.')
	),
	sharingBasis: text,
	reReferral: text
});
