import { isRecord } from '#lib/base/json.ts';

/** Where a value stands inside another: keys and places in lists. */
export type Place = readonly (string | number)[];

/** Every place inside a value, its own (empty) place first. */
export function placesIn(value: unknown): readonly Place[] {
	const inner = entriesOf(value).flatMap(([key, held]) => placesIn(held).map((place) => [key, ...place]));
	return [[], ...inner];
}

/** What stands at a place. */
export function valueAt(value: unknown, place: Place): unknown {
	return place.reduce<unknown>((held, key) => entriesOf(held).find(([name]) => name === key)?.[1], value);
}

/** A copy with the value at one place changed by `change`; nothing else is touched. */
export function changeAt(value: unknown, place: Place, change: (held: unknown) => unknown): unknown {
	const [key, ...rest] = place;
	if (key === undefined) return change(value);
	if (Array.isArray(value)) return value.map((held, at) => (at === key ? changeAt(held, rest, change) : held));
	if (!isRecord(value)) return value;
	return Object.fromEntries(
		Object.entries(value).map(([name, held]) => [name, name === key ? changeAt(held, rest, change) : held])
	);
}

/** A copy without what stands at a place; without anything when that is the whole. */
export function removeAt(value: unknown, place: Place): unknown {
	const key = place.at(-1);
	return changeAt(value, place.slice(0, -1), (held) => {
		if (Array.isArray(held)) return held.filter((_, at) => at !== key);
		return isRecord(held) ? Object.fromEntries(Object.entries(held).filter(([name]) => name !== key)) : held;
	});
}

/** A copy with an entry more at a place: under a key in an object, at the end of a list. */
export function addAt(value: unknown, place: Place, key: string, added: unknown): unknown {
	return changeAt(value, place, (held) => {
		if (Array.isArray(held)) return [...held, added];
		return isRecord(held) ? Object.fromEntries([...Object.entries(held), [key, added]]) : held;
	});
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
	if (Array.isArray(value)) return value.map((held: unknown, at) => [at, held] as const);
	return isRecord(value) ? Object.entries(value) : [];
}

/** A value that throws when anything tries to change it, all the way down. */
export function frozen<Value>(value: Value): Value {
	for (const [, held] of entriesOf(value)) frozen(held);
	return Object.freeze(value);
}
