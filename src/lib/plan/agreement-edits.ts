import { cleanText, cut, oneLine } from './clean.ts';
import { abilities, type CapacityRecord, type PartAgreement, type Party } from './life.ts';
import { communicationNeeds } from './needs.ts';
import type { Plan } from './plan.ts';
import { riskLimits } from './risk-plan.ts';

/** How many letters the initials of staff may have. */
const longestInitials = 20;

/**
 * The plan with what one of them says about a part of it: a section, or the whole plan. It is said about the version that the
 * plan has now. The same answer about the same version takes it back.
 */
export function setAgreement(
	plan: Plan,
	part: string,
	party: Party,
	agreed: PartAgreement['agreed'],
	at: string
): Plan {
	const before = plan.agreements[part]?.[party];
	const isAgain = before?.agreed === agreed && before.version === plan.version;
	return withAgreement(plan, part, party, isAgain ? undefined : said(before, agreed, plan.version, at), at);
}

/** The plan with why one of them says so. Words about why are not a new answer: it stays about its version. */
export function setAgreementWhy(plan: Plan, part: string, party: Party, why: string, at: string): Plan {
	const before = plan.agreements[part]?.[party];
	if (before === undefined) return plan;
	return withAgreement(plan, part, party, { ...before, why: cut(cleanText(why), riskLimits.line) }, at);
}

function said(
	before: PartAgreement | undefined,
	agreed: PartAgreement['agreed'],
	version: number,
	at: string
): PartAgreement {
	return { agreed, why: before?.why ?? '', version, at };
}

function withAgreement(plan: Plan, part: string, party: Party, agreement: PartAgreement | undefined, at: string): Plan {
	const others = Object.fromEntries(Object.entries(plan.agreements[part] ?? {}).filter(([each]) => each !== party));
	const parties = agreement === undefined ? others : { ...others, [party]: agreement };
	const agreements = withEntry(plan.agreements, part, Object.keys(parties).length === 0 ? undefined : parties);
	return { ...plan, agreements, changedAt: at };
}

/** What staff write down about how an agreement came about; when they did is not theirs to say. */
export type CapacityWords = Omit<CapacityRecord, 'at'>;

/** A record in which nothing stands yet. */
export const emptyCapacity: CapacityWords = {
	support: [],
	words: { understood: '', kept: '', weighed: '', told: '' },
	basis: null,
	initials: ''
};

/**
 * The plan with some of the record changed of how an agreement came about. Texts are cleaned and cut as a plan may hold them. A
 * record in which nothing stands any more is taken out.
 */
export function setCapacity(plan: Plan, part: string, patch: Partial<CapacityWords>, at: string): Plan {
	const record = cleanCapacity({ ...emptyCapacity, ...plan.capacity[part], ...patch, at });
	return {
		...plan,
		capacity: withEntry(plan.capacity, part, isEmptyCapacity(record) ? undefined : record),
		changedAt: at
	};
}

function cleanCapacity({ support, words, basis, initials, at }: CapacityRecord): CapacityRecord {
	const line = (text: string) => cut(cleanText(text), riskLimits.line);
	const { understood, kept, weighed, told } = words;
	return {
		support: communicationNeeds.filter((need) => support.includes(need)),
		words: { understood: line(understood), kept: line(kept), weighed: line(weighed), told: line(told) },
		basis,
		initials: cut(oneLine(initials), longestInitials),
		at
	};
}

function isEmptyCapacity({ support, words, basis, initials }: CapacityRecord): boolean {
	const typed = [initials, ...abilities.map((ability) => words[ability])].join('').trim();
	return typed === '' && support.length === 0 && basis === null;
}

function withEntry<Value>(
	record: Readonly<Record<string, Value>>,
	key: string,
	value: Value | undefined
): Readonly<Record<string, Value>> {
	const others = Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
	return value === undefined ? others : { ...others, [key]: value };
}
