import { addressOfKey } from '#lib/journey/address.ts';
import { deviceOfTests } from './device.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true, isStaffAtHand: false });

const [his, another] = [sampleOf(7), { ...sampleOf(8), id: 'another0000000000001', name: 'Zed' }];
const title = 'This device is locked';

async function unlock(page: Page, words?: string): Promise<void> {
	const { phrase } = await deviceOfTests();
	await page.getByLabel('Your five words').fill(words ?? phrase);
	await page.getByRole('button', { name: 'Open', exact: true }).tap();
}

async function verifyLocked(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
	const shown = await page.evaluate(() => document.documentElement.outerHTML);
	expect(shown).not.toContain(his.name);
	expect(shown).not.toContain(another.name);
}

/** Tells the page that it went to the back, or came to the front again. */
async function turn(page: Page, to: 'hidden' | 'visible'): Promise<void> {
	await page.evaluate((state) => {
		Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	}, to);
}

test('a device that starts asks for the phrase at every address of a plan, and shows whom to ring', async ({
	page
}) => {
	await seedPlans(page, [his, another]);
	const screen = new Screen(page);
	for (const end of ['', `#/plan/${his.id}`, `#/plan/${his.id}/now`, '#/new', '#/voice/record']) {
		await page.goto('about:blank');
		await page.goto(`/${end}`);
		await screen.verifyOnPage(title);
		await verifyLocked(page);
		await expect(page.getByRole('link', { name: /999/ })).toHaveAttribute('href', 'tel:999');
	}
	await unlock(page);
	await expect(screen.heading).not.toHaveText(title);
	await page.goto('/');
	await unlock(page);
	await expect(page.getByText(his.name).first()).toBeVisible();
});

test('the help of the service shows while the device is locked', async ({ page }) => {
	await seedPlans(page, [his]);
	await page.evaluate(async () => {
		const database = await new Promise<IDBDatabase>((resolve) => {
			const opening = indexedDB.open('steady');
			opening.onsuccess = () => resolve(opening.result);
		});
		const settings = { contrast: 'usual', serviceLine: { name: 'Rowan House', phone: '01234 567890' } };
		const value = { form: 'plain-1', text: JSON.stringify({ settings, open: null, isHidden: false }) };
		const transaction = database.transaction('memory', 'readwrite');
		transaction.objectStore('memory').put({ key: 'device', value });
		await new Promise((resolve) => (transaction.oncomplete = resolve));
		database.close();
	});
	await page.reload();
	await expect(page.getByRole('link', { name: 'Rowan House 01234 567890' })).toHaveAttribute('href', 'tel:01234567890');
	// Only staff say in which country the device is used: whom to ring hangs on it.
	await page.goto('/#/settings');
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
	await expect(page.getByText('Where is this device used?')).toHaveCount(0);
	// Its words are all there, also without that part.
	await expect(page.getByRole('link', { name: 'Programmes of your service' })).toBeVisible();
	await page.goto('/');
	await unlock(page);
	await page.getByRole('link', { name: 'Settings' }).tap();
	await expect(page.getByText('Where is this device used?').first()).toBeVisible();
});

test('wrong words say so; after five of them it takes a wait, also after a new start; nothing is lost', async ({
	page
}) => {
	await seedPlans(page, [his]);
	await unlock(page, 'one two');
	await expect(page.getByText(/These are not five words of Steady/)).toBeVisible();
	const { phrase } = await deviceOfTests();
	const wrong = phrase.split(' ').reverse().join(' ');
	for (let tries = 0; tries < 4; tries += 1) {
		await unlock(page, wrong);
		await expect(page.getByText('These words open nothing here. Try again.')).toBeVisible();
		await expect(page.getByLabel('Your five words')).toHaveValue('');
	}
	await unlock(page, wrong);
	await expect(page.getByText(/Wait \d+ seconds/)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/Wait (30|29|28) seconds/)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Open', exact: true })).toBeDisabled();
});

