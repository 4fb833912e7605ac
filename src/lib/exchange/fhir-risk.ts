import type { Plan } from '#lib/plan/plan.ts';
import { isAgreedAsItStands } from '#lib/plan/edits.ts';
import { labelled } from './exchange-of.ts';
import { orNothing, type FhirOf, type Resource } from './fhir-parts.ts';
import { contingencyInWords, contingencyLines, scenarioLines } from './lines.ts';

const pillars = ['supervision', 'monitoring', 'interventions', 'safety'] as const;

/** What staff do about risk: the four pillars and the contingencies, as text. There is no prediction in it, and never will be. */
export function riskAssessment(fhir: FhirOf): Resource {
	const { plan, to, wording } = fhir;
	const lines = mitigationLines(fhir);
	const notes = [
		...labelled(wording.say('sheet-situation'), plan.risk.situation),
		...scenarioLines(fhir),
		...labelled(wording.say('sheet-positive'), plan.risk.positiveRisk),
		...labelled(wording.say('sheet-staff-view'), plan.risk.staffView)
	];
	return {
		resourceType: 'RiskAssessment',
		id: fhir.nameOf('risk'),
		status: statusOf(plan),
		code: { text: wording.say('exchange-risk') },
		subject: to('patient'),
		occurrenceDateTime: plan.changedAt,
		performer: to('staff'),
		mitigation: lines.length === 0 ? undefined : lines.join('\n'),
		note: orNothing(notes.map((text) => ({ authorString: wording.say('exchange-staff'), text })))
	};
}

/** The same as lines to be read. */
export function mitigationLines(fhir: FhirOf): readonly string[] {
	const { plan, wording } = fhir;
	return [
		...pillars.flatMap((name) => labelled(wording.say(`sheet-${name}`), plan.risk[name])),
		...contingencyLines(fhir).map((each) => contingencyInWords(fhir, each))
	];
}

/** Final once he agreed and nothing changed since; before that, preliminary. */
export function statusOf(plan: Plan): 'final' | 'preliminary' {
	return isAgreedAsItStands(plan) ? 'final' : 'preliminary';
}
