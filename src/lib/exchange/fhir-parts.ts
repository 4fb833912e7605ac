import { namesFor } from './names.ts';
import type { Exchange, ExchangeOf } from './exchange-of.ts';
import { goalLines, helperLines, needLines } from './lines.ts';

/** A value of FHIR in JSON. What is undefined is not written. */
export type Fhir = string | number | boolean | undefined | readonly Fhir[] | { readonly [name: string]: Fhir };

/** A resource of FHIR R4. */
export interface Resource {
	readonly resourceType: string;
	readonly id: string;
	readonly [name: string]: Fhir;
}

/** What the makers of resources look things up in. */
export interface FhirOf extends Exchange {
	/** The id of a part. */
	readonly nameOf: (part: string) => string;
	/** A reference to a part. */
	readonly to: (part: string) => { readonly reference: string };
	/** The day of the file as a moment. */
	readonly moment: string;
}

/** Parts that every file has, by their names here. */
const usualParts = [
	'bundle',
	'composition',
	'patient',
	'staff',
	'steady',
	'plan',
	'team',
	'answers',
	'risk',
	'provenance',
	'paper'
] as const;

/** Gives each part of the file its id. The file and its first page are of this version and day; the rest stays the same. */
export async function fhirOf(exchange: Exchange, { digest, planHash }: ExchangeOf): Promise<FhirOf> {
	const ofThisDay = new Set(['bundle', 'composition', 'provenance']);
	const ids = await namesFor(
		exchange.plan.id,
		[...usualParts.filter((part) => !ofThisDay.has(part)), ...manyParts(exchange)],
		digest
	);
	const today = await namesFor(`${planHash}/${exchange.today}`, [...ofThisDay], digest);
	const nameOf = (part: string) => (ofThisDay.has(part) ? today(part) : ids(part));
	return {
		...exchange,
		nameOf,
		to: (part) => ({ reference: `urn:uuid:${nameOf(part)}` }),
		moment: `${exchange.today}T00:00:00.000Z`
	};
}

function manyParts(exchange: Exchange): readonly string[] {
	return [
		...goalLines(exchange).map(({ step }) => `goal/${step}`),
		...helperLines(exchange).map(({ id }) => `helper/${id}`),
		...needLines(exchange).map(({ key }) => `need/${key}`)
	];
}

/** A concept in words only: we know no code for it, and make none up. */
export function concept(text: string): Fhir {
	return { text };
}

/** The first of some lists that is not empty, as a field; else nothing, since FHIR has no empty lists. */
export function orNothing<Item extends Fhir>(list: readonly Item[]): readonly Item[] | undefined {
	return list.length === 0 ? undefined : list;
}

/** Lines as the readable part of a resource (XHTML). */
export function narrative(lines: readonly string[]): Fhir {
	const inside = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
	return { status: 'generated', div: `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>` };
}

function escaped(words: string): string {
	return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
