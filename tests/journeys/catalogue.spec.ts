import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { axeOn } from './axe.ts';
import { test, expect, type Page } from '@playwright/test';
import { measurePage } from './measure-page.ts';
import { Screen } from './pages/screen.ts';

/** The catalogue is there only while developing, so these tests start a server of their own. */
const port = Number(process.env['TEST_PORT'] ?? 4273) + 500;
const address = `http://localhost:${port}/#/catalogue`;
let server: ChildProcess | undefined;

test.describe.configure({ mode: 'default', timeout: 120_000 });

test.beforeAll(async () => {
	server = spawn('npx', ['vite', 'dev', '--port', String(port), '--strictPort'], { stdio: 'ignore', detached: true });
	await expect
		.poll(async () => (await fetch(`http://localhost:${port}/`).catch(() => undefined))?.ok, { timeout: 90_000 })
		.toBe(true);
});

test.afterAll(() => {
	if (server?.pid !== undefined) process.kill(-server.pid);
});

/** The first look makes the server gather its packages, after which it loads the page anew. */
async function openCatalogue(page: Page): Promise<void> {
	await page.goto(address);
	await expect(page.locator('[data-example="SortCards"] .shown')).not.toBeEmpty({ timeout: 60_000 });
	await page.waitForLoadState('networkidle');
}

test('every example is shown, and keeps the rules that can be measured', async ({ page }) => {
	await openCatalogue(page);
	const empty = await page.locator('[data-example] .shown:empty').count();
	expect(empty, 'each component puts something on the page').toBe(0);
	expect(await page.locator('[data-example]').count()).toBeGreaterThan(30);
	const findings = (await measurePage(page)).filter(({ rule }) => rule !== 52);
	expect(findings).toEqual([]);
});

for (const colours of ['usual', 'high', 'forced'] as const) {
	test(`no example has an accessibility fault that a machine can find, in ${colours} colours`, async ({ page }) => {
		if (colours === 'forced') await page.emulateMedia({ forcedColors: 'active' });
		await openCatalogue(page);
		await page.evaluate(
			(contrast) => {
				document.documentElement.dataset['contrast'] = contrast;
			},
			colours === 'high' ? 'high' : 'usual'
		);
		await page.screenshot({ path: `screens/catalogue-${colours}.png`, fullPage: true });
		const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
		const { violations } = await axeOn(page).withTags(tags).analyze();
		expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
	});
}

test('components say what they are, and whether they are chosen', async ({ page }) => {
	await openCatalogue(page);
	const example = (name: string) => page.locator(`[data-example="${name}"] .shown`);
	await expect(example('Action main').getByRole('button', { name: 'Next' })).toBeEnabled();
	await expect(example('Action not yet').getByRole('button')).toBeDisabled();
	await expect(example('Action plain').getByRole('link', { name: 'Back' })).toBeVisible();
	await expect(example('CardButton').locator('button.card')).toHaveAttribute('aria-pressed', 'false');
	await expect(example('CardButton picked').locator('button.card')).toHaveAttribute('aria-pressed', 'true');
	await expect(example('CardGrid picked').getByRole('button', { pressed: true })).toHaveCount(2);
	await expect(
		example('CardGrid not sure').getByRole('button', { name: 'I am not sure', exact: true })
	).toHaveAttribute('aria-pressed', 'true');
	await expect(example('Choice chosen').getByRole('radio')).toBeChecked();
	await expect(example('FieldGroup').getByRole('group', { name: 'Who does it?' })).toBeVisible();
	const sorted = example('SortCards').locator('.open .sort-card').first();
	await expect(sorted).toHaveAttribute('aria-pressed', 'false');
	await sorted.click();
	await expect(sorted).toHaveAttribute('aria-pressed', 'true');
	await expect(example('SortCards').getByRole('status')).toHaveText('Now tap a place.');
	await expect(example('TextField').getByRole('textbox')).toHaveAccessibleDescription(/.+/);
	await expect(example('PathPills')).toContainText('2 of 5');
});

test('the built site has no catalogue: its address leads nowhere, and no file of it holds one', async ({ page }) => {
	await page.goto('/#/catalogue');
	await new Screen(page).verifyOnPage('There is nothing at this address');
	const files = readdirSync('build', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
	expect(files.length).toBeGreaterThan(10);
	expect(files.filter((name) => readFileSync(`build/${name}`, 'utf8').includes('data-example'))).toEqual([]);
});
