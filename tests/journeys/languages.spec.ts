import { readFileSync } from 'node:fs';
import { rightToLeft } from '../../tools/languages/pseudo-text.ts';
import { readLanguages, readSpoken } from '../../src/cli/languages.ts';
import { guideFor, programmesById } from '../../src/cli/programmes.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { test, expect, type Page } from './fixtures.ts';
import { onePageOfEachKind } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { follow } from './vault-hands.ts';

/** A language that nobody has checked yet, and what it says. */
const draft = readLanguages().find(({ reviewer, language }) => reviewer === null && language !== 'en-GB');
if (draft === undefined) throw new Error('No language is a draft any more: this test needs another one.');
const texts = readSpoken(draft.language)?.texts ?? {};
const said = (id: string) => texts[id] ?? '';
const inEnglish = `Not yet checked by a ${draft.englishName} reader.`;
const inItself = said('language-draft').replace('{{language}}', draft.name);

/** Staff switch on languages still being checked, and choose one for the app. */
async function chooseDraft(page: Page): Promise<void> {
	await page.goto('/#/settings');
	await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
	await expect(page.getByRole('radio', { name: 'English' })).toHaveCount(0);
	await page.getByRole('checkbox', { name: /^Offer languages still being checked/ }).check();
	await page.getByRole('radio', { name: /^English/ }).waitFor();
	await page.locator('input[name="language-of-app"]').nth(1).check();
	await expect(page.locator('html')).toHaveAttribute('lang', draft?.language ?? '');
}

test('a language still being checked is off until staff switch it on, and then says so on each screen and each paper', async ({
	page
}) => {
	const plan = { ...sampleOf(7, 'full', guided), language: draft.language };
	await seedPlans(page, [plan]);
	const mark = page.locator('aside');

	await page.goto(`/#/plan/${plan.id}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
	await expect(mark).toHaveCount(0);

	await chooseDraft(page);
	await expect(mark).toContainText(inEnglish);
	await expect(mark).toContainText(inItself);

	// After a new start too, and on the first page.
	await page.reload();
	await expect(page.getByRole('heading', { level: 1, name: said('settings') })).toBeVisible();
	await page.goto('/#/');
	await expect(page.getByRole('heading', { level: 1, name: new RegExp(plan.name) })).toBeVisible();
	await page.getByRole('link', { name: said('all-plans') }).click();
	await expect(page.getByRole('heading', { level: 1, name: said('first-title') })).toBeVisible();
	await expect(mark).toContainText(inItself);

	await page.goto(`/#/plan/${plan.id}/paper`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await page.goto(`/#/plan/${plan.id}/paper/man`);
	const foot = page.locator('article.paper .foot');
	await expect(foot).toContainText(inEnglish);
	await expect(foot).toContainText(inItself);
	await expect(page.locator('article.paper')).toHaveAttribute('lang', draft.language);

	await verifyGuide(page, plan.id);

	await page.goto('/#/settings');
	await page.locator('input[name="drafts"]').uncheck();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en-GB');
	await expect(mark).toHaveCount(0);
});

/** A programme with a part whose notes for facilitators the draft has. */
const guided = 'sotsec-id,internet';

/** The guide speaks the draft too: beside a page, and on the page that prints it, marked at its foot. */
async function verifyGuide(page: Page, plan: string): Promise<void> {
	const programme = programmesById.get(guided);
	const note = programme && guideFor(programme, draft?.language).step('in-good');
	if (note?.language !== draft?.language) throw new Error('The draft has no note for this page any more.');
	await page.goto(`/#/plan/${plan}`);
	await page.getByRole('button', { name: said('staff-come'), exact: true }).click();
	await follow(page, `#/plan/${plan}/page/${addressOfKey('in-good/main')}`);
	// The page itself is there, and not the one before it, which has a guide too.
	await page.getByRole('button', { name: said('next'), exact: true }).waitFor();
	await page.getByRole('button', { name: new RegExp(`^${said('guide-button')}`) }).click();
	const guide = page.getByRole('complementary', { name: said('guide-title') });
	await expect(guide.getByText(note?.ask ?? '')).toBeVisible();
	await follow(page, '#/guide');
	await page.locator('input[name="added"]:not(:checked)').first().check();
	const paper = page.locator('article.paper');
	await expect(paper).toHaveAttribute('lang', draft?.language ?? '');
	await expect(paper).toContainText(note?.ask ?? '');
	await expect(paper.locator('.foot')).toContainText(inItself);
}

/** The files of a draft as they were built, by the address at which they are served. */
function builtFiles(): ReadonlyMap<string, string> {
	const manifest: Readonly<Record<string, { readonly file: string }>> = JSON.parse(
		readFileSync('.svelte-kit/output/client/.vite/manifest.json', 'utf8')
	);
	const isWanted = (source: string) =>
		source.endsWith(`.${draft?.language}.json`) || source.endsWith('wiring/languages.ts');
	return new Map(
		Object.entries(manifest).flatMap(([source, { file }]) => (isWanted(source) ? [[file, source] as const] : []))
	);
}

/** Serves the draft as another language: in letters written from right to left, 40 in 100 longer. */
async function serveRightToLeft(page: Page): Promise<void> {
	const files = builtFiles();
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		const source = files.get(new URL(route.request().url()).pathname.slice(1));
		if (source === undefined) return route.continue();
		const code = await (await route.fetch()).text();
		const body = source.endsWith('.ts')
			? code.replace(/(englishName:[`"]\w+[`"],direction:[`"])ltr/, (found, start: string) =>
					found.includes(draft?.englishName ?? '') ? `${start}rtl` : found
				)
			: code.replace(
					/((?<!picture|source)[:[,]`)((?:\\.|[^`\\])+)(?=`)/g,
					(_, start: string, text: string) => `${start}${rightToLeft(text)}`
				);
		return route.fulfill({ contentType: 'text/javascript', body });
	});
}

test('a language written from right to left turns each page round, and nothing runs out at 320 pixels', async ({
	page
}) => {
	await serveRightToLeft(page);
	const plan = { ...sampleOf(7), language: draft.language };
	const question = onePageOfEachKind(plan)[1] ?? '';
	await seedPlans(page, [plan]);
	await chooseDraft(page);
	await page.setViewportSize({ width: 320, height: 640 });

	for (const address of ['/', `/${question}`, `/plan/${plan.id}/now`, `/plan/${plan.id}/paper/man`]) {
		await page.goto(`/#${address}`);
		await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
		await expect(page.locator('h1')).toBeVisible();
		await expect(page.locator('h1')).toHaveText(/[\u0600-\u06ff]/);
		if (address.endsWith('paper/man')) await page.locator('article.paper').waitFor();
		const over = await page.evaluate(() => {
			const { scrollWidth, clientWidth } = document.documentElement;
			return scrollWidth - clientWidth;
		});
		expect(over, address).toBeLessThanOrEqual(0);
		if (address.endsWith('/now')) {
			await expect(page.locator('a[href^="tel:"] bdi').first(), 'a number keeps its order').toHaveAttribute(
				'dir',
				'ltr'
			);
			const stop = await page.locator('main .right .action').boundingBox();
			expect(stop?.height, 'no word of "Stop for today" is torn').toBeLessThan(130);
		}
		const back = page.locator('header .turns').first();
		if ((await back.count()) > 0) {
			expect(await back.evaluate((sign) => getComputedStyle(sign).transform)).toContain('matrix(-1');
			expect((await back.boundingBox())?.x).toBeGreaterThan(160);
		}
	}
});
