import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { launchOptions } from '../../playwright.config.ts';
import { setUpIn, staffAtHandIn } from '../journeys/device.ts';

/** How a browser is started on a folder that stays when it is gone. */
export interface Start {
	readonly baseURL: string;
	readonly executablePath?: string;
	/** Whether the app keeps its files for use without a network. */
	readonly keepsFiles?: boolean;
	/** Whether staff have set the device up; without, it is as its folder has it. */
	readonly isSetUp?: boolean;
	/** Whether somebody types the phrase of the tests wherever it is asked for. */
	readonly isStaffAtHand?: boolean;
	/** Whether the browser promises to keep what it has, as it does for an app that is installed. Else it may throw it away. */
	readonly isPromised?: boolean;
}

/** Lets a browser that was never started promise what an installed app is promised. Asking it from outside is not enough. */
function promiseIn(folder: string, baseURL: string): void {
	const preferences = join(folder, 'Default', 'Preferences');
	if (existsSync(preferences)) return;
	mkdirSync(join(folder, 'Default'), { recursive: true });
	const exceptions = { durable_storage: { [`${baseURL},*`]: { setting: 1, last_modified: '13300000000000000' } } };
	writeFileSync(preferences, JSON.stringify({ profile: { content_settings: { exceptions } } }));
}

/** Starts a browser that keeps what it has in a folder, on a device that staff have set up. */
export async function openFolder(folder: string, start: Start): Promise<BrowserContext> {
	const { baseURL, executablePath = launchOptions.executablePath } = start;
	const { isSetUp = true, isStaffAtHand = true, keepsFiles = false, isPromised = false } = start;
	if (isPromised) promiseIn(folder, baseURL);
	const context = await chromium.launchPersistentContext(folder, {
		...launchOptions,
		executablePath,
		baseURL,
		serviceWorkers: keepsFiles ? 'allow' : 'block',
		viewport: { width: 1024, height: 768 },
		locale: 'en-GB'
	});
	// Functions that are sent to the page may name a helper of the program that turned them into JavaScript.
	await context.addInitScript('globalThis.__name ??= (given) => given;');
	if (isSetUp) await setUpIn(context);
	if (isStaffAtHand) await staffAtHandIn(context);
	return context;
}

/** The one page that a browser opens with. */
export async function firstPageOf(context: BrowserContext): Promise<Page> {
	return context.pages()[0] ?? (await context.newPage());
}

/** The process of the browser that keeps its things in a folder: the one itself, none of its helpers. */
export function browserOn(folder: string): number {
	const found = readdirSync('/proc')
		.filter((name) => /^\d+$/.test(name))
		.filter((name) => {
			const words = wordsOf(name);
			const isHelper = words.some((word) => word.startsWith('--type='));
			return !isHelper && words.includes(`--user-data-dir=${folder}`) && !words[0]?.endsWith('strace');
		});
	const [first] = found;
	if (first === undefined || found.length > 1) throw new Error(`There are ${found.length} browsers on this folder.`);
	return Number(first);
}

function wordsOf(process: string): readonly string[] {
	try {
		return readFileSync(`/proc/${process}/cmdline`, 'utf8').split('\0');
	} catch {
		// It ended while we looked.
		return [];
	}
}

/**
 * Ends the browser of a folder at once, as when the battery is empty: no chance to tidy up. Finding its process takes a
 * while: where the moment matters, it is found before.
 */
export async function killBrowser(context: BrowserContext, folder: string, known?: number): Promise<void> {
	const gone = new Promise((resolve) => context.once('close', resolve));
	process.kill(known ?? browserOn(folder), 'SIGKILL');
	await gone;
}

/** Throws a folder of a browser away. A browser that still writes while it ends may hold it: then it stays in the place for passing files. */
export function throwAway(folder: string): void {
	try {
		rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
	} catch (error) {
		console.warn(`A folder of a browser could not be thrown away: ${String(error)}`);
	}
}
