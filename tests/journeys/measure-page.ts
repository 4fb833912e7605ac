import type { Page } from '@playwright/test';

/** Something on a page that breaks a rule of easy-read.md section 1.2. */
export interface Finding {
	readonly rule: number;
	readonly what: string;
}

/** Measures what is seen on the page now: targets, text, pictures, lines. Runs in the browser, so it stands alone. */
export async function measurePage(page: Page): Promise<readonly Finding[]> {
	return page.evaluate(() => {
		const findings: { rule: number; what: string }[] = [];
		const isSeen = (element: Element) =>
			element.checkVisibility({ visibilityProperty: true }) && element.closest('.visually-hidden, .skip') === null;
		const nameOf = (element: Element) => {
			const words = (element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40);
			return `${element.tagName.toLowerCase()}.${element.classList.item(0) ?? ''} "${words}"`;
		};
		const add = (rule: number, element: Element, what: string) =>
			findings.push({ rule, what: `${nameOf(element)}: ${what}` });
		const isRightToLeft = document.documentElement.dir === 'rtl';

		// Rule 46: targets, and the room between them. What scrolls under the foot of the page is not beside it.
		const targets = [...document.querySelectorAll('button, a[href], input, select, textarea, label.choice')]
			.filter((element) => isSeen(element) && !(element.matches('input') && element.closest('label.choice') !== null))
			.map((element) => ({ element, box: element.getBoundingClientRect() }));
		for (const { element, box } of targets) {
			if (box.width < 47.5 || box.height < 47.5) {
				add(46, element, `${Math.round(box.width)} by ${Math.round(box.height)} pixels`);
			}
			if (element.matches('.card') && box.height < 119.5)
				add(46, element, `a card only ${Math.round(box.height)} high`);
		}
		targets.forEach(({ element, box }, index) => {
			for (const other of targets.slice(index + 1)) {
				if (element.contains(other.element) || other.element.contains(element)) continue;
				if ((element.closest('.actions') === null) !== (other.element.closest('.actions') === null)) continue;
				const across = Math.max(other.box.left - box.right, box.left - other.box.right);
				const down = Math.max(other.box.top - box.bottom, box.top - other.box.bottom);
				const apart = Math.max(across, down);
				if (apart < 7.5) add(46, element, `only ${Math.round(apart)} pixels from ${nameOf(other.element)}`);
			}
		});

		// Rules 39, 41, 42: text as it stands.
		const canvas = document.createElement('canvas').getContext('2d');
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
			const holder = node.parentElement;
			if (holder === null || (node.textContent ?? '').trim() === '' || !isSeen(holder)) continue;
			if (holder.closest('figure, dialog:not([open])') !== null) continue;
			const style = getComputedStyle(holder);
			const size = parseFloat(style.fontSize);
			if (size < 19.9) add(39, holder, `text of ${size} pixels`);
			const isHeading = holder.closest('h1, h2, h3') !== null;
			const height = parseFloat(style.lineHeight) / size;
			if (!isHeading && height < 1.495) add(42, holder, `line height ${height.toFixed(2)}`);
			if (style.textAlign === 'justify') add(41, holder, 'justified');
			if (style.hyphens === 'auto') add(41, holder, 'hyphenated');
			const range = document.createRange();
			range.selectNodeContents(node);
			const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
			if (canvas !== null) {
				canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
				const longest = Math.max(0, ...lines.map(({ width }) => width)) / canvas.measureText('0').width;
				if (longest > 60.5) add(41, holder, `a line of ${Math.round(longest)} characters`);
			}
			const [first, second] = lines;
			const centred =
				style.textAlign === 'center' && second !== undefined && first !== undefined && second.top > first.top;
			if (centred && holder.closest('.action') === null) add(41, holder, 'lines that are not set at their start');
			if (style.fontStyle === 'italic') add(19, holder, 'italic');
			if (style.textTransform === 'uppercase') add(19, holder, 'capitals');
		}

		// Rules 29, 32 and 34: a picture stands before its words, in the middle of their height, and is silent.
		for (const picture of document.querySelectorAll('img.picture')) {
			if (!isSeen(picture)) continue;
			const box = picture.getBoundingClientRect();
			if (picture.getAttribute('alt') !== '') add(34, picture, 'is not silent');
			const least = picture.closest('.card') === null ? 64 : 96;
			const isSmallOne = picture.closest('header, .path, .place, .picked') !== null;
			if (!isSmallOne && box.width < least - 0.5)
				add(32, picture.parentElement ?? picture, `a picture of ${box.width}`);
			const words = picture.nextElementSibling;
			if (words === null || (words.textContent ?? '').trim() === '') continue;
			const range = document.createRange();
			range.selectNodeContents(words);
			const said = range.getBoundingClientRect();
			const isBefore = isRightToLeft ? box.left >= said.right - 1 : box.right <= said.left + 1;
			if (!isBefore) add(29, words, 'words that do not stand beside their picture');
			const middle = (said.top + said.bottom) / 2;
			const isCentred = middle > box.top - 1 && middle < box.bottom + 1;
			if (isBefore && !isCentred) add(29, words, 'words that are not centred on their picture');
		}

		// Rule 49: nothing moves.
		if (document.getAnimations().length > 0) add(49, document.body, 'something moves');

		// Rule 52: few cards at once.
		const cards = [...document.querySelectorAll('main .card:not(.dashed), main .sort > li')].filter(isSeen);
		if (cards.length > 5) add(52, document.body, `${cards.length} cards`);

		// Rule 45: nothing to the side.
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth > clientWidth) add(45, document.body, `${scrollWidth - clientWidth} pixels wider than the screen`);
		return findings;
	});
}

/** Where something stands, and how high the screen is. */
export interface Spot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Where the things stand that are the same on every page. Undefined for what a page does not have. */
export async function spotsOf(
	page: Page
): Promise<Readonly<Record<'back' | 'help' | 'main' | 'stop', Spot | undefined>>> {
	return page.evaluate(() => {
		window.scrollTo(0, 0);
		const spot = (element: Element | null | undefined) => {
			if (element === null || element === undefined) return undefined;
			const { left, right, top, bottom } = element.getBoundingClientRect();
			return { left, right, top, bottom };
		};
		return {
			back: spot(document.querySelector('header .left a')),
			help: spot(document.querySelector('header .right > :last-child')),
			main: spot(document.querySelector('main .actions .action.main')),
			stop: spot(document.querySelector('main .actions a[href$="/stopped"]'))
		};
	});
}

/** How many words he has to read on the page: all that is seen below the bar. */
export async function wordsOnPage(page: Page): Promise<number> {
	const text = await page.locator('main').innerText();
	return [...new Intl.Segmenter('en-GB', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike)
		.length;
}
