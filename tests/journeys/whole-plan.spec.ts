import { execFileSync } from 'node:child_process';
import { test, expect, type Page } from './fixtures.ts';
import { keyHands, touchHands, type Hands } from './hands.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { beginPlan, checkAllRules, goOn, walkWholePlan } from './walk-whole-plan.ts';

/** From an empty device to a PDF that holds every answer. */
async function makeWholePlan(page: Page, hands: Hands): Promise<void> {
	await beginPlan(page, hands, 'Sam B.');
	const said = await walkWholePlan(page, hands);
	const screen = new Screen(page);
	await goOn(page, () => hands.press(screen.link('My plan')));
	await screen.verifyOnPage('Sam B.: my plan');
	await expect(page.getByText('Done', { exact: true })).toHaveCount(12);
	await goOn(page, () => hands.press(screen.link('Check my plan')));
	expect(await checkAllRules(page, hands)).toBeGreaterThan(3);
	await goOn(page, () => hands.press(screen.link('Print')));
	await screen.verifyOnPage('My plan on paper');
	const paper = await savePaper(page);
	expect(paper.name).toBe('My plan - v1.pdf');
	for (const words of said.words) expect(paper.text, 'every chosen card is on paper').toContain(words);
	for (const name of said.names) expect(paper.text).toContain(name);
	for (const phone of said.phones) expect(paper.text, 'the whole number').toContain(` ${phone} `);
	expect(said.names.length).toBeGreaterThan(1);
	expect(said.words.size).toBeGreaterThan(60);
	expect(paper.text).toContain('Sam B.');
	expect(execFileSync('qpdf', ['--check', paper.file], { encoding: 'utf8' })).toContain(
		'No syntax or stream encoding errors'
	);
}

test.describe('by touch', () => {
	test.use({ hasTouch: true });
	test('a whole plan is made by touch alone, and the PDF holds every answer @long', async ({ page }) => {
		await makeWholePlan(page, touchHands);
	});
});

/** In every run the short track is walked with keys (short-track.spec.ts), and without typing (no-typing.spec.ts). */
test('a whole plan is made with keys alone, and the PDF holds every answer @long', async ({ page }) => {
	test.setTimeout(420_000);
	await makeWholePlan(page, keyHands(page));
});
