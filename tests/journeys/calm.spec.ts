import { axeOn } from './axe.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect, type Page } from './fixtures.ts';
import { followLink } from './follow-link.ts';
import { touchHands } from './hands.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

const plan = { ...sampleOf(7), voice: 'i' } as const;
const other = sampleOf(8);
const home = `/#/plan/${plan.id}`;
const question = `${home}/page/${addressOfKey('good-choose/main')}`;

/** Opens one thing to set, and taps a choice. */
async function set(page: Page, thing: string, choice: string | RegExp): Promise<void> {
	await page.goto(`${home}/mine/${thing}`);
	const card = page.getByRole('button', { name: choice });
	await card.tap();
	await expect(card).toHaveAttribute('aria-pressed', 'true');
	await new Screen(page).verifySaved();
}

const rootSize = (page: Page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

test.beforeEach(async ({ page }) => seedPlans(page, [plan, other]));

test('how his plan looks holds on each of his pages, after a new start too, and on no page of another man', async ({
	page
}) => {
	await page.goto(home);
	await expect(page.getByRole('link', { name: 'How my plan looks' })).toBeVisible();
	const before = await rootSize(page);
	await page.getByRole('link', { name: 'How my plan looks' }).tap();
	await new Screen(page).verifyOnPage('How my plan looks');
	await set(page, 'size', /Very big/);
	expect(await rootSize(page)).toBeGreaterThan(before * 1.15);
	await set(page, 'background', 'Light blue');
	const blue = await paper(page);
	await page.goto(question);
	await expect(page.locator('main button.card').first()).toBeVisible();
	expect(await paper(page)).toBe(blue);
	await page.reload();
	await expect(page.locator('main button.card').first()).toBeVisible();
	expect(await paper(page)).toBe(blue);

	await page.goto(`/#/plan/${other.id}`);
	await expect(page.getByRole('link', { name: 'How my plan looks' })).toBeVisible();
	expect(await paper(page)).not.toBe(blue);
	expect(await rootSize(page)).toBe(before);
	await goOn(page, () => page.getByRole('link', { name: 'All plans' }).tap());
	expect(await page.evaluate(() => Object.keys(document.documentElement.dataset))).not.toContain('background');
});

test('pictures go away, or come first with small words below, and stay where a picture is the choice', async ({
	page
}) => {
	await set(page, 'pictures', 'No pictures');
	await expect(page.locator('main button.choice .picture').first()).toBeVisible();
	await page.goto(question);
	const card = page.locator('main button.card').first();
	await expect(card).toBeVisible();
	await expect(page.locator('.picture:visible')).toHaveCount(0);

	await set(page, 'pictures', 'Big pictures, small words');
	await page.goto(question);
	const [picture, words] = [card.locator('.picture'), card.locator('.words')];
	await expect(picture).toBeVisible();
	const [above, below] = [await picture.boundingBox(), await words.boundingBox()];
	expect(above?.height).toBeGreaterThanOrEqual(140);
	expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
});

test('with the biggest words no page of his settings or questions is wider than 320 pixels', async ({ page }) => {
	await page.setViewportSize({ width: 320, height: 640 });
	await set(page, 'size', /Very big/);
	const ends = [
		'',
		'/mine',
		'/mine/look',
		'/mine/level',
		'/now',
		'/check',
		`/page/${addressOfKey('good-choose/main')}`
	];
	for (const end of ends) {
		// A typed address loads the app anew: left from an empty page, nothing is measured before that.
		await page.goto('about:blank');
		await page.goto(`${home}${end}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		expect(await page.evaluate(() => document.documentElement.scrollWidth), end).toBeLessThanOrEqual(320);
	}
});

test('each background can be read, with usual colours, strong contrast and calm pages', async ({ page }) => {
	for (const background of ['White', 'Cream', 'Light blue']) {
		await set(page, 'background', background);
		for (const calm of ['Calm pages', 'All colours']) {
			await set(page, 'calm', calm);
			for (const contrast of ['high', 'usual']) {
				await page.evaluate((value) => (document.documentElement.dataset['contrast'] = value), contrast);
				const { violations } = await axeOn(page).withRules(['color-contrast-enhanced']).analyze();
				expect(violations, `${background}, ${calm}, ${contrast}`).toEqual([]);
			}
		}
	}
});

test('nothing moves on calm pages, nor where the device asks for less motion', async ({ page }) => {
	const moving = () =>
		page.evaluate(
			() =>
				[...document.querySelectorAll('*')].filter((element) => {
					const { animationName, transitionDuration } = getComputedStyle(element);
					return animationName !== 'none' || !/^0s(, 0s)*$/.test(transitionDuration);
				}).length
		);
	await page.goto(`${home}/mine/calm`);
	await page.getByRole('button', { name: 'All colours' }).tap();
	await page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync('h1 { transition: opacity 3s; animation: turn 3s infinite; }');
		document.adoptedStyleSheets = [sheet];
	});
	expect(await moving()).toBe(1);
	await page.getByRole('button', { name: 'Calm pages' }).tap();
	expect(await moving()).toBe(0);
	await page.getByRole('button', { name: 'All colours' }).tap();
	await page.emulateMedia({ reducedMotion: 'reduce' });
	expect(await moving()).toBe(0);
});

test('how much he reads is changed by him, and seen by staff', async ({ page }) => {
	await set(page, 'level', /^Go home$/);
	await page.goto(`${home}/settings`);
	await page.getByRole('button', { name: 'We are together' }).tap();
	await expect(page.getByRole('radio', { name: 'Go home', exact: true })).toBeChecked();
	await page.getByRole('radio', { name: 'I go home because I feel safe there.' }).check();
	// As he goes there: an address that is typed would load the app anew, maybe before this is kept.
	await page.evaluate(followLink, `plan/${plan.id}/mine`);
	await expect(page.getByRole('link', { name: /I go home because/ })).toBeVisible();
});

test('cards are sorted by a tap on a card and a tap on a place, moved again, and dragged with a mouse', async ({
	page
}) => {
	const empty = { ...plan, answers: { limits: plan.answers['limits'] ?? fail() } };
	await seedPlans(
		page,
		[{ ...empty, id: 'sorting0000000000001' }],
		`/#/plan/sorting0000000000001/page/${addressOfKey('sg-feelings/main')}`
	);
	await page.getByRole('button', { name: 'We are together' }).tap();
	const open = page.locator('.open .sort-card');
	await expect(open).toHaveCount(4);
	const words = await open.first().innerText();
	await open.first().tap();
	await expect(page.getByRole('status').filter({ hasText: 'Now tap a place.' })).toBeVisible();
	await page.getByRole('button', { name: 'Me', exact: true }).tap();
	const inPlace = (place: string) => page.locator(`[data-place="${place}"] .sort-card`, { hasText: words });
	await expect(inPlace('me')).toBeVisible();
	await inPlace('me').tap();
	await page.getByRole('button', { name: 'Not me', exact: true }).tap();
	await expect(inPlace('not-me')).toBeVisible();
	await expect(inPlace('me')).toHaveCount(0);

	await inPlace('not-me').focus();
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: 'Not sure', exact: true }).focus();
	await page.keyboard.press('Enter');
	await expect(inPlace('not-sure')).toBeVisible();

	await inPlace('not-sure').hover();
	await page.mouse.down();
	const target = await page.locator('[data-place="me"]').boundingBox();
	await page.mouse.move((target?.x ?? 0) + 40, (target?.y ?? 0) + 20, { steps: 6 });
	await page.mouse.up();
	await expect(inPlace('me')).toBeVisible();
	await expect(page.getByRole('button', { name: 'Something else' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'I am not sure' })).toBeVisible();
});

