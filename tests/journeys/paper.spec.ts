import { cardsForPaper } from '#lib/journey/chosen.ts';
import { needsRuleCheck } from '#lib/journey/rules.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { findProgramme, wordingFor } from '../../src/cli/programmes.ts';
import { test, expect, type Page } from './fixtures.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { sampleOf, seedPlans } from './seed.ts';

/** The words of every card of a plan that has to be held against his rules. */
function flaggedWords(plan: Plan): readonly string[] {
	const programme = findProgramme(plan.packs);
	if (programme === undefined) throw new Error('The pack is missing.');
	const { answers } = walkOf(programme, plan);
	const cards = new Set(
		Object.values(answers)
			.flatMap(cardsForPaper)
			.filter((card) => needsRuleCheck(programme.cards.get(card)))
	);
	return [...cards].map((card) => wordingFor(plan).card(card));
}

async function openPaper(page: Page, plan: Plan): Promise<Screen> {
	await seedPlans(page, [plan]);
	await page.getByRole('link', { name: new RegExp(plan.name) }).click();
	const screen = new Screen(page);
	await screen.link('Print').click();
	await screen.verifyOnPage('My plan on paper');
	await page.locator('a[href$="/paper/man"]').click();
	await screen.verifyOnPage('My plan');
	return screen;
}

test('a flagged card is on paper only after staff have checked it against his rules', async ({ page }) => {
	const plan = { ...sampleOf(7), ruleChecks: {} };
	const flagged = flaggedWords(plan);
	expect(flagged.length).toBeGreaterThan(5);
	const screen = await openPaper(page, plan);
	await expect(page.getByText(/cards are not on the paper yet/)).toBeVisible();
	const before = await savePaper(page);
	for (const words of flagged) expect(before.text).not.toContain(words);

	await screen.link('Check my plan').click();
	await expect(page.getByRole('checkbox')).toHaveCount(0);
	await screen.link('My plan').first().click();
	await screen.button('Staff are with me').click();
	await screen.link('Check my plan').click();
	await page.getByLabel('Your initials').fill('MK');
	const boxes = page.getByRole('checkbox');
	await expect(boxes).toHaveCount(flagged.length);
	for (let index = 0; index < flagged.length; index += 1) await boxes.nth(index).click();
	await expect(page.getByText('Checked against his rules by MK')).toHaveCount(flagged.length);
	await screen.link('Print').click();
	const after = await savePaper(page);
	await expect(page.getByText(/not on the paper yet/)).toHaveCount(0);
	for (const words of flagged) expect(after.text).toContain(words);
});

test('letters that the print font lacks give a clear message and no paper, and the way to mend it', async ({
	page
}) => {
	const plan = sampleOf(7);
	const proud = plan.answers['about-proud'];
	if (proud?.kind !== 'words') throw new Error('The sample has no own words.');
	const screen = await openPaper(page, setAnswer(plan, 'about-proud', { ...proud, text: 'میں خوش ہوں 🎉' }));
	await screen.button('Make the paper').click();
	const told = page.getByRole('status').filter({ hasText: 'Some words cannot be printed yet.' });
	await expect(told).toBeVisible();
	await expect(screen.button('Save the paper')).toHaveCount(0);
	await expect(told, 'his words are named to staff alone').not.toContainText('میں');
	await page
		.getByRole('link', { name: 'What is a man like you proud of?' })
		.or(page.getByRole('link', { name: /proud/ }))
		.first()
		.click();
	await page.getByLabel('Your own words').fill('I am happy with my garden.');
	await screen.verifySaved();
	await screen.link('Back').click();
	await page.goBack();
	await page.goto(page.url().replace(/\/page\/.*/, '/paper'));
	expect((await savePaper(page)).text).toContain('I am happy with my garden.');
});

test('a number prints only after "I asked them"', async ({ page }) => {
	const plan = sampleOf(7);
	const people = plan.answers['hl-people'];
	if (people?.kind !== 'people') throw new Error('The sample has no helpers.');
	const [first, second] = people.people;
	if (first === undefined || second === undefined) throw new Error('The sample has too few helpers.');
	const changed = {
		...people,
		people: [
			{ ...first, asked: false, phone: '01632 960001' },
			{ ...second, phone: '+44 1632 960002' }
		]
	};
	await openPaper(page, { ...plan, answers: { ...plan.answers, 'hl-people': changed } });
	const { text } = await savePaper(page);
	expect(text).not.toContain('01632 960001');
	expect(text).toContain('+44 1632 960002');
});
