import type { Page } from '@playwright/test';
import { canonicalJson } from '#lib/base/json.ts';
import type { Hands } from '../journeys/hands.ts';
import { NewPlanPage } from '../journeys/pages/new-plan-page.ts';
import { QuestionPage } from '../journeys/pages/question-page.ts';
import { Screen } from '../journeys/pages/screen.ts';
import { SetupPage } from '../journeys/pages/setup-page.ts';
import { follow } from '../journeys/vault-hands.ts';
import { goOn, passFirstTime } from '../journeys/walk-whole-plan.ts';
import { firstPageOf, openFolder, type Start } from './browser-folder.ts';
import { openRows, rowsOnDisk, type DiskRows } from './disk-rows.ts';

/** What the men are called who have plans on the device. */
export const names = ['Ash', 'Birch', 'Cedar'];

/** What was kept on a device: its phrase, its plans, each as one text by its id, and how often each was saved. */
export interface Kept {
	readonly phrase: string;
	readonly plans: ReadonlyMap<string, string>;
	readonly saves: ReadonlyMap<string, number>;
}

/** The plans in rows, each as one text, or why it does not open. */
async function plansIn(rows: DiskRows, phrase: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
	const all = (text: string) => new Map(ids.map((id) => [id, text]));
	if (rows['vault'] === undefined) return all('no database');
	const opened = await openRows(rows);
	if (!(await opened.opens(phrase))) return all('the vault does not open');
	const found = await Promise.all(
		ids.map(async (id) => {
			const plan = await opened.store.load(id);
			return [id, plan.ok ? canonicalJson(plan.value.plan) : plan.problem] as const;
		})
	);
	return new Map(found);
}

/** What differs between the plans that were kept and those that are there. */
export async function missing(rows: DiskRows, { phrase, plans }: Pick<Kept, 'phrase' | 'plans'>): Promise<string> {
	const found = await plansIn(rows, phrase, [...plans.keys()]);
	const others = [...found].filter(([id, text]) => text !== plans.get(id));
	return others.map(([, text]) => (text.startsWith('{') ? 'an older state' : text)).join(', ');
}

/** A device that staff set up, and on which they began plans: all by hand, as the app keeps it and copies it. */
export async function makeDevice(folder: string, start: Start): Promise<Kept> {
	const context = await openFolder(folder, { ...start, isSetUp: false, isStaffAtHand: false });
	const page = await firstPageOf(context);
	const setup = new SetupPage(page);
	const { phrase } = await setup.goThrough();
	await setup.link('Go to the first page').click();
	for (const name of names) {
		const question = new QuestionPage(page);
		await setup.link('New plan').click();
		await new NewPlanPage(page).begin(touchless, name);
		await passFirstTime(page, touchless);
		await goOn(page, () => question.next.click());
		await question.cards.nth(1).click();
		await question.verifySaved();
		await follow(page, '#/');
	}
	const rows = await rowsOnDisk(page);
	await context.close();
	const saves = new Map((rows['heads'] ?? []).map((head) => [String(Object(head).id), Number(Object(head).sequence)]));
	const plans = await plansIn(rows, phrase, [...saves.keys()]);
	if (plans.size !== names.length || [...plans.values()].some((text) => !text.startsWith('{')))
		throw new Error('The plans were not kept.');
	return { phrase, plans, saves };
}

const touchless: Hands = { press: (target) => target.click(), write: (target, text) => target.fill(text) };

/** Starts the app on what is left and takes the second copy when it is offered. */
export async function mend(page: Page): Promise<'nothing was missing' | 'came back' | 'was not offered'> {
	await page.goto('/');
	const screen = new Screen(page);
	await screen.heading.waitFor();
	const button = screen.button('Put the safer copy back');
	// The lock page may come first: what is missing is looked for beside it.
	const isOffered = await button.waitFor({ timeout: 8_000 }).then(
		() => true,
		() => false
	);
	if (!isOffered)
		return (await screen.heading.innerText()) === 'This device is locked' ? 'nothing was missing' : 'was not offered';
	await button.click();
	const done = screen.button('Open Steady');
	const notDone = page.getByText('Load the page again, then try once more.');
	await done.or(notDone).waitFor();
	if (await notDone.isVisible()) {
		// As the page says: its database could not even be thrown away, and the next start looks in another place.
		await page.reload();
		await button.click();
		await done.waitFor();
	}
	return 'came back';
}