test('at the end of a part he shows what he knows; it is seen when checking, can be left out, and is not on paper', async ({
	page
}) => {
	await page.goto(`${home}/page/${addressOfKey('str-life/main')}`);
	const screen = new Screen(page);
	await goOn(page, () => screen.button('Next').tap());
	await screen.verifyOnPage('Show what you know');
	await screen.button('I had some help').tap();
	await screen.verifySaved();
	await goOn(page, () => screen.button('Next').tap());
	await screen.verifyOnPage(/^Check: /);
	await expect(page.getByText('I had some help')).toBeVisible();
	await page.goto(`${home}/paper/man`);
	await expect(page.locator('article.paper')).toBeVisible();
	await expect(page.locator('main')).not.toContainText('I had some help');
});

test('a plan opened from the first page says "Welcome back", with where he was', async ({ page }) => {
	await beginPlan(page, touchHands, 'Pat');
	const pages = new QuestionPage(page);
	await goOn(page, () => pages.next.tap());
	const heading = await pages.heading.innerText();
	await goOn(page, () => pages.link('Stop for today').tap());
	await expect(page.getByText('Today you worked on:')).toBeVisible();
	await expect(page.locator('.today li')).toHaveText(['About me']);
	await goOn(page, () => pages.link('Go to the first page').tap());
	await goOn(page, () => page.getByRole('link', { name: /Pat/ }).tap());
	await pages.verifyOnPage('Welcome back');
	await expect(page.locator('main')).toContainText('About me');
	await goOn(page, () => pages.link('Go on').tap());
	await expect(pages.heading).toHaveText(heading);
});

function fail(): never {
	throw new Error('The sample plan has no limits page.');
}
