import type { Page } from '@playwright/test';

/** So many cards are tapped; which of them are picked is a number in Gray's code: each tap counts one on. */
export const countingCards = 4;
/** The count begins anew after so many taps. */
export const countRound = 2 ** countingCards;

/** The number that a set of picked cards stands for. */
export function countOf(isPicked: readonly boolean[]): number {
	let count = 0;
	let above = false;
	for (const picked of [...isPicked].reverse()) {
		above = above !== picked;
		count = count * 2 + (above ? 1 : 0);
	}
	return count;
}

/** How far a count is after another, on the round: 0 to the greatest; a count that fell behind is far. */
export function stepsAfter(earlier: number, later: number): number {
	return (((later - earlier) % countRound) + countRound) % countRound;
}

/** Taps card after card in the page, waiting for "Saved" before most taps, and tells each count of which "Saved" was said. */
export async function tapOn(page: Page): Promise<void> {
	await page.evaluate((cardsToTap) => {
		const cards = [...document.querySelectorAll<HTMLElement>('main button.card:not(.dashed)')].slice(0, cardsToTap);
		if (cards.length < cardsToTap) throw new Error('There are too few cards.');
		let above = false;
		let count = 0;
		for (const card of [...cards].reverse()) {
			above = above !== (card.getAttribute('aria-pressed') === 'true');
			count = count * 2 + (above ? 1 : 0);
		}
		let isWaiting = false;
		const tap = () => {
			count = (count + 1) % 2 ** cardsToTap;
			// Gray's code: the card of the lowest bit of the count that is set; at the end of a round the last card.
			const lowest = count === 0 ? cardsToTap - 1 : 31 - Math.clz32(count & -count);
			cards[lowest]?.click();
			isWaiting = false;
		};
		const look = () => {
			if (document.querySelector('.save .wait') !== null) isWaiting = true;
			if (!isWaiting || document.querySelector('.save .good') === null) return;
			const { acknowledged } = Object(window);
			if (typeof acknowledged === 'function') acknowledged(count);
			tap();
			// Now and then two at once: then the second waits for the first.
			if (Math.random() < 0.2) tap();
		};
		new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
		tap();
	}, countingCards);
}
