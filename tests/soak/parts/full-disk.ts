import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { isRecord } from '#lib/base/json.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { savedFile } from '../../journeys/pages/backup-page.ts';
import { Screen } from '../../journeys/pages/screen.ts';
import { enter } from '../../journeys/vault-hands.ts';
import { firstPageOf, openFolder, type Start } from '../browser-folder.ts';
import { tapOn } from '../counted-taps.ts';
import { openRows, rowsOnDisk, type DiskRows } from '../disk-rows.ts';
import { makeDevice, mend, missing, type Kept } from '../kept-device.ts';
import { findCards } from '../kills.ts';
import { skip, Tally, type Given, type Outcome, type Part } from '../part.ts';

/** The page whose cards are tapped. */
const step = 'about-help';

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

/** Takes every byte that is left; gives what makes room again. */
function fill(disk: string): () => void {
	const ballast = join(disk, 'ballast');
	const free = statfsSync(disk);
	try {
		writeFileSync(ballast, Buffer.alloc(free.bavail * free.bsize + 1_000_000));
	} catch {
		// That is what was wanted: there is no space left.
	}
	return () => rmSync(ballast, { force: true });
}

/** What came of one full disk: how many savings were said, what the open page said and let out, and what is there later. */
interface Trial {
	readonly said: number;
	readonly isTold: boolean;
	/** The cards in the file that the open page lets out. */
	readonly inFile: readonly unknown[];
	/** The cards that were picked on the page in the end. */
	readonly onPage: readonly string[];
	readonly how: string;
	readonly heading: string;
	readonly rows: DiskRows;
	readonly kept: Kept;
	readonly plan: string;
}

/** Fills the disk to the last byte while a plan is saved, and starts again when there is space. */
async function fillUp(start: Start, disk: string): Promise<Trial> {
	const folder = join(disk, 'profile');
	const kept = await makeDevice(folder, start);
	const [plan = ''] = kept.plans.keys();
	let said = 0;
	let context = await openFolder(folder, { ...start, isSetUp: false, isStaffAtHand: false });
	await context.exposeFunction('acknowledged', () => (said += 1));
	const page = await firstPageOf(context);
	await enter(page, `#/plan/${plan}/page/${addressOfKey(`${step}/main`)}`, kept.phrase);
	await findCards(page);
	await tapOn(page);
	await page.waitForTimeout(1_000);
	const makeRoom = fill(disk);
	const isTold = await page
		.locator('.save .trouble')
		.waitFor({ timeout: 60_000 })
		.then(
			() => true,
			() => false
		);
	const inFile = isTold ? await cardsInFile(page) : [];
	const onPage = await page.locator('main button.card[aria-pressed="true"]').allInnerTexts();
	makeRoom();
	await context.close();
	context = await openFolder(folder, { ...start, isSetUp: false, isStaffAtHand: false });
	const later = await firstPageOf(context);
	const how = await mend(later);
	const heading = await new Screen(later).heading.innerText();
	const rows = await rowsOnDisk(later);
	await context.close();
	return { said, isTold, inFile, onPage, how, heading, rows, kept, plan };
}

/** The cards in the plan as a file, which the page offers beside the trouble. */
async function cardsInFile(page: Page): Promise<readonly unknown[]> {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		new Screen(page).button('Save this plan as a file').click()
	]);
	const file: unknown = JSON.parse((await savedFile(download)).bytes.toString('utf8'));
	const answers = isRecord(file) && isRecord(file['answers']) ? file['answers'] : {};
	const answer = answers[step];
	return isRecord(answer) && Array.isArray(answer['chosen']) ? answer['chosen'] : [];
}

/** What was said to be saved must be there; undefined when it is. */
async function lostOf(trial: Trial): Promise<string | undefined> {
	const { rows, kept, plan, said, how, heading } = trial;
	const opened = await openRows(rows);
	if (!(await opened.opens(kept.phrase)))
		return `the vault does not open any more; the copy ${how}; the page says: ${heading}`;
	const [history, found] = [await opened.store.history(plan), await opened.store.load(plan)];
	if (!found.ok) return `the plan does not open any more: ${found.problem}`;
	if (!history.ok) return `the history does not open any more: ${history.problem}`;
	const more = found.value.head.sequence - (kept.saves.get(plan) ?? 0);
	if (more < said) return `${said} savings were said, ${more} are there`;
	const others = new Map([...kept.plans].filter(([id]) => id !== plan));
	const gone = await missing(rows, { phrase: kept.phrase, plans: others });
	return gone === '' ? undefined : `of the other plans: ${gone}`;
}

/** Nothing on the page is missing in the file that it lets out. */
function lackOf({ isTold, inFile, onPage }: Trial): string | undefined {
	if (!isTold) return 'the page never said that the device is full';
	return inFile.length === onPage.length
		? undefined
		: `${onPage.length} cards are picked, ${inFile.length} in the file`;
}

/** Runs a trial on each of so many disks. */
async function onDisks(
	{ times, tell }: Given,
	trial: (disk: string) => Promise<string | undefined>,
	figures: () => Outcome['figures'] = () => ({})
): Promise<Outcome> {
	const tally = new Tally();
	for (let count = 0; count < times; count += 1) {
		const disk = smallDisk();
		if (disk === undefined) return skip('this machine lets nobody make a disk of its own');
		try {
			tally.count(await trial(disk));
		} finally {
			removeDisk(disk);
		}
		tell(`${tally.tried} of ${times} disks filled, ${tally.lost} with a loss`);
	}
	return tally.outcome(figures());
}

export const fullDisk: Part = {
	name: 'full-disk',
	what: 'a real disk gets full in the middle of saving; the browser has promised to keep what it has',
	times: 8,
	run: (given) =>
		onDisks(given, async (disk) => {
			const trial = await fillUp({ baseURL: given.baseURL, isPromised: true }, disk);
			return (await lostOf(trial)) ?? lackOf(trial);
		})
};

export const noPromise: Part = {
	name: 'no-promise',
	what: 'the same where the browser promised nothing and may throw both copies away: the page says so, and lets the plan out',
	times: 4,
	run: (given) => {
		let thrownAway = 0;
		return onDisks(
			given,
			async (disk) => {
				const trial = await fillUp({ baseURL: given.baseURL }, disk);
				const isLost = (await lostOf(trial)) !== undefined;
				if (isLost) thrownAway += 1;
				if (isLost && trial.heading !== 'Something is missing on this device')
					return `plans are gone, and the next start says: ${trial.heading}`;
				return lackOf(trial);
			},
			() => ({ 'thrown away by the browser': thrownAway })
		);
	}
};
