/*
 * Counts that leave the service: a number under 5 could tell of one man, so it is never shown, and none can be worked out
 * from what is shown. Whoever reads may know how many plans there are in all, that the rows of a table share them out, and
 * this very rule; so how much a table tells is chosen only by what is to be seen of it.
 */

/** The least number that is shown. */
const leastShown = 5;
const mostHidden = leastShown - 1;

/** With fewer plans than this no table says anything: two of them side by side could give a number away. */
export const leastForTables = 2 * leastShown;

/** What stands in a place of a count. */
export type ShownCount =
	| { readonly kind: 'exact'; readonly count: number }
	| { readonly kind: 'under' }
	/** From a multiple of 5 to the number before the next. */
	| { readonly kind: 'range'; readonly from: number; readonly to: number }
	/** 5 or more. */
	| { readonly kind: 'enough' }
	/** The whole table stays unsaid. */
	| { readonly kind: 'unsaid' };

/** A number that stands alone: nothing else on the page adds up to it. */
export function shownAlone(count: number): ShownCount {
	return count < leastShown ? { kind: 'under' } : { kind: 'exact', count };
}

/** The rows of a table that share out all plans among them, as they may be shown beside how many plans there are. */
export function shownTable(counts: readonly number[]): readonly ShownCount[] {
	const total = sumOf(counts);
	const show = wayFor(counts, total);
	return counts.map((count) => (count < leastShown && show !== unsaid ? { kind: 'under' } : show(count)));
}

type Way = (count: number) => ShownCount;
const unsaid: Way = () => ({ kind: 'unsaid' });
const enough: Way = () => ({ kind: 'enough' });
const range: Way = (count) => {
	const from = count - (count % leastShown);
	return { kind: 'range', from, to: from + mostHidden };
};

/** How the numbers of a table that are not small are shown: as exact as may be beside the small ones. */
function wayFor(counts: readonly number[], total: number): Way {
	const small = counts.filter((count) => count < leastShown);
	const hidden = small.length;
	const big = counts.length - hidden;
	if (total < leastForTables) return unsaid;
	if (hidden === 0) return shownAlone;
	// Several small ones that could each be two numbers, also for who takes the others away from all.
	const left = sumOf(small);
	if (hidden > 1 && left > 0 && left < mostHidden * hidden) return shownAlone;
	if (hidden === 1 && areRangesSafe(total, big)) return range;
	return big > 0 && total >= leastShown * big + mostHidden * hidden ? enough : unsaid;
}

/**
 * Whether ranges can never give one small number away, whatever it is: only where all of them begin at their numbers could
 * it be 0 for sure, and only where all end there could it be 4; both show in what is left of the total.
 */
function areRangesSafe(total: number, ranges: number): boolean {
	const left = total % leastShown;
	return left !== 0 && (left + ranges + 1) % leastShown !== 0;
}

function sumOf(numbers: readonly number[]): number {
	return numbers.reduce((all, number) => all + number, 0);
}
