import { deviceOfTests } from './device.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { SetupPage } from './pages/setup-page.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { allRows, enter, follow, lock, unlock } from './vault-hands.ts';

test.use({ isStaffAtHand: false });

const plan = sampleOf(7);

/** From the first page to who can open the device, as staff go. */
async function openList(page: Page): Promise<Screen> {
	const screen = new Screen(page);
	const { phrase } = await deviceOfTests();
	await enter(page, '', phrase);
	await screen.link('Settings').click();
	await screen.link('Who can open this device').click();
	await expect(screen.heading).toHaveText('Who can open this device');
	return screen;
}

async function typeOwn(page: Page, words: string, done: string): Promise<void> {
	await page.getByLabel('Your own five words').fill(words);
	await new Screen(page).button(done).click();
}

/** Reads the words on the page and types them back. */
async function takeWords(page: Page, heading: string): Promise<string> {
	const pages = new SetupPage(page);
	await expect(pages.heading).toHaveText(heading);
	const words = await pages.readWords();
	await pages.button('I have written them down').click();
	await pages.typeBack('The five words', words, 'Go on');
	return words;
}

/** Whether words open the device. */
async function verifyOpens(page: Page, words: string, opens: boolean): Promise<void> {
	const screen = new Screen(page);
	await follow(page, '#/');
	await lock(page);
	await unlock(page, words);
	if (opens) await expect(screen.heading).not.toHaveText('This device is locked');
	else await expect(page.getByText('These words open nothing here. Try again.')).toBeVisible();
}

/** The sealed words of plans, as they lie on the device. */
async function sealedPlans(page: Page): Promise<string> {
	return JSON.stringify([await allRows(page, 'heads'), await allRows(page, 'revisions')]);
}

async function add(page: Page, screen: Screen, own: string, initials: string): Promise<string> {
	await screen.link('Add somebody').click();
	await page.getByLabel('Initials of the new member of staff').fill(initials);
	await typeOwn(page, own, 'Go on');
	const words = await takeWords(page, `Five words for ${initials}`);
	await expect(screen.heading).toHaveText(`${initials} can open this device now`);
	await screen.link('Back to the list').click();
	return words;
}

test('a member of staff adds another, who leaves again: no plan is touched, and only words of people who are there open', async ({
	page
}) => {
	await seedPlans(page, [plan]);
	const { phrase } = await deviceOfTests();
	const screen = await openList(page);
	await expect(page.getByText('Only one member of staff can open this device. Add a second one.')).toBeVisible();
	await expect(screen.link('Remove AB')).toHaveCount(0);
	const before = await sealedPlans(page);
	const theirs = await add(page, screen, phrase, 'CD');
	await expect(page.getByText('Only one member of staff')).toHaveCount(0);
	await expect(screen.link('Remove AB')).toBeVisible();
	await screen.link('Remove CD').click();
	await typeOwn(page, phrase, 'Remove CD');
	await expect(screen.heading).toHaveText('CD is removed');
	await expect(page.getByText('Done. Old keys are written over.')).toBeVisible({ timeout: 60_000 });
	expect((await sealedPlans(page)) === before, 'no plan was sealed anew').toBe(true);
	await screen.link('Back to the list').click();
	await expect(page.getByText('CD', { exact: true })).toHaveCount(0);
	await page.getByText('What was changed, and when').click();
	await expect(page.getByText('AB removed CD')).toBeVisible();
	await expect(page.getByText('AB added CD')).toBeVisible();
	expect(/"(CD|removed|added)"/.test(JSON.stringify(await allRows(page, 'vault')))).toBe(false);
	await verifyOpens(page, theirs, false);
	await unlock(page, phrase);
	await expect(page.getByRole('link', { name: plan.name })).toBeVisible();
});

test('who changes their five words opens with the new ones alone; wrong own words change nothing', async ({ page }) => {
	await seedPlans(page, [plan]);
	const { phrase } = await deviceOfTests();
	const screen = await openList(page);
	await screen.link('Change my five words').click();
	await typeOwn(page, phrase.split(' ').toReversed().join(' '), 'Go on');
	await expect(page.getByText('These words open nothing here. Try again.')).toBeVisible();
	await typeOwn(page, phrase, 'Go on');
	const changed = await takeWords(page, 'Your new five words');
	await expect(screen.heading).toHaveText('Your new five words open this device');
	await expect(page.getByText('Done. Old keys are written over.')).toBeVisible({ timeout: 60_000 });
	await verifyOpens(page, phrase, false);
	await unlock(page, changed);
	await expect(page.getByRole('link', { name: plan.name })).toBeVisible();
});

test('who goes away before the new words are typed back has changed nothing', async ({ page }) => {
	const { phrase } = await deviceOfTests();
	const screen = await openList(page);
	await screen.link('Change my five words').click();
	await typeOwn(page, phrase, 'Go on');
	await screen.button('I have written them down').click();
	await screen.link('Back').click();
	await expect(screen.heading).toHaveText('Who can open this device');
	await verifyOpens(page, phrase, true);
});

test('a new recovery code takes the place of a lost one', async ({ page }) => {
	const { phrase, recoveryCode } = await deviceOfTests();
	const screen = await openList(page);
	const pages = new SetupPage(page);
	await screen.link('Make a new recovery code').click();
	await typeOwn(page, phrase, 'Go on');
	const code = await pages.readCode();
	await pages.button('It is on paper').click();
	await pages.typeBack('Recovery code', code, 'Go on');
	await expect(screen.heading).toHaveText('The new recovery code is in use');
	await expect(page.getByText('Done. Old keys are written over.')).toBeVisible({ timeout: 60_000 });
	await verifyOpens(page, recoveryCode, false);
	await unlock(page, code);
	await expect(screen.heading).not.toHaveText('This device is locked');
});

test('staff choose after how long it locks, and which line is shown; both stay after a new start', async ({ page }) => {
	const screen = await openList(page);
	await page.getByLabel('Lock by itself after').selectOption('5 minutes');
	await page.getByLabel('Name of the line').fill('Staff on call');
	await screen.button('Keep the line').click();
	await expect(page.getByText('Write a name and a phone number, or leave both empty.')).toBeVisible();
	await page.getByLabel('Phone number').fill('0300 123 456');
	await screen.button('Keep the line').click();
	await expect(page.getByText('The line is kept.')).toBeVisible();
	const { phrase } = await deviceOfTests();
	await enter(page, '#/staff', phrase);
	await expect(page.getByLabel('Lock by itself after')).toHaveValue('5');
	await expect(page.getByLabel('Phone number')).toHaveValue('0300 123 456');
});

test('a man who has the device does not get to who can open it', async ({ page }) => {
	await seedPlans(page, [plan]);
	const { phrase } = await deviceOfTests();
	await enter(page, `#/plan/${plan.id}`, phrase);
	const screen = new Screen(page);
	await page.getByRole('button', { name: `Give to ${plan.name}` }).click();
	await expect(page.getByRole('button', { name: `Give to ${plan.name}` })).toHaveCount(0);
	for (const end of ['', '/add', '/change', '/code', '/key']) {
		await follow(page, `#/staff${end}`);
		await expect(screen.heading).toHaveText('Staff: open all plans');
		await expect(page.getByText('Add somebody')).toHaveCount(0);
	}
});
