import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createPdfPrinter } from '#lib/pdf/pdf-printer.ts';
import { writePdf } from '#lib/pdf/write/write-pdf.ts';
import { setAnswer, setShare } from '#lib/plan/edits.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { wordsOfPdf } from '../paper-words/words-of-pdf.ts';
import { wordsOfPreview } from '../paper-words/words-of-preview.ts';
import { run } from '../../src/cli/run.ts';
import { laterMoment } from '../builders/moments.ts';
import { inkOf } from '../builders/paper.ts';
import { smallOrder } from '../builders/small-pdf.ts';
import { expect, test, type Page } from './fixtures.ts';
import { anotherDevice, BackupPage } from './pages/backup-page.ts';
import { CopyPage, type SavedCopy } from './pages/copy-page.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf } from './seed.ts';

const plan: Plan = { ...sampleOf(7), name: 'Jo' };
const names: Readonly<Record<Reader, string>> = {
	man: 'My plan - v1.pdf',
	wallet: 'Pocket card - v1.pdf',
	carer: 'Carers - v1.pdf',
	'care-manager': 'Care plan - v1.pdf'
};
const readers = ['man', 'wallet', 'carer', 'care-manager'] as const;

/** What a file carries, as the app finds it; undefined when it carries nothing. */
async function carriedIn({ bytes, words }: SavedCopy): Promise<string | undefined> {
	const printer = createPdfPrinter({ font: async () => undefined, picture: async () => undefined });
	const found = await printer.open(new Uint8Array(bytes), words);
	return found.ok ? new TextDecoder().decode(found.value.attachment) : undefined;
}

/** The pages, as the browser prints this one, that lack whose copy it is, its version, its day, its mark or their number. */
async function pagesWithoutFoot(page: Page): Promise<readonly string[]> {
	const foot = await page.locator('article.paper .foot span').allTextContents();
	expect(foot.join(' ')).toMatch(/Version: .* Printed: .* Mark: [0-9a-f]{8}/);
	const text = execFileSync('pdftotext', ['-', '-'], { input: await page.pdf({ format: 'A4' }), encoding: 'utf8' });
	// Where letters are small, the spaces of a page are not always found.
	const pages = text.split('\f').slice(0, -1).map(inkOf);
	return pages.filter((ink, at) => ![...foot, `${at + 1}/${pages.length}`].every((each) => ink.includes(inkOf(each))));
}

/** A paper that carries its plan in a format that is not known yet. */
async function paperOfLaterSteady(): Promise<Buffer> {
	const bytes = new TextEncoder().encode(JSON.stringify({ format: 'steady-paper', version: 9 }));
	return Buffer.from(await writePdf(smallOrder({ attachment: { name: 'plan.json', bytes, description: 'A plan' } })));
}

/** The bytes of a copy as the command line makes it on this day. */
async function printed(reader: Reader): Promise<Buffer> {
	const folder = mkdtempSync(join(tmpdir(), 'steady-copies-'));
	const [file, out] = [join(folder, 'plan.json'), join(folder, 'out.pdf')];
	writeFileSync(file, JSON.stringify(plan));
	const name = reader === 'wallet' ? 'card' : reader;
	const today = new Date().toISOString().slice(0, 10);
	expect(await run(['print', file, '--for', name, '--out', out, '--date', today])).toMatchObject({ code: 0 });
	return readFileSync(out);
}

test('each of the 4 copies says on paper what its page says, in the same order, under a name that tells nothing', async ({
	page
}) => {
	const copy = new CopyPage(page, plan);
	await copy.begin();
	for (const reader of readers) {
		await copy.open(reader);
		const shown = await wordsOfPreview(page.locator('article.paper'));
		const made = await copy.make();
		expect(made.name).toBe(names[reader]);
		expect(made.bytes.equals(await printed(reader)), `the bytes for ${reader}`).toBe(true);
		expect(shown.length).toBeGreaterThan(100);
		const said = (await wordsOfPdf(new Uint8Array(made.bytes))).replaceAll('·', '');
		expect(firstDifference(shown, said), reader).toBeUndefined();
		expect(await carriedIn(made), 'nothing travels unless staff say so').toBeUndefined();
		expect(await pagesWithoutFoot(page), 'the page printed by the browser').toEqual([]);
	}
});

test('what is off for a reader is in no part of the file: not on the pages, not in the plan that it carries', async ({
	page
}) => {
	const proud = plan.answers['about-proud'];
	if (proud?.kind !== 'words') throw new Error('The sample has no own words.');
	const said = setAnswer(plan, 'about-proud', { ...proud, text: 'Zinnias and marrows' });
	const helpers = plan.answers['hl-people'];
	if (helpers?.kind !== 'people') throw new Error('The sample has no helpers.');
	const off = { shown: false, basis: 'agreed', at: laterMoment(200) } as const;
	const copy = new CopyPage(page, setShare(said, 'about-me', 'care-manager', off));
	await copy.begin();
	await copy.open('care-manager');
	const made = await copy.make({ locked: true, carries: true });
	const carried = (await carriedIn(made)) ?? '';
	expect(carried, 'what is on is in the plan inside').toContain(JSON.stringify(helpers.people[0]?.name));
	const pages = await wordsOfPdf(new Uint8Array(made.bytes), made.words);
	for (const text of [carried, pages, await wordsOfPreview(page.locator('article.paper'))]) {
		expect(text.length).toBeGreaterThan(1000);
		expect(text).not.toContain('Zinnias');
	}
});

