import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import { test, expect } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';

const thin = sampleOf(61, 'thin');
const person = { role: 'hp01', when: '', asked: true };
const helpers = {
	...emptyAnswer('people', 'me', thin.changedAt),
	people: [
		{ ...person, id: 'person-1', name: 'Ann B', phone: '01632 960123' },
		{ ...person, id: 'person-2', name: 'Tom C', phone: '01632 960456' }
	]
};
const plan = setAnswer(thin, 'hl-people', helpers);

test('two taps from Now he waits 5 minutes by the clock, is asked each minute, and still there leads to the next helper; nothing is kept', async ({
	page
}) => {
	await page.clock.install();
	await seedPlans(page, [plan]);
	const kept = () =>
		page.evaluate(
			() =>
				new Promise<string>((resolve, reject) => {
					const opening = indexedDB.open('steady');
					opening.onerror = () => reject(new Error('The database does not open.'));
					opening.onsuccess = () => {
						const names = [...opening.result.objectStoreNames].filter((name) =>
							/heads|revisions|media|places/.test(name)
						);
						const transaction = opening.result.transaction(names);
						const rows = names.map((name) => transaction.objectStore(name).getAll());
						transaction.oncomplete = () => {
							opening.result.close();
							resolve(JSON.stringify(rows.map(({ result }) => result)));
						};
					};
				})
		);
	const screen = new Screen(page);
	await followTo(page, `plan/${plan.id}/now`);
	const before = await kept();
	await screen.link('Wait with Steady').click();
	await screen.button('5 minutes').click();
	await screen.verifyOnPage('Do this now');
	await expect(page.getByText('Minute: 1')).toBeVisible();
	await expect(screen.heading).toBeFocused();

	const things = new Set<string>();
	for (let minute = 1; minute <= 5; minute += 1) {
		things.add(await page.locator('main .thing p').innerText());
		if ((await screen.link(/^Ann B/).count()) > 0) {
			await page.evaluate(() =>
				document.addEventListener('click', (event) => event.preventDefault(), { capture: true, once: true })
			);
			await screen.link(/^Ann B/).click();
		}
		await page.clock.runFor(45_000);
		await expect(screen.heading).toHaveText('Do this now');
		await page.clock.runFor(16_000);
		await screen.verifyOnPage('How is the feeling now?');
		if (minute === 1) await page.getByRole('checkbox', { name: /^This did not help/ }).check();
		await screen.button(minute === 2 ? 'Smaller' : 'Still there').click();
	}
	expect(things.size).toBe(5);
	await screen.verifyOnPage('Ring a helper now');
	await expect(page.locator('main a[href^="tel:"]').first()).toContainText('Tom C');
	await expect(page.locator('main a[href="tel:999"]')).toBeVisible();

	await screen.button('Wait 5 more minutes').click();
	await page.clock.runFor(61_000);
	await screen.button('Gone').click();
	await screen.verifyOnPage('Well done');
	await screen.link('Stop for now').click();
	await screen.verifyOnPage('Now');
	await screen.link('Wait with Steady').click();
	await expect(screen.button('15 minutes')).toBeVisible();
	expect(await kept()).toBe(before);
});

test('where the device asks for less motion no clock is shown: time alone changes nothing, he taps Next himself', async ({
	page
}) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.clock.install();
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	await followTo(page, `plan/${plan.id}/wait`);
	await screen.button('5 things to do').click();
	await page.clock.runFor(100_000);
	await screen.verifyOnPage('Do this now');
	await expect(page.getByText('Minute')).toHaveCount(0);
	await screen.button('Next').click();
	await screen.verifyOnPage('How is the feeling now?');
	await screen.button('Smaller').click();
	await expect(page.getByText('Page 2 of 5')).toBeVisible();
});
