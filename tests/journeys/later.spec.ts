import { addressOfKey } from '#lib/journey/address.ts';
import { expect, test } from './fixtures.ts';
import { QuestionPage } from './pages/question-page.ts';
import { sampleOf, seedPlans } from './seed.ts';

test('where the network goes away before all is kept, a part says that it did not load, and comes when tried again', async ({
	page,
	context,
	guarded
}) => {
	const plan = sampleOf(7);
	await seedPlans(page, [plan], `/#/plan/${plan.id}/page/${addressOfKey('why-gains/main')}`);
	const question = new QuestionPage(page);
	await question.verifyBody();
	await page.waitForLoadState('networkidle');
	await context.setOffline(true);
	await question.button('Something else').click();
	await expect(page.getByText('This part did not load.')).toBeVisible();
	await context.setOffline(false);
	await question.button('Try again').click();
	await expect(question.button('Type')).toBeVisible();
	await expect(page.getByText('This part did not load.')).toHaveCount(0);
	expect(guarded.filter((trouble) => !/ERR_INTERNET_DISCONNECTED/.test(trouble))).toEqual([]);
	guarded.length = 0;
});
