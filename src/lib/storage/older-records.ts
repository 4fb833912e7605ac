import { isRecord } from '#lib/base/json.ts';
import { readPlain } from './envelope.ts';

/** Up to version 3 of the database the key of a place began so. */
const placeStart = 'place/';

/**
 * A head as it was up to version 3, in place: the day of the change stood in clear. It goes into the summary, with the
 * hash, which was readable then too. What cannot be read stays as it lies there, without its date.
 */
export function hideDates(head: Record<string, unknown>): void {
	const { changedAt, hash } = head;
	const summary = readPlain(head['summary']);
	if (isRecord(summary)) head['summary'] = { form: 'plain-1', text: JSON.stringify({ ...summary, changedAt, hash }) };
	delete head['changedAt'];
}

/** The memory up to version 3: the places of plans and how the device is set stood in one table. */
export function splitMemory(records: readonly unknown[]): {
	readonly places: readonly { readonly plan: string; readonly place: unknown }[];
	readonly device: readonly unknown[];
} {
	const planOf = (record: unknown) =>
		isRecord(record) && typeof record['key'] === 'string' && record['key'].startsWith(placeStart)
			? record['key'].slice(placeStart.length)
			: undefined;
	return {
		places: records.flatMap((record) => {
			const plan = planOf(record);
			return plan === undefined || !isRecord(record) ? [] : [{ plan, place: record['value'] }];
		}),
		device: records.filter((record) => planOf(record) === undefined)
	};
}
