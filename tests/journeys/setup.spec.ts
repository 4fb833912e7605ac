import { execFileSync } from 'node:child_process';
import { axeOn } from './axe.ts';
import { test, expect, type Page } from './fixtures.ts';
import { SetupPage } from './pages/setup-page.ts';
import { oneLine } from './read-pdf.ts';
import { sampleOf } from './seed.ts';
import { allRows, lock, putPlainPlans, unlock } from './vault-hands.ts';

test.use({ isSetUp: false });

async function hasVault(page: Page): Promise<boolean> {
	return Object.values(await allRows(page, 'vault')).some((row) => JSON.stringify(row).includes('"slots"'));
}

test('staff set a new device up: five words and a code, each typed back; then a plan can begin', async ({ page }) => {
	const setup = new SetupPage(page);
	await setup.open();
	await setup.button('Go on').click();
	await expect(page.getByText('Write your initials. Then go on.')).toBeVisible();
	await setup.sayWho('AB');
	await setup.giveLine('Staff on call', 'ask at the desk');
	await expect(page.getByText('Nobody can be rung under this number. Look at it again.')).toBeVisible();
	await setup.giveLine('Staff on call', '0300 123 456');
	const phrase = await setup.readWords();
	await setup.button('I have written them down').click();

	await setup.verifyOnPage('Type your five words');
	await setup.typeBack('The five words', 'apple apple apple apple apple', 'Go on');
	await expect(page.getByText('These are not the same words. Look at each word on the paper.')).toBeVisible();
	await setup.button('See the words again').click();
	expect(await setup.readWords()).toBe(phrase);
	await setup.button('I have written them down').click();
	await setup.typeBack('The five words', phrase.toUpperCase().replaceAll(' ', '-'), 'Go on');

	const code = await setup.readCode();
	await setup.button('It is on paper').click();
	await setup.typeBack('Recovery code', code.replace(/.$/, '?'), 'Finish');
	await expect(page.getByText('This is not the same code. Look at each group on the paper.')).toBeVisible();
	expect(await hasVault(page)).toBe(false);
	await setup.typeBack('Recovery code', code.toLowerCase(), 'Finish');
	await setup.verifyOnPage('This device is set up');
	expect(await hasVault(page)).toBe(true);

	await setup.link('Go to the first page').click();
	await expect(setup.link('New plan')).toBeVisible();
	await lock(page);
	await expect(page.getByRole('link', { name: 'Staff on call 0300 123 456' })).toHaveAttribute(
		'href',
		'tel:0300123456'
	);
	await unlock(page, phrase);
	await expect(setup.link('New plan')).toBeVisible();
	await lock(page);
	await unlock(page, code);
	await expect(setup.link('New plan')).toBeVisible();
	await page.goto('/#/setup');
	await setup.verifyOnPage('This device is set up already');
});

test('who leaves in the middle has made nothing, on every page', async ({ page }) => {
	const setup = new SetupPage(page);
	await setup.open();
	const goOn = [
		() => setup.sayWho('AB'),
		() => setup.giveLine('Staff on call', '0300 123 456'),
		() => setup.button('I have written them down').click()
	];
	for (let pages = 0; pages <= goOn.length; pages += 1) {
		for (const step of goOn.slice(0, pages)) await step();
		await setup.link('Back').click();
		await expect(setup.link('Set this device up')).toBeVisible();
		expect(await hasVault(page)).toBe(false);
		await setup.button('Help').click();
		await expect(page.getByText('Staff on call')).toHaveCount(0);
		await page.getByRole('dialog').getByRole('button', { name: 'Back to my page' }).click();
		await setup.link('Set this device up').click();
		await setup.button('Begin').click();
	}
});

test('plans that were kept without a lock go under it, and open as before', async ({ page }) => {
	const plan = sampleOf(7);
	await putPlainPlans(page, [plan]);
	const setup = new SetupPage(page);
	await setup.goThrough();
	for (const table of ['heads', 'revisions'] as const) {
		const rows = JSON.stringify(await allRows(page, table));
		expect(rows).toContain('vault-1');
		expect(rows).not.toContain('plain-1');
		expect(rows).not.toContain(plan.name);
	}
	await setup.link('Go to the first page').click();
	await expect(page.getByRole('link', { name: plan.name })).toBeVisible();
});

