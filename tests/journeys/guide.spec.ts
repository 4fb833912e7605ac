import { execFileSync } from 'node:child_process';
import fourSteps from '#lib/packs/sotsec-id/v1/journeys/four-steps/guide.en-GB.json' with { type: 'json' };
import { test, expect } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { oneLine } from './read-pdf.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { follow } from './vault-hands.ts';
import { addressOfKey } from '#lib/journey/address.ts';

const plan = { ...sampleOf(3), voice: 'i' } as const;
const note = fourSteps.steps['s1-signs'];

test('the guide opens with one tap for staff beside him, is never there while he is alone, and is no part of his page', async ({
	page
}) => {
	const screen = new Screen(page);
	const [button, guide] = [
		screen.button('Guide for staff'),
		page.getByRole('complementary', { name: 'Guide for staff' })
	];
	await seedPlans(page, [plan]);
	await follow(page, `#/plan/${plan.id}/page/${addressOfKey('about-help/main')}`);
	await screen.verifyOnPage('What helps you when people talk to you?');
	await expect(button).toHaveCount(0);

	await follow(page, `#/plan/${plan.id}`);
	await screen.button('Staff are with me').click();
	await button.click();
	await expect(guide.getByRole('heading', { name: 'Stop: somebody may be hurt' })).toBeVisible();
	await expect(guide.getByText(/^Samaritans 116 123/)).toBeVisible();

	await follow(page, `#/plan/${plan.id}/page/${addressOfKey('s1-signs/main')}`);
	await screen.verifyOnPage('Step 1. What comes first for you?');
	await expect(guide).toHaveCount(0);
	await expect(button).toHaveAttribute('aria-expanded', 'false');
	await button.click();
	await expect(guide.getByText(note.watch)).toBeVisible();
	await expect(guide.getByText(/do not open, copy, forward or delete/)).toBeVisible();
	await expect(page.locator('main')).not.toContainText(note.watch);
	await page.keyboard.press('Escape');
	await expect(guide).toHaveCount(0);
	await expect(button).toBeFocused();

	await follow(page, `#/plan/${plan.id}`);
	await screen.button(/^Give to /).click();
	await expect(screen.link('All plans')).toHaveCount(0);
	await expect(button).toHaveCount(0);
});

test('staff print the guide of a programme with the part about the internet, the two cards first', async ({ page }) => {
	const screen = new Screen(page);
	await page.goto('/');
	await follow(page, '#/settings');
	await screen.link('Guide and cards to print').click();
	await screen.verifyOnPage('Guide and cards to print');
	await page.getByRole('checkbox', { name: /^Internet and phone/ }).check();
	await expect(page.locator('article.paper')).toContainText('What good things do you do online?');
	await screen.button('Make the paper').click();
	await expect(screen.button('Save the paper')).toBeVisible({ timeout: 60_000 });
	const waiting = page.waitForEvent('download');
	await screen.button('Save the paper').click();
	const download = await waiting;
	expect(download.suggestedFilename()).toBe('Guide for staff.pdf');
	const text = oneLine(execFileSync('pdftotext', ['-raw', await download.path(), '-'], { encoding: 'utf8' }));
	const places = ['Stop: somebody may be hurt', 'He is very low', note.stop, 'Internet and phone, version 1'];
	for (const words of places) expect(text).toContain(words);
	expect(text.indexOf('He is very low')).toBeLessThan(text.indexOf('What helps you when people talk to you?'));
});
