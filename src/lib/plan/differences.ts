import { canonicalJson } from '#lib/base/json.ts';
import { emptyLife } from './life.ts';
import { isNothing, placesIn } from './merge-past.ts';
import type { Difference } from './merge-units.ts';
import type { Plan } from './plan.ts';
import { changesBetween } from './revisions.ts';

/** Fields that each save touches, or that say how a plan is kept and not what it says. */
const silent: ReadonlySet<string> = new Set([
	'id',
	'format',
	'formatVersion',
	'changedAt',
	'createdAt',
	'version',
	'agreedAt',
	'copyOf'
]);

/** Records that are there from the beginning: a record alone says nothing. */
const nothingSaid = { ...emptyLife, answers: {}, staff: {}, ruleChecks: {}, sharing: {}, risk: {}, teachBack: {} };

/** Where two states of a plan differ, in its smallest places: what the first says (`here`) and the second (`there`). */
export function differencesBetween(before: Plan, after: Plan): readonly Difference[] {
	const [old, fresh] = [placesOf(before), placesOf(after)];
	return [...new Set([...old.keys(), ...fresh.keys()])].sort().flatMap((key) => {
		const path = key.split('/');
		const [here, there] = [old.get(key), fresh.get(key)];
		const isSame = canonicalJson(here ?? null) === canonicalJson(there ?? null);
		return isSame || silent.has(path[0] ?? '') || isOnlyRead(here, there) ? [] : [{ key, path, here, there }];
	});
}

function placesOf(state: Plan): ReadonlyMap<string, unknown> {
	const places = placesIn(changesBetween(nothingSaid, state));
	return new Map(places.filter(({ value }) => !isNothing(value)).map(({ path, value }) => [path.join('/'), value]));
}

/** Whether the places hold only that a page was read. */
function isOnlyRead(here: unknown, there: unknown): boolean {
	return [here, there].every((value) => value === undefined || isInfo(value));
}

function isInfo(value: unknown): boolean {
	return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'info';
}
