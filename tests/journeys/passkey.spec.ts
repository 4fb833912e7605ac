import { deviceOfTests } from './device.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { allRows, enter, follow, lock, unlock } from './vault-hands.ts';

test.use({ isStaffAtHand: false });

const plan = sampleOf(7);

/** Gives the browser a device that holds keys itself, with or without the answer that a vault needs. */
async function holdKeys(page: Page, hasPrf: boolean) {
	const tools = await page.context().newCDPSession(page);
	await tools.send('WebAuthn.enable');
	const { authenticatorId } = await tools.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			ctap2Version: 'ctap2_1',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			automaticPresenceSimulation: true,
			hasPrf
		}
	});
	return {
		/** The keys it holds now. */
		keys: async () => (await tools.send('WebAuthn.getCredentials', { authenticatorId })).credentials,
		/** From now on no finger is the right one. */
		refuse: () => tools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
	};
}

/** The ways in, as they lie on the device. */
async function slotsOf(page: Page): Promise<string> {
	const rows = (await allRows(page, 'vault')).map((row) => JSON.stringify(row));
	return rows.find((row) => row.includes('"slots"')) ?? '';
}

async function askForKey(page: Page): Promise<Screen> {
	const { phrase } = await deviceOfTests();
	const screen = new Screen(page);
	await enter(page, '#/staff', phrase);
	await screen.link("Use this device's own key").click();
	await page.getByLabel('Your own five words').fill(phrase);
	await screen.button('Go on').click();
	await screen.button('Ask the device').click();
	return screen;
}

test("staff set up the device's own key, open with it, and remove it again; five words always open too", async ({
	page
}) => {
	await seedPlans(page, [plan]);
	const device = await holdKeys(page, true);
	const screen = await askForKey(page);
	await expect(screen.heading).toHaveText("The device's own key opens the plans now");
	const [key] = await device.keys();
	expect(key?.userName ?? 'Steady').toBe('Steady');
	await screen.link('Back to the list').click();
	await expect(page.getByText('Set up by AB')).toBeVisible();

	await follow(page, '#/');
	await lock(page);
	await screen.button("Open with this device's own key").click();
	await expect(page.getByRole('link', { name: plan.name })).toBeVisible();

	const { phrase } = await deviceOfTests();
	await follow(page, '#/staff');
	await screen.link("Remove the device's own key").click();
	await page.getByLabel('Your own five words').fill(phrase);
	await screen.button("Remove the device's own key").click();
	await expect(screen.heading).toHaveText("The device's own key is removed");
	expect((await slotsOf(page)).includes('prf-hkdf-sha256')).toBe(false);
});

test("when the device's own key is gone or says no, the page says so, and five words open", async ({ page }) => {
	const device = await holdKeys(page, true);
	const screen = await askForKey(page);
	await expect(screen.heading).toHaveText("The device's own key opens the plans now");
	await follow(page, '#/');
	await lock(page);
	await device.refuse();
	await screen.button("Open with this device's own key").click();
	await expect(page.getByText('The device said no, or nobody answered.')).toBeVisible();
	const { phrase } = await deviceOfTests();
	await unlock(page, phrase);
	await expect(screen.link('New plan')).toBeVisible();
});

test('a device whose key cannot open anything says so, and nothing is changed', async ({ page }) => {
	await holdKeys(page, false);
	await page.goto('/');
	const before = await slotsOf(page);
	const screen = await askForKey(page);
	await expect(page.getByText('The key of this device cannot open plans. Nothing was changed.')).toBeVisible();
	await expect(screen.button('Ask the device')).toHaveCount(0);
	expect((await slotsOf(page)) === before).toBe(true);
});

test('a device that holds no key is not asked', async ({ page }) => {
	const { phrase } = await deviceOfTests();
	await enter(page, '#/staff', phrase);
	const screen = new Screen(page);
	await expect(screen.link('Change my five words')).toBeVisible();
	await expect(screen.link("Use this device's own key")).toHaveCount(0);
	await follow(page, '#/staff/key');
	await expect(page.getByText('This device has no key of its own that Steady can use.')).toBeVisible();
});
