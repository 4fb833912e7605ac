import { addressOfKey } from '#lib/journey/address.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import { test, expect } from './fixtures.ts';
import { followLink, followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { goOn } from './walk-whole-plan.ts';

test('an everyday map is picked page by page with a meter; lonely suggests people; his circle stands in rings; all of it prints, his story does not', async ({
	page
}) => {
	const thin = sampleOf(71, 'thin', 'sotsec-id,my-days');
	const at = thin.changedAt;
	const lonely = { ...emptyAnswer('sort', 'me', at), places: { rf01: 'me' as const } };
	const helper = { id: 'person-1', role: 'hp01', name: 'Ann B', phone: '', when: '', asked: true };
	const helpers = { ...emptyAnswer('people', 'me', at), people: [helper] };
	const story = { ...emptyAnswer('words', 'together', at), text: 'I grew up by the sea.' };
	const plan = setAnswer(
		setAnswer(setAnswer(thin, 'sg-feelings', lonely), 'hl-people', helpers),
		'md-story-words',
		story
	);
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	const next = () => goOn(page, () => screen.button('Next').click());
	const pageOf = (step: string) => followTo(page, `plan/${plan.id}/page/${addressOfKey(`${step}/main`)}`);

	await pageOf('md-small-map');
	await screen
		.button(/^My bus is late/)
		.or(page.getByRole('button', { name: /^See more/ }))
		.first()
		.waitFor();
	while ((await screen.button(/^My bus is late/).count()) === 0) await screen.button(/^See more/).click();
	await screen.button(/^My bus is late/).click();
	await next();
	await screen.verifyOnPage('What did you think?');
	await page.locator('main button.card').first().click();
	await next();
	await screen.verifyOnPage('What did you feel?');
	await page.locator('main button.card').first().click();
	await next();
	await screen.verifyOnPage('How strong was it?');
	const strong = page.getByRole('group').getByRole('button', { name: 'Strong', exact: true });
	await strong.click();
	await expect(strong).toHaveAttribute('aria-pressed', 'true');
	await expect(page.getByRole('button', { pressed: true })).toHaveCount(1);
	const [tall, low] = await Promise.all([
		strong.boundingBox(),
		page.getByRole('button', { name: 'A little' }).boundingBox()
	]);
	expect(Math.min(tall?.width ?? 0, tall?.height ?? 0, low?.height ?? 0)).toBeGreaterThanOrEqual(48);
	await next();
	await screen.verifyOnPage('Where did you feel it in your body?');

	await pageOf('good-choose');
	await expect(page.getByText('This may help:')).toBeVisible();
	await expect(page.getByText('This may help.', { exact: true })).toHaveCount(2);
	await expect(page.locator('main button.card:not(.dashed)')).toHaveCount(4);

	await pageOf('md-circle');
	await expect(page.locator('main ol > li').nth(1)).toContainText('Ann B');

	await page.evaluate(followLink, `plan/${plan.id}/paper/man`);
	const { text } = await savePaper(page);
	expect(text).toContain('My bus is late.');
	expect(text).toMatch(/\. Strong\./);
	expect(text).toContain('These staff help me.');
	expect(text).not.toContain('by the sea');
});
