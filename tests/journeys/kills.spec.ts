import { expect, test } from '@playwright/test';
import { killInTheMiddle } from '../soak/kills.ts';
import { killPhraseChanges } from '../soak/parts/phrase-kills.ts';

for (const half of ['first', 'second'])
	test(`ten kills in the middle of saving take nothing back that was said to be saved (${half} device)`, async ({
		baseURL
	}) => {
		const report = await killInTheMiddle(baseURL ?? '', 10);
		console.log(JSON.stringify({ check: 'kills', ...report }));
		expect(report).toMatchObject({ tried: 10, survived: 10, lost: 0, torn: 0, troubles: [] });
		expect(report.acknowledged).toBeGreaterThan(20);
	});

test('after three kills while a phrase is changed, exactly one of the two phrases opens, and the plan is whole', async ({
	baseURL
}) => {
	const outcome = await killPhraseChanges(baseURL ?? '', 3, () => undefined);
	console.log(JSON.stringify({ check: 'phrase changes killed', ...outcome }));
	expect(outcome).toMatchObject({ tried: 3, survived: 3, lost: 0, troubles: [] });
});
