import { expect, test } from '@playwright/test';
import { killInTheMiddle } from '../soak/kills.ts';

for (const half of ['first', 'second'])
	test(`ten kills in the middle of saving take nothing back that was said to be saved (${half} device)`, async ({
		baseURL
	}) => {
		const report = await killInTheMiddle(baseURL ?? '', 10);
		console.log(JSON.stringify({ check: 'kills', ...report }));
		expect(report).toMatchObject({ tried: 10, survived: 10, lost: 0, torn: 0, troubles: [] });
		expect(report.acknowledged).toBeGreaterThan(20);
	});
