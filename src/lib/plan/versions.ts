import { isRecord } from '#lib/base/json.ts';
import { isAgreedState, type Stand } from './agreed-state.ts';
import type { Countersign } from './life.ts';
import { emptyLife } from './life.ts';
import { keyOfVersion } from './countersign.ts';
import { stateAt } from './history.ts';
import type { Plan } from './plan.ts';
import { applyChanges, changesBetween, type Change, type Revision } from './revisions.ts';

/** One version of a plan: it was agreed or countersigned, has a number, and cannot be changed any more. */
export interface VersionOf {
	readonly version: number;
	readonly at: string;
	/** When it was agreed or countersigned. */
	readonly moment: string;
	/** The revision in which it stands. */
	readonly sequence: number;
	/** Undefined when it is a version because he agreed it. */
	readonly countersigned: Countersign | undefined;
	/** It was made in another copy, under a number that this plan had given by itself: it came when the two were put together. */
	readonly isOfCopy: boolean;
}

/** What a chain has told so far of the versions. */
interface Told extends Stand {
	readonly version?: unknown;
	readonly countersigned?: unknown;
}
const toldFields: ReadonlySet<string> = new Set(['version', 'agreedAt', 'createdAt', 'countersigned']);

/**
 * The versions of a plan that its chain tells of, first to last: states with a new number, and those that were agreed or
 * countersigned in another copy under a number that was there already.
 */
export function versionsOf(chain: readonly Revision[]): readonly VersionOf[] {
	const found: VersionOf[] = [];
	/** The moments of all agreements and signatures so far. */
	const seen = new Set<string>();
	let told: Told = {};
	for (const { version, at, sequence, changes } of chain) {
		const fresh = changes.filter(({ field }) => toldFields.has(field));
		told = applyChanges(told, fresh);
		if (fresh.length === 0 || typeof told.version !== 'number' || told.version === 0) continue;
		const signed = signatureIn(told, told.version);
		const moment = signed?.at ?? told.agreedAt;
		// Where two copies were put together, a number may come back, and the day on which the plan was begun is no agreement.
		if (typeof moment !== 'string' || seen.has(moment) || moment === told.createdAt) continue;
		const isOfCopy = version === null;
		if (isOfCopy && !isAgreedState(stateAt(chain, sequence))) continue;
		seen.add(moment);
		if (typeof told.agreedAt === 'string') seen.add(told.agreedAt);
		found.push({ version: told.version, at, moment, sequence, countersigned: signed, isOfCopy });
	}
	return found;
}

function signatureIn({ countersigned }: Told, version: number): Countersign | undefined {
	const signed = isRecord(countersigned) ? countersigned[keyOfVersion(version)] : undefined;
	if (!isRecord(signed)) return undefined;
	const { initials, at } = signed;
	return typeof initials === 'string' && typeof at === 'string' ? { version, initials, at } : undefined;
}

/** The version in force: the last one of this plan, unless what he agreed is one that came with a copy. */
export function versionInForce<Version extends VersionOf>(
	all: readonly Version[],
	stateOf: (version: Version) => Pick<Plan, 'agreedAt'> | undefined,
	{ agreedAt }: Pick<Plan, 'agreedAt'>
): Version | undefined {
	const own = all.findLast(({ isOfCopy }) => !isOfCopy);
	const others = all.filter(({ isOfCopy, version }) => isOfCopy && version === own?.version);
	return own !== undefined && stateOf(own)?.agreedAt === agreedAt
		? own
		: (others.findLast((each) => stateOf(each)?.agreedAt === agreedAt) ?? own);
}

/** Fields that each save touches, or that say nothing of the plan itself: how it is kept, seen and heard. */
const silent: ReadonlySet<string> = new Set([
	'id',
	'format',
	'formatVersion',
	'changedAt',
	'createdAt',
	'version',
	'agreedAt',
	'settings',
	...Object.keys(emptyLife)
]);

/**
 * What a draft changes in the version that is in force; without one, all that was said. What became of the plan since (its
 * second life) is no draft, nor is how he sees it, nor a page that was only read.
 */
export function draftChanges(inForce: Plan | undefined, now: Plan): readonly Change[] {
	return changesBetween(inForce ?? {}, now).filter(
		(change) => !silent.has(change.field) && !isReadOnly(change, inForce, now)
	);
}

/** Whether a change is only that a page was read, or that nothing turned into a record with nothing in it. */
function isReadOnly({ field, entry }: Change, before: Plan | undefined, now: Plan): boolean {
	if (field === 'answers' && entry !== undefined) {
		return (now.answers[entry] ?? before?.answers[entry])?.kind === 'info';
	}
	return before === undefined && entry === undefined && field in now && isRecordField(field);
}

function isRecordField(field: string): boolean {
	return ['answers', 'staff', 'ruleChecks', 'sharing', 'risk', 'teachBack'].includes(field);
}

/** The versions of another copy that this chain does not have: with a new number, or under one that is taken. */
export function versionsToBring(own: readonly Revision[], other: readonly Revision[]): readonly VersionOf[] {
	const here = new Set(versionsOf(own).map(keyOf));
	return versionsOf(other).filter((version) => !here.has(keyOf(version)));
}

/** What a version is, wherever it stands: its number, and when it was agreed or countersigned. */
function keyOf({ version, moment }: VersionOf): string {
	return `${version} ${moment}`;
}
