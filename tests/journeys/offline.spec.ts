import { addressOfKey } from '#lib/journey/address.ts';
import { expect, openAndKeep, test } from './offline-test.ts';
import { QuestionPage } from './pages/question-page.ts';
import { savePaper } from './read-pdf.ts';
import { allRoutes } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(7);

/** Runs in the page: pictures and letters that did not come, once all that loads later had its time. */
async function brokenThings(): Promise<readonly string[]> {
	await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
	await document.fonts.ready;
	const images = [...document.images];
	await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
	return [
		...images.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
		...[...document.fonts].filter(({ status }) => status === 'error').map(({ family }) => family)
	];
}

test('after the first visit every page opens without a host: pictures, letters and paper too', async ({
	page,
	site
}) => {
	await seedPlans(page, [plan]);
	await openAndKeep(page);
	await site.stop();
	site.asked.length = 0;
	const missing: string[] = [];
	page.on('requestfailed', (request) => missing.push(request.url()));
	// By a link: a typed address loads the app anew, and locks it.
	const follow = (route: string) =>
		page.evaluate((address) => {
			const link = document.createElement('a');
			link.href = address;
			document.body.append(link);
			link.click();
			link.remove();
		}, `#/${route}`);
	for (const route of allRoutes(plan)) {
		const before = page.url();
		await follow(route);
		await expect(page, route).not.toHaveURL(before);
		const gate = page.getByRole('button', { name: 'We are together' });
		await expect(page.getByRole('heading', { level: 1 }).or(gate).first()).toBeVisible();
		if ((await gate.count()) > 0) await gate.click();
		expect(await page.evaluate(brokenThings), route).toEqual([]);
	}
	await follow(`plan/${plan.id}/paper`);
	const paper = await savePaper(page);
	expect(paper.text).toContain('My plan');
	expect(site.asked).toEqual([]);
	expect(missing.filter((url) => url.startsWith(site.address))).toEqual([]);
});

test('without a host a new window opens a deep address, and an address where nothing is says so', async ({
	page,
	site,
	context
}) => {
	await seedPlans(page, [plan]);
	await openAndKeep(page);
	await site.stop();
	const other = await context.newPage();
	const deep = await other.goto(`/?from=elsewhere#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	expect(deep?.status()).toBe(200);
	expect(deep?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
	await expect(other.getByText(/^Page \d+ of \d+$/)).toBeVisible();
	const question = new QuestionPage(other);
	await question.cards.first().click();
	await question.verifySaved();
	for (const [address, status] of [
		['/index.html', 200],
		['/schema/plan-v5.schema.json', 200],
		['/licences.txt', 200]
	] as const) {
		expect(await other.evaluate(async (asked) => (await fetch(asked)).status, address), address).toBe(status);
	}
});

test('an address where nothing is answers 404, with a host and without', async ({ page, site, guarded }) => {
	await openAndKeep(page);
	for (const isThere of [true, false]) {
		if (!isThere) await site.stop();
		const answer = await page.goto('/plans/of/nobody');
		expect(answer?.status()).toBe(404);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing at this address');
	}
	// The browser itself writes down that it was answered 404; nothing else may stand there.
	const expected = guarded.filter((trouble) => /404/.test(trouble));
	expect(guarded).toEqual(expected);
	guarded.length = 0;
});

test('all that a build holds is kept, byte by byte as it was built', async ({ page }) => {
	await openAndKeep(page);
	const kept = await page.evaluate(async () => {
		const [name, ...others] = await caches.keys();
		const cache = await caches.open(name ?? '');
		return { others, addresses: (await cache.keys()).map(({ url }) => new URL(url).pathname) };
	});
	expect(kept.others).toEqual([]);
	expect(kept.addresses.length).toBeGreaterThan(400);
	expect(kept.addresses).toContain('/');
});

test('staff read in Settings that it works without the internet, and how it comes onto an iPad', async ({ page }) => {
	await openAndKeep(page, '/#/settings');
	await expect(page.getByText('Steady works on this device without the internet.')).toBeVisible();
	await page.getByText('On an iPad').click();
	await expect(page.getByText('Tap Share.')).toBeVisible();
	await expect(page.getByText('Tap Add to Home Screen.')).toBeVisible();
	await page.evaluate(() => {
		const offer = new Event('beforeinstallprompt', { cancelable: true });
		Object.assign(offer, { prompt: async () => document.body.setAttribute('data-asked', 'yes') });
		window.dispatchEvent(offer);
	});
	await page.getByRole('button', { name: 'Put Steady among the apps' }).click();
	await expect(page.locator('body')).toHaveAttribute('data-asked', 'yes');
	await expect(page.getByRole('button', { name: 'Put Steady among the apps' })).toHaveCount(0);
});
