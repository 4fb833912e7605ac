import type { Life } from './life.ts';
import { wholePlan } from './life.ts';

/** What a copy that leaves may still speak of. */
export interface StillOpen {
	/** Whether a section goes with the copy. */
	readonly section: (id: string) => boolean;
	/** Whether something that goes with the copy names a card. */
	readonly card: (id: string) => boolean;
}

/**
 * The second life of a plan for a copy that leaves sections out: nothing in it names a card that only they hold, and nobody's
 * view of a closed section goes with it. A line of the diary about such a card is left out whole.
 */
export function lifeOfSections(life: Life, open: StillOpen): Life {
	const isOpenOrNone = (card: string | null) => card === null || open.card(card);
	const isOpenPart = (id: string) => id === wholePlan || open.section(id);
	return {
		...life,
		diary: only(life.diary, ({ sign, wayOut, feeling }) => [sign, wayOut, feeling].every(isOpenOrNone)),
		checks: each(life.checks, (check) => ({ ...check, change: check.change.filter(open.card) })),
		slips: each(life.slips, (slip) => ({
			...slip,
			seen: slip.seen.filter(open.card),
			tried: slip.tried.filter(open.card)
		})),
		actions: each(life.actions, (action) => (isOpenOrNone(action.sign) ? action : { ...action, sign: null })),
		agreements: only(life.agreements, (_, id) => isOpenPart(id)),
		capacity: only(life.capacity, (_, id) => isOpenPart(id))
	};
}

function only<Value>(
	record: Readonly<Record<string, Value>>,
	isKept: (value: Value, key: string) => boolean
): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).filter(([key, value]) => isKept(value, key)));
}

function each<Value>(
	record: Readonly<Record<string, Value>>,
	change: (value: Value) => Value
): Readonly<Record<string, Value>> {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
