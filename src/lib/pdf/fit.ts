/** Trials of bisection: after four, letters differ by less than anyone sees. */
const trials = 4;

/** A copy that needs this much more than it may have is set for comfort instead: a page or two less would not help. */
const hopeless = 2;

/** How it is set then. */
const comfortable = 0.45;

/**
 * Sets something as roomily as its pages allow: by bisection between roomy (0) and as close as may be read (1). When even
 * that is not enough, it takes a page more: no letter gets smaller than its reader needs.
 * @param lay sets it and tells how many pages it takes
 */
export function fit<Laid extends { readonly pages: readonly unknown[] }>(
	lay: (closeness: number) => Laid,
	mostPages: number | undefined
): Laid {
	const roomy = lay(0);
	if (mostPages === undefined || roomy.pages.length <= mostPages) return roomy;
	const close = lay(1);
	if (close.pages.length > mostPages * hopeless) return lay(comfortable);
	const most = Math.max(mostPages, close.pages.length);
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
