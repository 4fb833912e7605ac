import { dayOf } from '#lib/base/dates.ts';
import { actionActivities } from './fhir-actions.ts';
import { concept, orNothing, type Fhir, type FhirOf, type Resource } from './fhir-parts.ts';
import { toAll } from './fhir-people.ts';
import { contingencyInWords, contingencyLines, goalLines, signLines, type GoalLine } from './lines.ts';
import { answerTo } from '#lib/report/source.ts';
import { isAgreedAsItStands } from '#lib/plan/edits.ts';

/** The plan: what he does, what carers and others do, actions, his goals, who is in the team, what staff noted. */
export function carePlan(fhir: FhirOf): Resource {
	const { plan, programme, wording, to } = fhir;
	const review = answerTo(fhir, programme.landmarks.reviewDate, 'date')?.date ?? undefined;
	const begun = dayOf(plan.agreedAt ?? plan.createdAt);
	return {
		resourceType: 'CarePlan',
		id: fhir.nameOf('plan'),
		status: isAgreedAsItStands(plan) ? 'active' : 'draft',
		intent: 'plan',
		title: wording.say('exchange-plan', { version: plan.version }),
		subject: to('patient'),
		// A period that ends before it begins is not valid; a review day in the past stays in the answers.
		period: { start: begun, end: review === undefined || review < begun ? undefined : review },
		created: plan.createdAt,
		author: to('patient'),
		contributor: [to('patient'), to('staff')],
		careTeam: [to('team')],
		supportingInfo: [to('answers'), to('risk')],
		goal: toAll(
			fhir,
			goalLines(fhir).map(({ step }) => `goal/${step}`)
		),
		activity: orNothing([...signActivities(fhir), ...contingencyActivities(fhir), ...actionActivities(fhir)]),
		note: orNothing(staffNotes(fhir))
	};
}

/** For each of his signs: what he does, in his words; what carers and what others do, in those of staff. */
function signActivities(fhir: FhirOf): readonly Fhir[] {
	return signLines(fhir).flatMap(({ said, waysOut, row }) => {
		const sign = { reasonCode: [concept(said)], status: 'unknown' };
		const others = [
			...(row.who.trim() === '' ? [] : [{ display: row.who.trim() }]),
			...(row.others.trim() === '' ? [] : [fhir.to('staff')])
		];
		const staff = [row.others, row.ifFails].filter((words) => words.trim() !== '');
		return [
			{ detail: { ...sign, description: waysOut.join(' '), performer: [fhir.to('patient')] } },
			...(row.carers.trim() === ''
				? []
				: [{ detail: { ...sign, description: row.carers.trim(), performer: [fhir.to('team')] } }]),
			...(staff.length === 0 && others.length === 0
				? []
				: [
						{
							detail: {
								...sign,
								description: doneByOthers(fhir, row.others, row.ifFails),
								performer: orNothing(others),
								scheduledPeriod: row.by === null ? undefined : { end: row.by }
							}
						}
					])
		];
	});
}

function doneByOthers({ wording }: FhirOf, others: string, ifFails: string): string | undefined {
	const lines = [
		...(others.trim() === '' ? [] : [others.trim()]),
		...(ifFails.trim() === '' ? [] : [`${wording.say('sheet-grid-fails')}: ${ifFails.trim()}`])
	];
	return lines.length === 0 ? undefined : lines.join('\n');
}

function contingencyActivities(fhir: FhirOf): readonly Fhir[] {
	return contingencyLines(fhir).map((each) => ({
		detail: {
			status: 'unknown',
			description: contingencyInWords(fhir, each),
			performer: each.by.trim() === '' ? undefined : [{ display: each.by.trim() }],
			scheduledString: each.within.trim() === '' ? undefined : each.within.trim()
		}
	}));
}

/** What staff noted beside his answers: theirs by name of the author, never mixed with his. */
function staffNotes(fhir: FhirOf): readonly Fhir[] {
	const { plan, programme, wording } = fhir;
	return [...programme.steps.keys()].flatMap((step) => {
		const note = plan.staff[step];
		if (note === undefined || note.words.trim() === '' || fhir.answers[step] === undefined) return [];
		const text = wording.say('exchange-note', { question: wording.plainAsk(step), words: note.words.trim() });
		// The author of a note may not be a role in R4, so it is said in words.
		return [{ authorString: wording.say('exchange-staff'), time: note.at, text }];
	});
}

/** His goals, each with its steps as targets: the day, and who does it. No measure of him. */
export function goals(fhir: FhirOf): readonly Resource[] {
	return goalLines(fhir).map((line) => ({
		resourceType: 'Goal',
		id: fhir.nameOf(`goal/${line.step}`),
		lifecycleStatus: isAgreedAsItStands(fhir.plan) ? 'accepted' : 'proposed',
		description: concept(fhir.item(line.goal).words),
		subject: fhir.to('patient'),
		expressedBy: fhir.to('patient'),
		target: orNothing(targets(fhir, line))
	}));
}

function targets(fhir: FhirOf, { rungs }: GoalLine): readonly Fhir[] {
	return rungs.map(({ card, who, when }) => ({
		measure: concept(fhir.item(card).words),
		detailString: who === '' ? undefined : `${fhir.wording.say('exchange-who')}: ${who}`,
		dueDate: when ?? undefined
	}));
}
