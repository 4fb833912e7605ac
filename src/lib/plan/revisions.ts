import { canonicalJson, isRecord, type Json } from '#lib/base/json.ts';
import type { Plan } from './plan.ts';

/** One change between two states of a plan: a field, or one entry of a field, set to a value or (without one) taken away. */
export interface Change {
	readonly field: string;
	readonly entry?: string;
	readonly value?: Json;
}

/** One link of the chain of a plan. It is never changed once written (ADR 0009). */
export interface Revision {
	readonly plan: string;
	/** Counts from 1 without gaps. */
	readonly sequence: number;
	/** Hash of the revision before; null on the first. */
	readonly parent: string | null;
	readonly at: string;
	/** The version of the plan, when this revision was an agreement; else null. */
	readonly version: number | null;
	readonly changes: readonly Change[];
}

/** The end of a chain: what the next save has to name, so that no save can overwrite one it has not seen. */
export interface Head {
	readonly sequence: number;
	readonly hash: string;
}

/** Makes a hexadecimal SHA-256 digest of a text. A port: pure rooms have no cryptography. */
export type Digest = (text: string) => Promise<string>;

/** Fields whose entries change one by one. */
const fieldsByEntry = [
	'answers',
	'staff',
	'ruleChecks',
	'sharing',
	'risk',
	'teachBack',
	'diary',
	'checks',
	'slips',
	'actions',
	'agreements',
	'capacity',
	'countersigned'
];

/** The next revision of a plan: what changed from `before` (null for a new plan) to `after`. */
export function reviseTo(after: Plan, before: Plan | null, parent: Head | null): Revision {
	return {
		plan: after.id,
		sequence: (parent?.sequence ?? 0) + 1,
		parent: parent?.hash ?? null,
		at: after.changedAt,
		version: after.version > (before?.version ?? 0) ? after.version : null,
		changes: changesBetween(before ?? {}, after)
	};
}

/** The hash of a revision: over all it says and its parent's hash, so that a broken link shows. */
export function hashOf(revision: Revision, digest: Digest): Promise<string> {
	return digest(canonicalJson(revision));
}

/** What has to change to turn one state into the other. */
export function changesBetween(before: object, after: object): readonly Change[] {
	const [old, fresh] = [toRecord(before), toRecord(after)];
	const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])].sort();
	return fields.flatMap((field) => {
		const [from, to] = [held(old, field), held(fresh, field)];
		if (fieldsByEntry.includes(field) && isRecord(to) && (from === undefined || isRecord(from))) {
			return changesOfEntries(field, from, to);
		}
		return isSame(from, to) ? [] : [change({ field }, to)];
	});
}

function changesOfEntries(field: string, from: Entries | undefined, to: Entries): readonly Change[] {
	const start: readonly Change[] = from === undefined ? [{ field, value: {} }] : [];
	const entries = [...new Set([...Object.keys(from ?? {}), ...Object.keys(to)])].sort();
	const changed = entries.filter((entry) => !isSame(held(from, entry), held(to, entry)));
	return [...start, ...changed.map((entry) => change({ field, entry }, held(to, entry)))];
}

type Entries = Readonly<Record<string, unknown>>;

/** What a record itself holds under a key: never what every object has by birth, such as `constructor`. */
function held(record: Entries | undefined, key: string): unknown {
	return record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
}

function change(place: Pick<Change, 'field' | 'entry'>, value: unknown): Change {
	return value === undefined ? place : { ...place, value: toJson(value) };
}

/** A state with changes made to it. The result is data to `restore`, not yet a plan. */
export function applyChanges(before: object, changes: readonly Change[]): Readonly<Record<string, unknown>> {
	return changes.reduce<Entries>((state, { field, entry, value }) => {
		if (entry === undefined) return set(state, field, value);
		const entries = held(state, field);
		return set(state, field, set(isRecord(entries) ? entries : {}, entry, value));
	}, toRecord(before));
}

function set(record: Entries, key: string, value: unknown): Entries {
	const others = Object.entries(record).filter(([name]) => name !== key);
	return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}

function isSame(left: unknown, right: unknown): boolean {
	return left === right || (left !== undefined && right !== undefined && canonicalJson(left) === canonicalJson(right));
}

function toRecord(value: object): Entries {
	return Object.fromEntries(Object.entries(value));
}

function toJson(value: unknown): Json {
	if (Array.isArray(value)) return value.map(toJson);
	if (isRecord(value)) {
		const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
		return Object.fromEntries(entries.map(([key, inner]) => [key, toJson(inner)]));
	}
	if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
	return null;
}
