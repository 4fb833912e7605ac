import type { Countersign } from './life.ts';
import { emptyLife } from './life.ts';
import { keyOfVersion } from './countersign.ts';
import { stateAt } from './history.ts';
import type { Plan } from './plan.ts';
import { changesBetween, type Change, type Revision } from './revisions.ts';

/** One version of a plan: it was agreed or countersigned, has a number, and cannot be changed any more. */
export interface VersionOf {
	readonly version: number;
	readonly at: string;
	/** The revision in which it stands. */
	readonly sequence: number;
	/** Undefined when it is a version because he agreed it. */
	readonly countersigned: Countersign | undefined;
}

/** The versions of a plan that its chain tells of, first to last. The last one is in force. */
export function versionsOf(chain: readonly Revision[]): readonly VersionOf[] {
	const signed = signaturesIn(chain);
	return chain.flatMap(({ version, at, sequence }) =>
		version === null ? [] : [{ version, at, sequence, countersigned: signed[keyOfVersion(version)] }]
	);
}

function signaturesIn(chain: readonly Revision[]): Partial<Plan['countersigned']> {
	const last = chain.at(-1);
	if (last === undefined) return {};
	const { countersigned }: { countersigned?: Plan['countersigned'] } = stateAt(chain, last.sequence);
	return countersigned ?? {};
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
