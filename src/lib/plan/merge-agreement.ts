import { isAgreedState, lastSaid, latest, wordsOf, type Stand } from './agreed-state.ts';
import { stateAt } from './history.ts';
import type { Plan } from './plan.ts';
import type { Revision } from './revisions.ts';
import { versionsOf } from './versions.ts';

/** What he agreed at one moment: all that he had said by then, as one text. */
export interface Agreed {
	readonly at: string;
	readonly words: string;
}

/** All that he agreed in the chain of a copy. */
export function agreedInChain(chain: readonly Revision[]): readonly Agreed[] {
	return versionsOf(chain).flatMap(({ sequence }) => agreedIn(stateAt(chain, sequence)));
}

/** What he agreed, where a state is one that he agreed as it stands. */
function agreedIn(state: Stand): readonly Agreed[] {
	const { agreedAt } = state;
	return typeof agreedAt === 'string' && isAgreedState(state) ? [{ at: agreedAt, words: wordsOf(state) }] : [];
}

/**
 * The version of the plan, and when he agreed it. Nobody's agreement is set: where his words are not those that he agreed last,
 * in either copy, the last agreement before the last of his words counts, so that he is asked again. It hangs on
 * what stands and on all that was agreed, and not on the order in which copies are put together.
 */
export function agreementOf(
	merged: Plan,
	copies: readonly Plan[],
	known: readonly Agreed[]
): Pick<Plan, 'version' | 'agreedAt'> {
	const version = Math.max(...copies.map((copy) => copy.version));
	const moments = copies.flatMap(({ agreedAt, createdAt }) =>
		agreedAt === null || agreedAt === createdAt ? [] : [agreedAt]
	);
	const agreed = [...known, ...copies.flatMap(agreedIn)];
	const words = wordsOf(merged);
	const all = [...moments, ...agreed.map(({ at }) => at)];
	const last = latest(all);
	if (version === 0) return { version, agreedAt: null };
	const covers = agreed.find((each) => each.at === last && each.words === words);
	if (covers !== undefined) return { version, agreedAt: covers.at };
	const said = lastSaid(merged);
	const before = latest(all.filter((at) => at < said));
	return { version, agreedAt: before ?? merged.createdAt };
}
