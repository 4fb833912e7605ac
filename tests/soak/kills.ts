import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOfKey } from '#lib/journey/address.ts';
import { deviceOfTests } from '../journeys/device.ts';
import { sampleOf, seedPlans } from '../journeys/seed.ts';
import { firstPageOf, killBrowser, openFolder } from './browser-folder.ts';
import { countingCards, countOf, stepsAfter, tapOn } from './counted-taps.ts';
import { chainOnDisk, openRows, rowsOnDisk } from './disk-rows.ts';
import type { BrowserContext, Page } from '@playwright/test';

/** What came of killing the browser in the middle of saving. */
export interface KillReport {
	readonly tried: number;
	/** Kills after which everything that was said to be saved was there, whole. */
	readonly survived: number;
	/** How many saves the page had said to be saved. */
	readonly acknowledged: number;
	/** Of those, kills that took any back. */
	readonly lost: number;
	/** Kills after which the history or the plan did not hold together. */
	readonly torn: number;
	/** What went wrong, in words. */
	readonly troubles: readonly string[];
}

/** Other ways of killing, for trials that need them. */
export interface KillWays {
	/** What starts the browser in place of itself. */
	readonly executablePath?: string;
	/** Called with the folder before each start that is killed. */
	readonly beforeStart?: (folder: string) => void;
	/** Called with the folder after each kill. */
	readonly afterKill?: (folder: string) => void;
}

const plan = { ...sampleOf(7), id: 'killed00000000000001' };
const step = 'ru-rules';
/** What is kept of the plan: the cards picked, the number of the last revision, and what does not hold together. */
interface Kept {
	readonly chosen?: readonly string[];
	readonly sequence?: number;
	readonly torn?: string;
}

/** The same, with the number that the picked cards stand for. */
interface Found extends Omit<Kept, 'chosen'> {
	readonly count?: number;
}

/** On the disk, in the order in which they are on the page. */
type CardIds = readonly string[];

