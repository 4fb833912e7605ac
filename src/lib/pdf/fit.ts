/** Trials of bisection: after four, letters differ by less than anyone sees. */
const trials = 4;

/** A copy that needs this much more than it may have is set for comfort instead: a page or two less would not help. */
const hopeless = 2;

/** How it is set then. */
const comfortable = 0.45;

/** What is set on pages. */
interface OnPages {
	readonly pages: readonly unknown[];
}

/** One of several ways to set something. @param closeness 0 is roomy, 1 as close as may be read */
type Lay<Laid> = (closeness: number) => Laid;

/**
 * Sets something as roomily as its pages allow, in the first of some ways in which it keeps to them: by bisection between
 * roomy (0) and as close as may be read (1). Where it does so in none, the first of those that take the fewest pages is
 * taken: no letter gets smaller than its reader needs.
 */
export function fit<Laid extends OnPages>(
	ways: readonly [Lay<Laid>, ...Lay<Laid>[]],
	mostPages: number | undefined
): Laid {
	const [usual] = ways;
	const roomy = usual(0);
	if (mostPages === undefined || roomy.pages.length <= mostPages) return roomy;
	let best: { readonly close: Laid; readonly lay: Lay<Laid> } | undefined;
	for (const lay of ways) {
		const close = lay(1);
		if (best === undefined || close.pages.length < best.close.pages.length) best = { close, lay };
		if (close.pages.length <= mostPages) break;
	}
	if (best === undefined || best.close.pages.length > mostPages * hopeless) return usual(comfortable);
	return roomiest(best.lay, best.close, Math.max(mostPages, best.close.pages.length));
}

/** As roomy as so many pages allow. */
function roomiest<Laid extends OnPages>(lay: Lay<Laid>, close: Laid, most: number): Laid {
	let best = close;
	let [low, high] = [0, 1];
	for (let trial = 0; trial < trials; trial += 1) {
		const middle = (low + high) / 2;
		const laid = lay(middle);
		if (laid.pages.length <= most) [best, high] = [laid, middle];
		else low = middle;
	}
	return best;
}