for (const way of [
	'the page goes to the back',
	'nobody touches it for two minutes',
	'the clock jumps',
	'another window locks'
])
	test(`it locks when ${way}, and the same page comes back with every answer`, async ({ page, context }) => {
		await page.clock.install();
		await seedPlans(page, [his], `/#/plan/${his.id}/check`);
		await unlock(page);
		const screen = new Screen(page);
		await screen.verifyOnPage('Check my plan');
		if (way.includes('back')) await turn(page, 'hidden');
		if (way.includes('touches')) await page.clock.runFor(121_000);
		if (way.includes('jumps')) {
			await page.clock.setSystemTime(new Date('2020-01-01T10:00:00'));
			await page.clock.runFor(1_500);
		}
		if (way.includes('window')) {
			const other = await context.newPage();
			await other.goto(`/#/plan/${his.id}`);
			await unlock(other);
			await other.getByRole('button', { name: 'Lock' }).tap();
			await verifyLocked(other);
		}
		await verifyLocked(page);
		if (way.includes('back')) await turn(page, 'visible');
		await verifyLocked(page);
		await unlock(page);
		await screen.verifyOnPage('Check my plan');
	});

test('who has the device opens his own plan and no other, until staff take it back', async ({ page }) => {
	await seedPlans(page, [his, another]);
	await unlock(page);
	const screen = new Screen(page);
	await goOn(page, () => page.getByRole('link', { name: new RegExp(his.name) }).tap());
	await screen.button(`Give to ${his.name}`).tap();
	await expect(screen.button(`Give to ${his.name}`)).toHaveCount(0);
	await expect(screen.link('All plans')).toHaveCount(0);

	// A link stays in the same start of the app: a typed address would lock it.
	const go = (address: string) =>
		page.evaluate((to) => {
			const link = document.body.appendChild(document.createElement('a'));
			link.href = to;
			link.click();
			link.remove();
		}, address);
	await go(`#/plan/${another.id}`);
	await screen.verifyOnPage('Staff: open all plans');
	expect(await page.locator('body').innerText()).not.toContain(another.name);
	await go('#/new');
	await screen.verifyOnPage('Staff: open all plans');
	await go('#/');
	await expect(page.getByText(another.name)).toHaveCount(0);
	await expect(screen.heading).toContainText(his.name);
	await go(`#/plan/${his.id}/now`);
	await expect(screen.heading).not.toHaveText('Staff: open all plans');
	await go(`#/plan/${his.id}`);
	await screen.button('Staff are with me').tap();
	await screen.verifyOnPage('Staff: open all plans');
	await screen.button('Go back to the plan').tap();
	await expect(screen.heading).toContainText(his.name);
	await screen.button('Staff are with me').tap();
	await unlock(page);
	await expect(screen.button(`Give to ${his.name}`)).toBeVisible();
	await expect(screen.link('All plans')).toBeVisible();
});

test('words that stand in an open field are kept before it locks by itself', async ({ page }) => {
	await page.clock.install();
	await seedPlans(page, [his], `/#/plan/${his.id}/page/${addressOfKey('why-gains/main')}`);
	await unlock(page);
	const screen = new Screen(page);
	await screen.button('Something else').tap();
	await screen.button('Type').tap();
	await page.getByLabel('Your own words').fill('I want to see the sea');
	await page.clock.runFor(117_500);
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	await page.clock.runFor(4_000);
	await verifyLocked(page);
	await unlock(page);
	await expect(page.getByRole('button', { name: 'I want to see the sea', exact: true })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
});

test('choosing a file does not lock it; going to the back after that does', async ({ page }) => {
	await seedPlans(page, [his], '/#/backup/open');
	await unlock(page);
	const screen = new Screen(page);
	const choosing = page.waitForEvent('filechooser');
	await screen.button('Choose the file').tap();
	await choosing;
	await turn(page, 'hidden');
	await turn(page, 'visible');
	await expect(screen.heading).not.toHaveText(title);
	await screen.heading.tap();
	await turn(page, 'hidden');
	await verifyLocked(page);
});
