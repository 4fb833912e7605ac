import type { Plan } from '#lib/plan/plan.ts';
import type { GapPlace } from '#lib/report/review-gaps.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { links } from '../layout/links.ts';
import { staffFormLinks } from '../layout/staff-form-links.ts';
import { riskParts, type RiskPart } from './risk-parts.ts';

/** The address of the page where a gap is closed. */
export function addressOfPlace(plan: string, place: GapPlace): string {
	switch (place.kind) {
		case 'page':
			return links.page(plan, place.key);
		case 'sharing':
			return staffFormLinks.sharing(plan, addressOfKey(place.section));
		case 'form':
			return addressOfPart(plan, place.part);
	}
}

/** The address of a part of the care manager's form. */
export function addressOfPart(plan: string, part: RiskPart): string {
	return staffFormLinks.risk(plan, riskParts.indexOf(part) + 1);
}

/** The part of the form in which a field stands. */
export function partOfField(field: keyof Plan['risk']): RiskPart {
	const named: Readonly<Partial<Record<keyof Plan['risk'], RiskPart>>> = {
		staffView: 'views',
		positiveRisk: 'positive',
		sharingBasis: 'basis',
		reReferral: 'basis'
	};
	return named[field] ?? riskParts.find((part) => part === field) ?? 'situation';
}
