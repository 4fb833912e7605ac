import { addressOfKey } from '#lib/journey/address.ts';
import { expect, lookForNew, openAndKeep, test, versionOf } from './offline-test.ts';
import { followTo } from './follow-link.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import type { Fault } from './test-site.ts';

const plan = sampleOf(7);
const worker = '/service-worker.js';
const changed = '/easy-read/pictures/helper-beside.svg';

/** How a host can fail while it gives out a new version (security.md, section 6). */
const faults: Readonly<Record<string, (path: string) => Fault | undefined>> = {
	'a login page for everything': () => 'login-page',
	'a login page for everything but the worker': (path) => (path === worker ? undefined : 'login-page'),
	'a damaged file': (path) => (path === changed ? 'damaged' : undefined),
	'an error for one file': (path) => (path === changed ? 'error' : undefined),
	'a connection that breaks': (path) => (path === changed ? 'dropped' : undefined),
	'no worker': (path) => (path === worker ? 'missing' : undefined),
	'nothing at all': () => 'missing',
	'an error for the worker': (path) => (path === worker ? 'error' : undefined)
};

test('a host that fails while it gives out a new version leaves the old one working, and the next try is clean', async ({
	page,
	site,
	guarded
}) => {
	await openAndKeep(page, '/#/about');
	let number = 1;
	for (const [name, fault] of Object.entries(faults)) {
		site.publish((number += 1));
		site.fault = fault;
		expect(await lookForNew(page), name).toEqual({ waits: false, caches: 1 });
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 }), name).toHaveText('About Steady');
		expect(await versionOf(page), name).toBe('1');
	}
	site.fault = () => undefined;
	expect(await lookForNew(page)).toEqual({ waits: true, caches: 2 });
	await page.reload();
	expect(await versionOf(page), 'it waits').toBe('1');
	// The browser writes down what the host did wrong; the app itself says nothing.
	const fromHost = guarded.filter((trouble) =>
		/^said (Failed to load resource|Failed to update|.*MIME type)/.test(trouble)
	);
	expect(guarded).toEqual(fromHost);
	guarded.length = 0;
});

test('a new version never comes under words that are not kept; then every window opens anew, with the words in the plan', async ({
	page,
	site,
	context
}) => {
	await seedPlans(page, [plan]);
	await openAndKeep(page);
	await page.goto(`/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	// From here on this window is asked: it has joined the others.
	await page.waitForFunction(async () =>
		(await navigator.locks.query()).held?.some(({ name }) => name === 'steady-window')
	);
	const question = new QuestionPage(page);
	await question.button('Something else').click();
	await question.button('Type').click();
	await page.getByRole('textbox').fill('I want my own garden');

	site.publish(2);
	expect(await lookForNew(page)).toEqual({ waits: true, caches: 2 });
	// A new start leads back to the plan; from there staff go to the first page, and on, as links do: a typed address would start anew.
	const staff = await context.newPage();
	await staff.goto('/');
	await expect(staff.getByText('This plan is open in another window.')).toBeVisible();
	await followTo(staff, '');
	await expect(staff.getByText('A new version is ready.')).toBeVisible();
	await followTo(staff, 'settings');
	await new Screen(staff).verifyOnPage('Settings');
	await staff.getByRole('button', { name: 'Use the new version' }).click();
	await expect(staff.getByText(/holds something that is not kept yet/)).toBeVisible();
	await expect(page.getByRole('textbox')).toHaveValue('I want my own garden');
	expect([await versionOf(page), await versionOf(staff)]).toEqual(['1', '1']);

	// A thing that is being made counts too, before anything is typed or drawn. The page is left and asked for again, not loaded anew:
	// that would lock every window, and close what is open and empty.
	await page.getByRole('textbox').fill('');
	await followTo(staff, 'about');
	await followTo(staff, 'settings');
	await new Screen(staff).verifyOnPage('Settings');
	await staff.getByRole('button', { name: 'Use the new version' }).click();
	await expect(staff.getByText(/holds something that is not kept yet/)).toBeVisible();
	expect([await versionOf(page), await versionOf(staff)]).toEqual(['1', '1']);
	await page.getByRole('textbox').fill('I want my own garden');
	await question.button('Keep these words').click();
	await question.verifySaved();
	await staff.getByRole('button', { name: 'Use the new version' }).click();
	for (const each of [page, staff])
		await expect(each.locator('meta[name=test-version]')).toHaveAttribute('content', '2');
	await expect(page.getByRole('button', { name: 'I want my own garden', exact: true })).toBeVisible();
	await expect(staff.getByText('A new version is ready.')).toHaveCount(0);

	// The version before stays for one generation, older ones go. The lock page has the same button, and goes as soon as staff are in.
	await new Screen(staff).verifyOnPage('Settings');
	site.publish(3);
	expect(await lookForNew(staff)).toEqual({ waits: true, caches: 3 });
	await staff.getByRole('button', { name: 'Use the new version' }).click();
	await expect(staff.locator('meta[name=test-version]')).toHaveAttribute('content', '3');
	await expect.poll(() => staff.evaluate(async () => (await caches.keys()).length)).toBe(2);
});
