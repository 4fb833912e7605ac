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
		interface Target {
			readonly element: Element;
			readonly box: DOMRect;
		}
		const isRightToLeft = document.documentElement.dir === 'rtl';

		/** Rule 46: targets, and the room between them. What scrolls under the foot of the page is not beside it. */
		const measureTargets = () => {
			const targets = [...document.querySelectorAll('button, a[href], input, select, textarea, label.choice')]
				.filter((element) => isSeen(element) && !(element.matches('input') && element.closest('label.choice') !== null))
				.map((element) => ({ element, box: element.getBoundingClientRect() }));
			for (const { element, box } of targets) {
				const size = `${Math.round(box.width)} by ${Math.round(box.height)} pixels`;
				const least = element.matches('.card') ? 119.5 : 47.5;
				if (box.width < 47.5 || box.height < least) add(46, element, size);
			}
			targets.forEach((target, index) => {
				for (const other of targets.slice(index + 1)) {
					const apart = roomBetween(target, other);
					if (apart < 7.5) add(46, target.element, `only ${Math.round(apart)} pixels from ${nameOf(other.element)}`);
				}
			});
		};
		const isInFoot = (element: Element) => element.closest('.actions') !== null;
		const roomBetween = (one: Target, other: Target) => {
			const isInside = one.element.contains(other.element) || other.element.contains(one.element);
			// An ear stands in the corner of its card; the card leaves it that room.
			const isEarOfCard =
				one.element.parentElement === other.element.parentElement && other.element.matches('[data-ear]');
			if (isInside || isEarOfCard || isInFoot(one.element) !== isInFoot(other.element)) return Infinity;
			const across = Math.max(other.box.left - one.box.right, one.box.left - other.box.right);
			return Math.max(across, other.box.top - one.box.bottom, one.box.top - other.box.bottom);
		};

		/** Rules 19, 39, 41 and 42: letters and lines as they stand. */
		const measureText = () => {
			const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
				const holder = node.parentElement;
				if (holder === null || (node.textContent ?? '').trim() === '' || !isSeen(holder)) continue;
				if (holder.closest('figure, dialog:not([open])') !== null) continue;
				measureLetters(holder);
				measureLines(node, holder);
			}
		};
		const measureLetters = (holder: Element) => {
			const style = getComputedStyle(holder);
			const size = parseFloat(style.fontSize);
			if (size < 19.9) add(39, holder, `text of ${size} pixels`);
			const height = parseFloat(style.lineHeight) / size;
			if (holder.closest('h1, h2, h3') === null && height < 1.495) add(42, holder, `line height ${height.toFixed(2)}`);
			if (style.fontStyle === 'italic') add(19, holder, 'italic');
			if (style.textTransform === 'uppercase') add(19, holder, 'capitals');
			if (style.textAlign === 'justify') add(41, holder, 'justified');
			if (style.hyphens === 'auto') add(41, holder, 'hyphenated');
		};
		const canvas = document.createElement('canvas').getContext('2d');
		const measureLines = (node: Node, holder: Element) => {
			const style = getComputedStyle(holder);
			const range = document.createRange();
			range.selectNodeContents(node);
			const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
			if (canvas === null) throw new Error('This browser cannot measure letters.');
			canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
			const longest = Math.max(0, ...lines.map(({ width }) => width)) / canvas.measureText('0').width;
			if (longest > 60.5) add(41, holder, `a line of ${Math.round(longest)} characters`);
			const isBroken = new Set(lines.map(({ top }) => Math.round(top))).size > 1;
			const isButton = holder.closest('.action') !== null;
			if (isBroken && style.textAlign === 'center' && !isButton) add(41, holder, 'lines not set at their start');
		};

		/** Rules 29, 32 and 34: a picture stands before its words, in the middle of their height, and is silent. */
		const measurePictures = () => {
			for (const picture of [...document.querySelectorAll('img.picture')].filter(isSeen)) {
				const { width } = picture.getBoundingClientRect();
				if (picture.getAttribute('alt') !== '') add(34, picture, 'is not silent');
				const least = picture.closest('.card') === null ? 63.5 : 95.5;
				const isRepeat = picture.closest('header, .path, .place, .picked, .mark') !== null;
				if (!isRepeat && width < least) add(32, picture.parentElement ?? picture, `a picture of ${width}`);
				const words = picture.nextElementSibling;
				if (words !== null && (words.textContent ?? '').trim() !== '') measureBeside(picture, words);
			}
		};
		const measureBeside = (picture: Element, words: Element) => {
			const box = picture.getBoundingClientRect();
			const range = document.createRange();
			range.selectNodeContents(words);
			const said = range.getBoundingClientRect();
			const isBefore = isRightToLeft ? box.left >= said.right - 1 : box.right <= said.left + 1;
			const middle = (said.top + said.bottom) / 2;
			if (!isBefore) add(29, words, 'words that do not stand beside their picture');
			else if (middle < box.top - 1 || middle > box.bottom + 1) add(29, words, 'words not centred on their picture');
		};

		/** Rules 45, 49 and 52: nothing to the side, nothing moves, few cards at once. */
		const measureWhole = () => {
			const { scrollWidth, clientWidth } = document.documentElement;
			const wider = scrollWidth - clientWidth;
			if (wider > 0) add(45, document.body, `${wider} pixels wider than the screen`);
			if (document.getAnimations().length > 0) add(49, document.body, 'something moves');
			const cards = [...document.querySelectorAll('main .card:not(.dashed), main .sort > li')].filter(isSeen);
			if (cards.length > 5) add(52, document.body, `${cards.length} cards`);
		};

		measureTargets();
		measureText();
		measurePictures();
		measureWhole();
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
