import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { isRecord } from '#lib/base/json.ts';
import { deviceOfTests } from '../../journeys/device.ts';
import { Screen } from '../../journeys/pages/screen.ts';
import { sampleOf, seedPlans } from '../../journeys/seed.ts';
import { firstPageOf, openFolder } from '../browser-folder.ts';
import { rowsOnDisk, type DiskRows } from '../disk-rows.ts';
import { Tally, type Part } from '../part.ts';
import { searchFolder } from '../search-profile.ts';
import { almostChange } from './phrase-kills.ts';

/** The texts of the slots of a vault, long enough to be found nowhere else. */
function slotTexts(rows: DiskRows): readonly string[] {
	const vault = (rows['vault'] ?? []).map((row) => (isRecord(row) ? row['value'] : undefined)).find(isRecord);
	const slots = Array.isArray(vault?.['slots']) ? vault['slots'].filter(isRecord) : [];
	return slots.flatMap((slot) => [slot['salt'], slot['secret']]).filter((text) => typeof text === 'string');
}

/** Changes a phrase and lets the disk be cleaned; gives what is left of the old slot. */
async function changeAndClean(baseURL: string): Promise<string | undefined> {
	const folder = mkdtempSync(join(tmpdir(), 'steady-scrub-'));
	try {
		const { phrase } = await deviceOfTests();
		let context = await openFolder(folder, { baseURL, isStaffAtHand: false });
		let page = await firstPageOf(context);
		await seedPlans(page, [sampleOf(7), { ...sampleOf(8), id: 'another0000000000001' }]);
		const before = slotTexts(await rowsOnDisk(page));
		await almostChange(page, phrase);
		await new Screen(page).button('Go on').click();
		await expect(page.getByText('Done. Old keys are written over.')).toBeVisible({ timeout: 180_000 });
		await context.close();
		context = await openFolder(folder, { baseURL, isStaffAtHand: false });
		page = await firstPageOf(context);
		const after = slotTexts(await rowsOnDisk(page));
		await context.close();
		const gone = before.filter((text) => !after.includes(text));
		if (gone.length === 0) return 'the slot was not changed';
		if (searchFolder(folder, after).hits.length === 0) return 'the search does not even find the slots that are in use';
		const left = searchFolder(folder, gone).hits;
		return left.length === 0
			? undefined
			: `old keys are still in ${[...new Set(left.map(({ file }) => file))].join(', ')}`;
	} finally {
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
}

export const scrub: Part = {
	name: 'scrub',
	what: 'after a phrase was changed and the disk cleaned, the files are searched for the old key',
	times: 5,
	run: async ({ baseURL, times, tell }) => {
		const tally = new Tally();
		for (let trial = 0; trial < times; trial += 1) {
			tally.count(await changeAndClean(baseURL));
			tell(`${tally.tried} of ${times} cleaned, ${tally.lost} with old keys left`);
		}
		return tally.outcome();
	}
};
