import type { ActionState } from '#lib/plan/life.ts';
import { concept, type Fhir, type FhirOf } from './fhir-parts.ts';
import { actionLines } from './lines.ts';

/** The states of an action as FHIR R4 names them (CarePlan.activity.detail.status). */
const statuses: Readonly<Record<ActionState, string>> = {
	'not-started': 'not-started',
	'in-progress': 'in-progress',
	'cannot-be-done-yet': 'on-hold',
	'no-longer-needed': 'cancelled',
	done: 'completed'
};

/** What staff agreed to do: what, who in words, by when, how far it is and why. */
export function actionActivities(fhir: FhirOf): readonly Fhir[] {
	return actionLines(fhir).map(({ what, who, by, state, why, said }) => ({
		detail: {
			status: statuses[state],
			statusReason: why.trim() === '' ? undefined : concept(why.trim()),
			reasonCode: said === '' ? undefined : [concept(said)],
			description: what.trim() === '' ? undefined : what.trim(),
			performer: who.trim() === '' ? undefined : [{ display: who.trim() }],
			scheduledPeriod: by === null ? undefined : { end: by }
		}
	}));
}