test('no field keeps what is typed, and the words and the code are neither read aloud nor copied by a sweep', async ({
	page
}) => {
	const setup = new SetupPage(page);
	await setup.open();
	const verifyFields = async (count: number) => {
		const fields = page.locator('main input');
		await expect(fields).toHaveCount(count);
		for (const field of await fields.all()) {
			await expect(field).toHaveAttribute('autocomplete', 'off');
			await expect(field).toHaveAttribute('spellcheck', 'false');
			expect(await field.getAttribute('type')).not.toBe('password');
		}
	};
	await setup.verifyOnPage('Who are you?');
	await verifyFields(1);
	await setup.sayWho('AB');
	await verifyFields(2);
	await setup.giveLine('', '');
	const phrase = await setup.readWords();
	await expect(setup.button('Listen')).toHaveCount(0);
	await expect(page.locator('main ol')).toHaveCSS('user-select', 'none');
	await setup.button('I have written them down').click();
	await verifyFields(1);
	const field = page.getByLabel('The five words');
	await expect(field).toHaveCSS('-webkit-text-security', 'disc');
	await setup.button('Show the words').click();
	await expect(field).toHaveCSS('-webkit-text-security', 'none');
	await setup.typeBack('The five words', phrase, 'Go on');
	await setup.readCode();
	await expect(setup.button('Listen')).toHaveCount(0);
});

test('the sheet for the safe is one page: the code, where it belongs, and lines to fill in by hand', async ({
	page
}, testInfo) => {
	const setup = new SetupPage(page);
	await setup.open();
	await setup.sayWho('QX');
	await setup.giveLine('', '');
	const phrase = await setup.readWords();
	await setup.button('I have written them down').click();
	await setup.typeBack('The five words', phrase, 'Go on');
	const code = await setup.readCode();
	const file = testInfo.outputPath('sheet.pdf');
	await page.pdf({ path: file, format: 'A4' });
	const printed = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
	expect(printed.split('\f').filter((sheet) => sheet.trim() !== '')).toHaveLength(1);
	const text = oneLine(printed);
	// Letters such as Y and V stand so close that a reader of the file may put a space between them.
	for (const group of code.split('-')) expect(text.replaceAll(' ', '')).toContain(group);
	for (const line of ['Recovery code', 'Only the service safe. Never with the device.', 'Date', 'Which device'])
		expect(text).toContain(line);
	for (const word of ['QX', 'Help', 'It is on paper', ...phrase.split(' ')]) expect(text).not.toContain(` ${word} `);
});

test(
	'no page of setting up has a fault that a machine can find, nor scrolls sideways on a small screen',
	{ tag: '@long' },
	async ({ page }) => {
		const setup = new SetupPage(page);
		const look = async () => {
			await page.setViewportSize({ width: 1024, height: 4000 });
			const { violations } = await axeOn(page)
				.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
				.analyze();
			expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
			for (const width of [320, 390]) {
				await page.setViewportSize({ width, height: 640 });
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(wide, await setup.heading.innerText()).toBeLessThanOrEqual(0);
			}
			await page.setViewportSize({ width: 1024, height: 768 });
		};
		await setup.open();
		await look();
		await setup.sayWho('AB');
		await look();
		await setup.giveLine('Staff on call', 'no number');
		await look();
		await setup.giveLine('', '');
		const phrase = await setup.readWords();
		await look();
		await setup.button('I have written them down').click();
		await setup.typeBack('The five words', 'wrong', 'Go on');
		await look();
		await setup.typeBack('The five words', phrase, 'Go on');
		const code = await setup.readCode();
		await look();
		await setup.button('It is on paper').click();
		await setup.typeBack('Recovery code', code, 'Finish');
		await setup.verifyOnPage('This device is set up');
		await look();
	}
);