test('a plan is opened again from its own paper on a device that has none: locked, and with the plan alone sealed', async ({
	page,
	browser
}) => {
	const copy = new CopyPage(page, plan);
	await copy.begin();
	for (const locked of [true, false]) {
		await copy.open('man');
		const made = await copy.make({ locked, carries: true });
		if (made.words === undefined) throw new Error('No words were shown.');
		expect(made.bytes.includes('steady-plan')).toBe(false);
		await new Screen(page).button('We have the words').click();
		await expect(page.locator('main')).not.toContainText(made.words.split(' ')[0] ?? '');

		const context = await browser.newContext();
		const other = await anotherDevice(context);
		const two = new BackupPage(other.page);
		await two.give(made);
		const asks = locked ? 'This paper is locked with five words' : 'This file asks for five words';
		await expect(other.page.getByRole('heading', { name: asks })).toBeVisible();
		await two.typeSecret('The five words', 'candle candle candle candle candle', 'Open with these words');
		await expect(
			other.page.getByText(/These words do not open this paper|not the five words of this file/)
		).toBeVisible();
		await two.typeSecret('The five words', made.words, 'Open with these words');
		await expect(other.page.getByText('A paper that carries its plan.')).toBeVisible();
		await expect(other.page.getByText('This plan is not on this device.')).toBeVisible();
		await two.tap('Add this plan');
		await expect(other.page.getByText('Added.')).toBeVisible();
		await two.give(made);
		await two.typeSecret('The five words', made.words, 'Open with these words');
		await expect(other.page.getByText('This plan is on this device, and says the same.')).toBeVisible();
		expect(other.troubles).toEqual([]);
		await context.close();
	}
});

test('a paper that is being made can be stopped, and the page answers all the while', async ({ page, context }) => {
	let letGo = (): void => undefined;
	const held = new Promise<void>((resolve) => (letGo = resolve));
	const copy = new CopyPage(page, plan);
	await copy.begin();
	await copy.open('man');
	await page.waitForLoadState('networkidle');
	await context.route('**/*.ttf', async (route) => {
		await held;
		await route.continue().catch(() => undefined);
	});
	const screen = new Screen(page);
	await screen.button('Make the paper').click();
	await expect(page.getByRole('progressbar')).toBeVisible();
	await page.getByText('Letters and sheets').click();
	await expect(page.getByLabel('Large letters')).toBeVisible();
	await screen.button('Stop').click();
	await expect(page.getByText('Stopped. There is no paper.')).toBeVisible();
	await expect(screen.button('Make the paper')).toBeVisible();
	letGo();
	await context.unroute('**/*.ttf');
	expect((await copy.make()).bytes.subarray(0, 5).toString()).toBe('%PDF-');
});

test('a paper that carries no plan, or is spoiled, is refused in plain words, and nothing on the device changes', async ({
	page
}) => {
	const copy = new CopyPage(page, plan);
	await copy.begin();
	await copy.open('carer');
	const carers = await copy.make();
	await copy.open('man');
	const whole = await copy.make({ carries: true });
	const one = new BackupPage(page);
	const cut = whole.bytes.subarray(0, Math.floor(whole.bytes.length * 0.6));
	for (const [bytes, words] of [
		[carers.bytes, 'This PDF carries no plan.'],
		[cut, 'This file is damaged, or Steady did not write it.'],
		[await paperOfLaterSteady(), 'A newer Steady wrote this file.'],
		[Buffer.from('%PDF-1.7\nno more than this'), 'This file is damaged, or Steady did not write it.']
	] as const) {
		await one.give({ name: 'My plan - v1.pdf', bytes });
		await expect(page.getByText(words)).toBeVisible();
		await expect(page.getByRole('button', { name: 'Add this plan' })).toHaveCount(0);
		// What is said of windows of an older Steady is not said of a file.
		await expect(page.getByText('This window is of an older version.')).toHaveCount(0);
	}
	await page.goto('/#/');
	await expect(page.locator('.plans strong')).toHaveText(['Jo']);
});

test('alone he makes his plan and his card; the copies for others wait for staff, and so do locks', async ({
	page
}) => {
	const copy = new CopyPage(page, plan);
	await copy.begin(false);
	await copy.open('wallet');
	await expect(page.getByText('For staff: lock it')).toHaveCount(0);
	expect((await copy.make()).name).toBe(names.wallet);
	const screen = new Screen(page);
	await screen.link('Papers').click();
	for (const name of [/For my staff/, /For my care manager/]) {
		await screen.link(name).click();
		await screen.verifyOnPage('This part is for 2 people');
		await expect(page.locator('article.paper')).toHaveCount(0);
		await page.goBack();
	}
});
