import { exchangeOf, type ExchangeOf } from './exchange-of.ts';
import { actionLines } from './lines.ts';
import { reviewLines } from './review-list.ts';

/**
 * The actions and the review list as one JSON object, for a system that takes lists in its own way: ids in the place of
 * labels, null where nothing was said. The same plan and day give the same text.
 */
export function listsFileOf(about: ExchangeOf): string {
	const exchange = exchangeOf(about);
	const { plan, today } = exchange;
	const lists = {
		format: 'steady-lists',
		version: 1,
		planVersion: plan.version,
		date: today,
		actions: actionLines(exchange).map(({ what, who, by, state, why, said, group }) => ({
			what: what.trim(),
			who: orNull(who),
			by,
			state,
			why: orNull(why),
			sign: orNull(said),
			overdue: group === 'overdue'
		})),
		review: reviewLines(exchange).map(({ kind, what, he, carers, others, who, by, fails }) => ({
			kind,
			what: what.trim(),
			he: orNull(he),
			carers: orNull(carers),
			others: orNull(others),
			who: orNull(who),
			by: orNull(by),
			ifFails: orNull(fails)
		}))
	};
	return `${JSON.stringify(lists, null, '\t')}\n`;
}

function orNull(words = ''): string | null {
	return words.trim() === '' ? null : words.trim();
}
