import { concept, orNothing, type Fhir, type FhirOf, type Resource } from './fhir-parts.ts';
import { helperLines, needLines } from './lines.ts';

/** He, by what he wants to be called; staff as a role, without a name; and the app. */
export function people(fhir: FhirOf): readonly Resource[] {
	const { plan, nameOf, wording } = fhir;
	const name = plan.name.trim();
	return [
		{
			resourceType: 'Patient',
			id: nameOf('patient'),
			name: name === '' ? undefined : [{ use: 'usual', text: name }],
			communication: [{ language: { coding: [{ system: 'urn:ietf:bcp:47', code: plan.language }] }, preferred: true }]
		},
		{ resourceType: 'PractitionerRole', id: nameOf('staff'), code: [concept(wording.say('exchange-staff'))] },
		{
			resourceType: 'Device',
			id: nameOf('steady'),
			deviceName: [{ name: 'Steady', type: 'user-friendly-name' }]
		}
	];
}

/** His helpers: one RelatedPerson each, with the role in words. A number stands only where he asked. */
export function helpers(fhir: FhirOf): readonly Resource[] {
	return helperLines(fhir).map(({ id, name, role, phone }) => ({
		resourceType: 'RelatedPerson',
		id: fhir.nameOf(`helper/${id}`),
		patient: fhir.to('patient'),
		relationship: [concept(role)],
		name: name === '' ? undefined : [{ text: name }],
		telecom: phone === '' ? undefined : [{ system: 'phone', value: phone }]
	}));
}

/** Those who help him, in call order, and the staff of the service. */
export function team(fhir: FhirOf): Resource {
	const { wording, to } = fhir;
	const helping = helperLines(fhir).map(({ id, role }) => ({
		role: [concept(role)],
		member: to(`helper/${id}`)
	}));
	const staff = { role: [concept(wording.say('exchange-staff'))], member: to('staff') };
	return {
		resourceType: 'CareTeam',
		id: fhir.nameOf('team'),
		status: 'active',
		name: wording.say('sheet-helpers'),
		subject: to('patient'),
		participant: [...helping, staff]
	};
}

/** What helps him take things in, one flag each: set by staff, or said by him. */
export function flags(fhir: FhirOf): readonly Resource[] {
	return needLines(fhir).map(({ key, words, isHis }) => ({
		resourceType: 'Flag',
		id: fhir.nameOf(`need/${key}`),
		status: 'active',
		category: [concept(fhir.wording.say('exchange-adjustment'))],
		code: concept(words),
		subject: fhir.to('patient'),
		author: fhir.to(isHis ? 'patient' : 'staff')
	}));
}

/** References to all parts of one kind, as a list or nothing. */
export function toAll(fhir: FhirOf, parts: readonly string[]): Fhir {
	return orNothing(parts.map(fhir.to));
}
