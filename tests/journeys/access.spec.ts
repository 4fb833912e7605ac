import { addressOfKey } from '#lib/journey/address.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { findProgramme } from '../../src/cli/programmes.ts';
import { test, expect } from './fixtures.ts';
import { touchHands } from './hands.ts';
import { Screen } from './pages/screen.ts';
import { QuestionPage } from './pages/question-page.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

test.use({ hasTouch: true });

test('the limits of confidentiality come before the first answer, whatever page is asked for', async ({ page }) => {
	const plan = { ...sampleOf(7), answers: {}, version: 0, agreedAt: null, ruleChecks: {} };
	await seedPlans(page, [plan], `/#/plan/${plan.id}/page/${addressOfKey('good-choose/main')}`);
	await expect(page.getByText(/helper must tell/).first()).toBeVisible();
	await expect(page.getByText(/^Page 1 of \d+$/)).toBeVisible();
});

test('what opens only with staff stays shut when he is alone, at its address, on the check page and after staff leave', async ({
	page
}) => {
	const plan = sampleOf(7);
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	const programme = findProgramme(plan.packs);
	if (programme === undefined) throw new Error('The pack is missing.');
	const pair = walkOf(programme, plan).pages.find(({ step }) => step === 'wo-pair');
	for (const step of [
		's1-signs/main',
		's2-excuses/main',
		'lp-mine/main',
		'ru-rules/main',
		'ag-agree/main',
		pair?.key ?? 'no pair'
	]) {
		await page.goto(`/#/plan/${plan.id}/page/${addressOfKey(step)}`);
		await screen.verifyOnPage('This part is for 2 people');
	}
	await page.goto(`/#/plan/${plan.id}/check`);
	await expect(page.getByText('Some answers here open only with staff.').first()).toBeVisible();
	const rules = plan.answers['ru-rules'];
	expect(rules?.kind === 'rules' ? rules.reference : '').not.toBe('');
	await expect(page.locator('main')).not.toContainText(rules?.kind === 'rules' ? rules.reference : 'REF');

	await page.goto(`/#/plan/${plan.id}`);
	await screen.button('Staff are with me').tap();
	await goOn(page, () => page.getByRole('link', { name: /4 steps/ }).tap());
	await expect(screen.heading).not.toHaveText('This part is for 2 people');
	await goOn(page, () => screen.link('My plan').tap());
	await screen.button(`Give to ${plan.name}`).tap();
	await goOn(page, () => page.getByRole('link', { name: /4 steps/ }).tap());
	await screen.verifyOnPage('This part is for 2 people');
});

test('sensitive cards stay hidden until the facilitator shows them', async ({ page }) => {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	await goOn(page, () => question.next.tap());
	await goOn(page, () => question.link('Back').tap());
	await goOn(page, () => question.link('Back').tap());
	await goOn(page, () => page.getByRole('link', { name: /4 steps/ }).tap());
	while (!(await question.heading.innerText()).includes('excuses')) await goOn(page, () => question.next.tap());
	const seen = async () => {
		const texts = new Set<string>();
		for (let helping = 0; helping < 4; helping += 1) {
			for (const text of await question.cards.allInnerTexts()) texts.add(text.trim());
			await question.button(/See more/).tap();
		}
		return texts;
	};
	const before = await seen();
	await expect(page.getByText(/sensitive cards? (is|are) hidden/)).toBeVisible();
	await question.button('Show them').tap();
	const after = await seen();
	expect(after.size).toBeGreaterThan(before.size);
	await expect(page.getByText(/sensitive cards? (is|are) hidden/)).toHaveCount(0);
});

test('the Now page shows signs with a way out and helpers as numbers to ring, never a rule or a sensitive card', async ({
	page
}) => {
	const plan = sampleOf(8);
	await seedPlans(page, [plan], `/#/plan/${plan.id}/now`);
	const screen = new Screen(page);
	await screen.verifyOnPage('Now');
	const people = plan.answers['hl-people'];
	const phones =
		people?.kind === 'people' ? people.people.map(({ phone }) => `tel:${phone.replace(/[^\d+]/g, '')}`) : [];
	const links = await page
		.locator('main a[href^="tel:"]')
		.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
	expect(links).toEqual([...phones, 'tel:999']);
	const signs = await page.locator('.signs > li').count();
	expect(signs).toBeGreaterThan(0);
	expect(signs).toBeLessThanOrEqual(4);
});
