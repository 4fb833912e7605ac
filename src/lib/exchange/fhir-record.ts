import { rowsOf } from '#lib/report/rows.ts';
import { inQuotes } from '#lib/report/source.ts';
import { concept, narrative, orNothing, type Fhir, type FhirOf, type Resource } from './fhir-parts.ts';
import { mitigationLines, statusOf } from './fhir-risk.ts';
import { goalLines, helperLines, needLines } from './lines.ts';

/** The first page of the document: what is in it, readable by itself. */
export function composition(fhir: FhirOf): Resource {
	const { plan, to, wording } = fhir;
	const goals = goalLines(fhir);
	const helpers = helperLines(fhir);
	const needs = needLines(fhir);
	const said = (id: Parameters<typeof wording.say>[0], lines: readonly string[], parts: readonly string[]) =>
		section(fhir, wording.say(id), lines, parts);
	return {
		resourceType: 'Composition',
		id: fhir.nameOf('composition'),
		language: plan.language,
		status: statusOf(plan),
		type: {
			coding: [{ system: 'http://loinc.org', code: '18776-5', display: 'Plan of care note' }],
			text: wording.say('exchange-plan', { version: plan.version })
		},
		subject: to('patient'),
		date: fhir.moment,
		author: [to('patient'), to('staff')],
		title: wording.say('exchange-plan', { version: plan.version }),
		confidentiality: 'R',
		section: [
			...said(
				'sheet-needs',
				needs.map(({ words }) => words),
				needs.map(({ key }) => `need/${key}`)
			),
			...said(
				'sheet-goals',
				goals.map(({ goal }) => fhir.quoted(goal)),
				['plan', ...goals.map(({ step }) => `goal/${step}`)]
			),
			...said(
				'sheet-helpers',
				helpers.map(({ name, role }) => [role, name].filter((each) => each !== '').join(', ')),
				['team']
			),
			...said('exchange-risk', mitigationLines(fhir), ['risk']),
			...said('exchange-answers', answerLines(fhir), ['answers']),
			...said('exchange-paper', [], ['paper'])
		]
	};
}

/** A part of the document with a title; none when there is nothing in it. */
function section(fhir: FhirOf, title: string, lines: readonly string[], parts: readonly string[]): readonly Fhir[] {
	if (lines.length === 0 && parts.length === 0) return [];
	return [
		{
			title,
			text: lines.length === 0 ? undefined : narrative(lines),
			entry: orNothing(parts.map(fhir.to))
		}
	];
}

/** Each question in staff words, and what he said in quotes. */
function answerLines(fhir: FhirOf): readonly string[] {
	return [...fhir.programme.steps.keys()].flatMap((step) => {
		const answer = fhir.answers[step];
		const rows = answer === undefined ? [] : rowsOf(fhir, step, answer);
		const said = rows.map(({ item, lines }) =>
			inQuotes([item.words, ...lines.map((line) => line.item.words)].join(' – '))
		);
		return said.length === 0 ? [] : [`${fhir.wording.plainAsk(step)} ${said.join(' ')}`];
	});
}

/** Who stands behind what: he behind his answers and goals, staff behind theirs, and the app that put the file together. */
export function provenance(fhir: FhirOf): Resource {
	const { to, wording } = fhir;
	const type = (code: string) => ({
		coding: [{ system: 'http://terminology.hl7.org/CodeSystem/provenance-participant-type', code }]
	});
	return {
		resourceType: 'Provenance',
		id: fhir.nameOf('provenance'),
		target: [to('plan'), to('answers'), to('risk'), ...goalLines(fhir).map(({ step }) => to(`goal/${step}`))],
		recorded: fhir.moment,
		activity: concept(wording.say('exchange-made')),
		agent: [
			{ type: type('author'), who: to('patient') },
			{ type: type('author'), who: to('staff'), onBehalfOf: to('patient') },
			{ type: type('assembler'), who: to('steady') }
		]
	};
}

/** The paper copy, by its neutral name. The file itself is not in here. */
export function documentReference(fhir: FhirOf): Resource {
	const { plan, to, wording } = fhir;
	return {
		resourceType: 'DocumentReference',
		id: fhir.nameOf('paper'),
		status: 'current',
		docStatus: statusOf(plan),
		type: concept(wording.say('exchange-paper')),
		subject: to('patient'),
		date: fhir.moment,
		content: [
			{
				attachment: {
					contentType: 'application/pdf',
					language: plan.language,
					title: wording.say('exchange-record', { version: plan.version })
				}
			}
		]
	};
}
