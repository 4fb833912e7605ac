import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deviceOfTests } from '../../journeys/device.ts';
import { Screen } from '../../journeys/pages/screen.ts';
import { sampleOf, seedPlans } from '../../journeys/seed.ts';
import { firstPageOf, openFolder } from '../browser-folder.ts';
import { tapOn } from '../counted-taps.ts';
import { openRows, rowsOnDisk } from '../disk-rows.ts';
import { openCards } from '../kills.ts';
import { skip, Tally, type Part } from '../part.ts';
import { mend } from './damage.ts';

const plan = { ...sampleOf(7), id: 'fulldisk000000000001' };

/** A small disk of its own, in memory; undefined when this machine does not allow one. */
function smallDisk(): string | undefined {
	const folder = mkdtempSync(join(tmpdir(), 'steady-disk-'));
	try {
		execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'ignore' });
		return folder;
	} catch {
		rmSync(folder, { recursive: true, force: true });
		return undefined;
	}
}

function removeDisk(folder: string): void {
	execFileSync('umount', ['-l', folder]);
	rmSync(folder, { recursive: true, force: true });
}

/** Fills the disk to the last byte while a plan is saved; what was said to be saved must be there when there is space again. */
async function fillUp(baseURL: string, disk: string): Promise<string | undefined> {
	const folder = join(disk, 'profile');
	const { phrase } = await deviceOfTests();
	let said = 0;
	let context = await openFolder(folder, { baseURL });
	await context.exposeFunction('acknowledged', () => (said += 1));
	const page = await firstPageOf(context);
	await seedPlans(page, [plan]);
	await openCards(page, plan.id);
	await tapOn(page);
	await page.waitForTimeout(1_000);
	const ballast = join(disk, 'ballast');
	const free = statfsSync(disk);
	try {
		writeFileSync(ballast, Buffer.alloc(free.bavail * free.bsize + 1_000_000));
	} catch {
		// That is what was wanted: there is no space left.
	}
	const trouble = page.locator('.save .trouble');
	const isTold = await trouble.waitFor({ timeout: 60_000 }).then(
		() => true,
		() => false
	);
	const saidBefore = said;
	rmSync(ballast, { force: true });
	await context.close();
	context = await openFolder(folder, { baseURL, isSetUp: false, isStaffAtHand: false });
	const later = await firstPageOf(context);
	// A browser may throw its whole database away when the disk is full: then the second copy has to bring it back.
	const how = await mend(later);
	const heading = await new Screen(later).heading.innerText();
	const opened = await openRows(await rowsOnDisk(later));
	await context.close();
	if (!(await opened.opens(phrase)))
		return `the vault does not open any more; the copy ${how}; the page says: ${heading}`;
	const [history, kept] = [await opened.store.history(plan.id), await opened.store.load(plan.id)];
	if (!kept.ok) return `the plan does not open any more: ${kept.problem}`;
	if (!history.ok) return `the history does not open any more: ${history.problem}`;
	if (kept.value.head.sequence < saidBefore)
		return `${saidBefore} savings were said, ${kept.value.head.sequence} are there`;
	return isTold ? undefined : 'the page never said that the device is full';
}

export const fullDisk: Part = {
	name: 'full-disk',
	what: 'a real disk gets full in the middle of saving',
	times: 8,
	run: async ({ baseURL, times, tell }) => {
		const tally = new Tally();
		for (let trial = 0; trial < times; trial += 1) {
			const disk = smallDisk();
			if (disk === undefined) return skip('this machine lets nobody make a disk of its own');
			try {
				tally.count(await fillUp(baseURL, disk));
			} finally {
				removeDisk(disk);
			}
			tell(`${tally.tried} of ${times} disks filled, ${tally.lost} with a loss`);
		}
		return tally.outcome();
	}
};
