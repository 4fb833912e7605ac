import {
	cpSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	truncateSync,
	unlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { canonicalJson } from '#lib/base/json.ts';
import type { Hands } from '../../journeys/hands.ts';
import { NewPlanPage } from '../../journeys/pages/new-plan-page.ts';
import { QuestionPage } from '../../journeys/pages/question-page.ts';
import { Screen } from '../../journeys/pages/screen.ts';
import { SetupPage } from '../../journeys/pages/setup-page.ts';
import { follow } from '../../journeys/vault-hands.ts';
import { goOn, passFirstTime } from '../../journeys/walk-whole-plan.ts';
import { firstPageOf, openFolder } from '../browser-folder.ts';
import { openRows, rowsOnDisk, type DiskRows } from '../disk-rows.ts';
import { Tally, type Part } from '../part.ts';

/** What the men are called who have plans on the device. */
const names = ['Ash', 'Birch', 'Cedar'];

/** What was kept on a device: its phrase, and its plans, each as one text by its id. */
interface Kept {
	readonly phrase: string;
	readonly plans: ReadonlyMap<string, string>;
}

/** Ways in which a disk, a hand or a tidy program spoils the files of a database. Each gives what it did. */
type Damage = (files: readonly string[]) => string;

function any<Item>(items: readonly Item[]): Item {
	const item = items[Math.floor(Math.random() * items.length)];
	if (item === undefined) throw new Error('There is nothing to choose from.');
	return item;
}

/** The files of the database with such an end; all of them, when there is none. */
function ending(files: readonly string[], end: RegExp): readonly string[] {
	const found = files.filter((file) => end.test(file) && statSync(file).size > 0);
	return found.length > 0 ? found : files.filter((file) => statSync(file).size > 0);
}

function flip(file: string): string {
	const bytes = readFileSync(file);
	const at = Math.floor(Math.random() * bytes.length);
	bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
	writeFileSync(file, bytes);
	return `one bit turned in ${file.split('/').at(-1)} at ${at} of ${bytes.length}`;
}

const damages: readonly Damage[] = [
	(files) => flip(any(ending(files, /\.log$/))),
	(files) => flip(any(ending(files, /\.ldb$/))),
	(files) => flip(any(ending(files, /MANIFEST/))),
	(files) => {
		const file = any(ending(files, /\.(log|ldb)$/));
		const rest = Math.floor(Math.random() * statSync(file).size);
		truncateSync(file, rest);
		return `${file.split('/').at(-1)} cut to ${rest} bytes`;
	},
	(files) => {
		const file = any(ending(files, /\.(log|ldb)$/));
		unlinkSync(file);
		return `${file.split('/').at(-1)} deleted`;
	},
	(files) => {
		const file = any(ending(files, /CURRENT$/));
		truncateSync(file, 0);
		return `${file.split('/').at(-1)} emptied`;
	},
	(files) => {
		for (const file of files) unlinkSync(file);
		return 'all files deleted';
	},
	(files) => {
		const file = any(ending(files, /\.log$/));
		const bytes = readFileSync(file);
		const at = Math.floor(Math.random() * bytes.length);
		writeFileSync(file, bytes.fill(0, at, at + 4096));
		return `${file.split('/').at(-1)} blank from ${at}`;
	}
];

function databaseFiles(folder: string): readonly string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => /IndexedDB\/[^/]*leveldb\/[^/]+$/.test(name) && !name.endsWith('LOCK'))
		.map((name) => join(folder, name));
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
async function missing(rows: DiskRows, { phrase, plans }: Kept): Promise<string> {
	const found = await plansIn(rows, phrase, [...plans.keys()]);
	const others = [...found].filter(([id, text]) => text !== plans.get(id));
	return others.map(([, text]) => (text.startsWith('{') ? 'an older state' : text)).join(', ');
}

/** A device that staff set up, and on which they began plans: all by hand, as the app keeps it and copies it. */
async function makeDevice(folder: string, baseURL: string): Promise<Kept> {
	const context = await openFolder(folder, { baseURL, isSetUp: false, isStaffAtHand: false });
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
	const ids = (rows['heads'] ?? []).map((head) => String(Object(head).id));
	const plans = await plansIn(rows, phrase, ids);
	if (plans.size !== names.length || [...plans.values()].some((text) => !text.startsWith('{')))
		throw new Error('The plans were not kept.');
	return { phrase, plans };
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
	await screen.button('Open Steady').waitFor();
	return 'came back';
}

export const damage: Part = {
	name: 'damage',
	what: 'files of the database are spoiled, cut or deleted: the second copy brings every plan back',
	times: 60,
	run: async ({ baseURL, times, tell }) => {
		const [whole, spoiled] = ['whole', 'spoiled'].map((name) =>
			join(mkdtempSync(join(tmpdir(), 'steady-damage-')), name)
		);
		if (whole === undefined || spoiled === undefined) throw new Error('There is no folder.');
		const tally = new Tally();
		const came = { 'nothing was missing': 0, 'came back': 0, 'was not offered': 0 };
		try {
			const kept = await makeDevice(whole, baseURL);
			for (let trial = 0; trial < times; trial += 1) {
				rmSync(spoiled, { recursive: true, force: true, maxRetries: 5 });
				cpSync(whole, spoiled, { recursive: true });
				const did = damages[trial % damages.length]?.(databaseFiles(spoiled)) ?? '';
				const context = await openFolder(spoiled, { baseURL, isSetUp: false, isStaffAtHand: false });
				try {
					const page = await firstPageOf(context);
					const how = await mend(page);
					came[how] += 1;
					const other = await missing(await rowsOnDisk(page), kept);
					tally.count(other === '' ? undefined : `${did}: the copy ${how}, but of ${names.length} plans: ${other}`);
				} catch (thrown) {
					tally.count(`${did}: ${thrown instanceof Error ? thrown.message.split('\n')[0] : ''}`);
				} finally {
					await context.close();
				}
				if ((trial + 1) % 10 === 0) tell(`${trial + 1} of ${times} spoiled, ${tally.lost} not whole again`);
			}
		} finally {
			for (const folder of [whole, spoiled])
				rmSync(join(folder, '..'), { recursive: true, force: true, maxRetries: 5 });
		}
		return tally.outcome(came);
	}
};
