import { exchangeOf, type ExchangeOf } from './exchange-of.ts';
import { answers } from './fhir-answers.ts';
import { fhirOf, type Resource } from './fhir-parts.ts';
import { flags, helpers, people, team } from './fhir-people.ts';
import { carePlan, goals } from './fhir-plan.ts';
import { composition, documentReference, provenance } from './fhir-record.ts';
import { riskAssessment } from './fhir-risk.ts';

/**
 * A plan as a document of FHIR R4 (docs/exchange.md): what the care manager may see, in a Bundle that begins with its
 * Composition. The same plan and day give the same text.
 */
export async function fhirFileOf(about: ExchangeOf): Promise<string> {
	const fhir = await fhirOf(exchangeOf(about), about);
	const resources: readonly Resource[] = [
		composition(fhir),
		...people(fhir),
		carePlan(fhir),
		...goals(fhir),
		team(fhir),
		...helpers(fhir),
		answers(fhir),
		...flags(fhir),
		riskAssessment(fhir),
		provenance(fhir),
		documentReference(fhir)
	];
	const bundle = {
		resourceType: 'Bundle',
		id: fhir.nameOf('bundle'),
		identifier: { system: 'urn:ietf:rfc:3986', value: `urn:uuid:${fhir.nameOf('bundle')}` },
		type: 'document',
		timestamp: fhir.moment,
		entry: resources.map((resource) => ({ fullUrl: `urn:uuid:${resource.id}`, resource }))
	};
	return `${JSON.stringify(bundle, null, '\t')}\n`;
}