/** Kills a browser again and again in the middle of saving, and reads after each kill what is on its disk. */
export async function killInTheMiddle(baseURL: string, kills: number, ways: KillWays = {}): Promise<KillReport> {
	const { executablePath, beforeStart, afterKill } = ways;
	const start = { baseURL, ...(executablePath === undefined ? {} : { executablePath }) };
	const folder = mkdtempSync(join(tmpdir(), 'steady-kills-'));
	const tally = { tried: 0, survived: 0, acknowledged: 0, lost: 0, torn: 0 };
	const troubles: string[] = [];
	let context = await openFolder(folder, start);
	try {
		const { cards, ...prepared } = await prepare(await firstPageOf(context));
		let before = prepared;
		if (beforeStart !== undefined) {
			// The first start ends in peace, so that all it wrote is on the disk for certain.
			await context.close();
			beforeStart(folder);
			context = await openFolder(folder, start);
		}
		for (let round = 0; round < kills; round += 1) {
			const told = await tapAndKill(context, folder);
			afterKill?.(folder);
			beforeStart?.(folder);
			context = await openFolder(folder, start);
			const found = await look(context, cards);
			const isLost = !isThere(found, { last: told.at(-1) ?? before.count, sequence: before.sequence + told.length });
			const isTorn = found.torn !== undefined;
			tally.tried += 1;
			tally.acknowledged += told.length;
			if (isLost) tally.lost += 1;
			if (isTorn) tally.torn += 1;
			if (!isLost && !isTorn) tally.survived += 1;
			else
				troubles.push(
					`kill ${round + 1}: ${told.length} saves were said, to ${told.at(-1)}; ${JSON.stringify(found)}.`
				);
			before = { count: found.count ?? before.count, sequence: found.sequence ?? before.sequence };
		}
	} catch (thrown) {
		// What was counted before stays counted.
		troubles.push(`after kill ${tally.tried}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
	} finally {
		await context.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
	}
	return { ...tally, troubles };
}

/** Each "Saved" is a revision at least, and what is kept is what was last said to be saved, or a few taps more. */
function isThere(found: Found, told: { readonly last: number; readonly sequence: number }): boolean {
	const { count, sequence } = found;
	return (
		count !== undefined && sequence !== undefined && sequence >= told.sequence && stepsAfter(told.last, count) <= 10
	);
}

/** Puts the plan on the device, with no card picked; picks the cards one after the other, so that their ids are known. */
async function prepare(page: Page) {
	const answer = plan.answers[step];
	if (answer?.kind !== 'rules') throw new Error('The page of cards has changed.');
	await seedPlans(page, [{ ...plan, answers: { ...plan.answers, [step]: { ...answer, chosen: [] } } }]);
	await openCards(page);
	const buttons = page.locator('main button.card:not(.dashed)');
	for (let index = 0; index < countingCards; index += 1) await buttons.nth(index).click();
	await page.locator('.save .good').waitFor();
	const { chosen: cards = [], sequence = 0, torn } = await readKept(page);
	if (cards.length !== countingCards) throw new Error(`The cards were not kept: ${torn ?? 'too few'}.`);
	return { cards, sequence, count: countOf(cards.map(() => true)) };
}

/** Opens the page of a plan with the cards that are tapped. */
export async function openCards(page: Page, id: string = plan.id): Promise<void> {
	await page.goto(`/#/plan/${id}/page/${addressOfKey(`${step}/main`)}`);
	await findCards(page);
}

/** Waits for the cards, and says at the gate that staff are there. */
export async function findCards(page: Page): Promise<void> {
	const gate = page.getByRole('button', { name: 'We are together' });
	const cards = page.locator('main button.card:not(.dashed)');
	await gate
		.or(cards.first())
		.first()
		.waitFor({ timeout: 60_000 })
		.catch(async () => {
			const heading = await page.getByRole('heading', { level: 1 }).allInnerTexts();
			throw new Error(`The page of cards did not come. The page says: ${heading.join(', ') || 'nothing'}.`);
		});
	if ((await gate.count()) > 0) await gate.click();
	await cards.first().waitFor();
}

/** Taps for a while and kills at any moment. Gives the counts that the page said to be saved. */
async function tapAndKill(context: BrowserContext, folder: string): Promise<readonly number[]> {
	const told: number[] = [];
	await context.exposeFunction('acknowledged', (count: number) => told.push(count));
	const page = await firstPageOf(context);
	await openCards(page);
	await tapOn(page);
	await page.waitForTimeout(300 + Math.random() * 900);
	await killBrowser(context, folder);
	return told;
}

/** What is on the disk after a kill, once the app has started and mended what it can. */
async function look(context: BrowserContext, cards: CardIds): Promise<Found> {
	const page = await firstPageOf(context);
	const first = await readKept(page);
	if (first.torn !== undefined) await letItMend(page);
	const { chosen, ...others } = first.torn === undefined ? first : await readKept(page);
	return chosen === undefined ? others : { ...others, count: countOf(cards.map((card) => chosen.includes(card))) };
}

/** A start of the app: it looks at what it holds before anybody unlocks, and mends in the background. */
async function letItMend(page: Page): Promise<void> {
	await page.goto('/');
	await page.getByRole('heading', { level: 1 }).waitFor();
	await page.waitForTimeout(3000);
}

/** The cards that the kept plan has, and whether plan and history hold together. */
async function readKept(page: Page): Promise<Kept> {
	const { phrase } = await deviceOfTests();
	const rows = await rowsOnDisk(page);
	const opened = await openRows(rows);
	if (!(await opened.opens(phrase))) return { torn: 'The vault does not open.' };
	const [history, kept] = [await opened.store.history(plan.id), await opened.store.load(plan.id)];
	if (!kept.ok) return { torn: `The plan: ${kept.problem}.` };
	const answer = kept.value.plan.answers[step];
	const chosen = answer?.kind === 'rules' ? answer.chosen : [];
	const { sequence } = kept.value.head;
	return history.ok
		? { chosen, sequence }
		: { chosen, sequence, torn: `The history: ${history.problem} (${chainOnDisk(rows, plan.id)}).` };
}
