import { canonicalJson, isRecord } from '#lib/base/json.ts';
import { isNothing, keyOfPlace, type Past } from './merge-past.ts';

/** Which of two copies. */
export const sides = ['here', 'there'] as const;
export type Side = (typeof sides)[number];

/** One smallest place in which two copies say different things, and nobody can tell which stands. */
export interface Difference {
	readonly key: string;
	/** The field, then its entry, then a part of it. */
	readonly path: readonly string[];
	/** What each says; undefined where it says nothing. */
	readonly here: unknown;
	readonly there: unknown;
	/** Which side goes back to a copy that had left cards out of this answer: choosing it leaves them out of the plan. */
	readonly leftOut?: Side | undefined;
}

type Entries<Value> = Readonly<Record<string, Value>>;

/** Decides place by place what stands when two copies are put together, and remembers what people have to choose. */
export class Chooser {
	readonly #past: Readonly<Record<Side, Past>>;
	readonly #chosen: Readonly<Record<string, Side>>;
	readonly #open: Difference[] = [];

	constructor(here: Past, there: Past, chosen: Readonly<Record<string, Side>>) {
		this.#past = { here, there };
		this.#chosen = chosen;
	}

	/** What is still open. */
	get open(): readonly Difference[] {
		return this.#open;
	}

	/** What stands in one place. Open places keep what the plan here says. */
	plain<Value>(path: readonly string[], here: Value, there: Value): Value {
		return this.#side(path, here, there) === 'there' ? there : here;
	}

	/** A record whose entries are decided one by one. `isAsked`: nothing of it is taken away without asking. */
	entries<Value>(
		path: readonly string[],
		here: Entries<Value>,
		there: Entries<Value>,
		{ isAsked = false, isEmpty = isNothing }: Manner<Value> = {}
	): Entries<Value> {
		const keys = [...new Set([...Object.keys(here), ...Object.keys(there)])];
		const stands = keys.flatMap((key) => {
			const [own, other] = [held(here, key), held(there, key)];
			const side = this.#side([...path, key], own, other, { isAsked, isEmpty });
			const value = side === 'there' ? other : own;
			return value === undefined ? [] : [[key, value] as const];
		});
		return Object.fromEntries(stands);
	}

	/** A record of records: each inner entry is decided by itself. */
	nested<Value>(
		path: readonly string[],
		here: Entries<Entries<Value>>,
		there: Entries<Entries<Value>>
	): Entries<Entries<Value>> {
		const keys = [...new Set([...Object.keys(here), ...Object.keys(there)])];
		return Object.fromEntries(
			keys.map((key) => [key, this.entries([...path, key], held(here, key) ?? {}, held(there, key) ?? {})])
		);
	}

	#side<Value>(
		path: readonly string[],
		here: Value | undefined,
		there: Value | undefined,
		manner: Manner<Value> = {}
	): Side {
		const key = keyOfPlace(path);
		const stands = this.#decide(key, here, there, manner);
		if (stands !== 'ask') return stands;
		const chosen = Object.hasOwn(this.#chosen, key) ? this.#chosen[key] : undefined;
		if (chosen !== undefined) return chosen;
		this.#open.push({
			key,
			path,
			here,
			there,
			leftOut: path[0] === 'answers' ? this.#leftOut(key, here, there) : undefined
		});
		return 'here';
	}

	#leftOut(key: string, here: unknown, there: unknown): Side | undefined {
		const [own, other] = [this.#past.here.get(key), this.#past.there.get(key)];
		const [isHere, isThere] = [hadLeftOut(own, other, there), hadLeftOut(other, own, here)];
		if (isHere === isThere) return undefined;
		return isHere ? 'here' : 'there';
	}

	#decide<Value>(
		key: string,
		here: Value | undefined,
		there: Value | undefined,
		{ isAsked = false, isEmpty = isNothing }: Manner<Value>
	): Side | 'ask' {
		if (saysSame(here, there)) return isLater(there, here) ? 'there' : 'here';
		const pasts = { here: this.#past.here.get(key), there: this.#past.there.get(key) };
		const isLess = {
			here: isPartOfSome(here, pasts.there, there),
			there: isPartOfSome(there, pasts.here, here)
		};
		if (isLess.here !== isLess.there) return isLess.there ? 'here' : 'there';
		const saysNothing = (value: Value | undefined) => value === undefined || isEmpty(value);
		const none = { here: saysNothing(here), there: saysNothing(there) };
		if (none.here && none.there) return isLater(there, here) ? 'there' : 'here';
		if (none.there) return onlyOne('here', 'there', here, pasts.there, isAsked);
		if (none.here) return onlyOne('there', 'here', there, pasts.here, isAsked);
		const isOld = { here: hasSaid(pasts.there, here), there: hasSaid(pasts.here, there) };
		if (isOld.here === isOld.there) return 'ask';
		return isOld.here ? 'there' : 'here';
	}
}

interface Manner<Value> {
	readonly isAsked?: boolean;
	readonly isEmpty?: (value: Value) => boolean;
}

/**
 * Only one side says something. It stands, unless the other has held exactly that and took it away. Where the other took
 * away something else, or an answer, people choose.
 */
function onlyOne(
	holder: Side,
	other: Side,
	value: unknown,
	pastOfOther: ReadonlyMap<string, unknown> | undefined,
	isAsked: boolean
): Side | 'ask' {
	if (pastOfOther === undefined || pastOfOther.size === 0) return holder;
	return hasSaid(pastOfOther, value) && !isAsked ? other : 'ask';
}

function hasSaid(past: ReadonlyMap<string, unknown> | undefined, value: unknown): boolean {
	return past?.has(canonicalJson(value)) === true;
}

/** Whether two entries say the same, whenever it was said. */
function saysSame(here: unknown, there: unknown): boolean {
	return canonicalJson(withoutMoment(here)) === canonicalJson(withoutMoment(there));
}

function withoutMoment(value: unknown): unknown {
	return isRecord(value) ? { ...value, at: undefined } : (value ?? null);
}

function isLater(one: unknown, other: unknown): boolean {
	return momentOf(one) > momentOf(other);
}

function momentOf(value: unknown): string {
	const at = isRecord(value) ? value['at'] : undefined;
	return typeof at === 'string' ? at : '';
}

/**
 * Whether a value is what a copy that left sections out made of one that the other side has or had: said at the same
 * moment, and nothing in it that is not there too.
 */
function isPartOfSome(value: unknown, past: ReadonlyMap<string, unknown> | undefined, now: unknown): boolean {
	const at = momentOf(value);
	if (at === '' || now === undefined) return false;
	return [...(past?.values() ?? []), now].some(
		(whole) => momentOf(whole) === at && isPartOf(value, whole) && !isPartOf(whole, value)
	);
}

/** Whether a side once held no more than a part of what the other side has or had. */
function hadLeftOut(
	past: ReadonlyMap<string, unknown> | undefined,
	pastOfOther: ReadonlyMap<string, unknown> | undefined,
	other: unknown
): boolean {
	return [...(past?.values() ?? [])].some((value) => isPartOfSome(value, pastOfOther, other));
}

function isPartOf(part: unknown, whole: unknown): boolean {
	if (part === null) return true;
	if (Array.isArray(part) && Array.isArray(whole)) {
		const there = new Set(whole.map(canonicalJson));
		return part.every((item) => there.has(canonicalJson(item)));
	}
	if (isRecord(part) && isRecord(whole)) return Object.keys(part).every((key) => isPartOf(part[key], held(whole, key)));
	return part === whole;
}

function held<Value>(record: Entries<Value>, key: string): Value | undefined {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}
