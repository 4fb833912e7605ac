/** Writes a picture of every screen in three sizes, and every paper page, to screens/ for people to look at. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { programmesById } from '../src/cli/programmes.ts';
import { setUpIn, staffAtHandIn } from '../tests/journeys/device.ts';
import { sampleOf, seedPlans } from '../tests/journeys/seed.ts';
import { beginPlan } from '../tests/journeys/walk-whole-plan.ts';
import { touchHands } from '../tests/journeys/hands.ts';

const port = 4274;
const folder = 'screens';
const sizes = [
	{ name: '1024x768', width: 1024, height: 768 },
	{ name: '390x844', width: 390, height: 844 },
	{ name: '320x640', width: 320, height: 640 }
];

/** Pages worth a look: one of each kind of question. */
const looks = [
	['limits', 'limits/main'],
	['choose', 'good-choose/main'],
	['why', 'why-gains/main'],
	['words', 'about-proud/main'],
	['excuse', 's2-excuses/main'],
	['feelings', 'sg-mood/main'],
	['sort', 'sg-feelings/main'],
	['helpers', 'hl-people/main'],
	['order', 'hl-people/call-order'],
	['rules', 'ru-rules/main'],
	['rules-order', 'ru-rules/order'],
	['date', 'ag-review/main'],
	['agree', 'ag-agree/main'],
	['end', 'ag-end/main']
] as const;

async function shoot(page: Page, size: string, name: string): Promise<void> {
	await page.locator('h1', { hasNotText: 'This device is locked' }).waitFor();
	await page.waitForLoadState('networkidle');
	await page.screenshot({ path: `${folder}/${size}-${name}.png`, fullPage: true });
}

async function shootAll(size: (typeof sizes)[number]): Promise<void> {
	const browser = await chromium.launch(launchOptions);
	const context = await browser.newContext({ baseURL: `http://localhost:${port}`, viewport: size, hasTouch: true });
	await setUpIn(context);
	await staffAtHandIn(context);
	const page = await context.newPage();
	const plan = sampleOf(7);
	const programme = programmesById.get('sotsec-id');
	const open = async (name: string, path: string, together = true) => {
		await page.goto(`/#/${path}`);
		const gate = page.getByRole('button', { name: 'We are together' });
		await page.locator('h1', { hasNotText: 'This device is locked' }).waitFor();
		if (together && (await gate.count()) > 0) await gate.click();
		await shoot(page, size.name, name);
	};
	await page.goto('/');
	await shoot(page, size.name, '01-first-empty');
	await seedPlans(page, [plan, sampleOf(8), sampleOf(9, 'thin')]);
	await open('02-first', '');
	await open('03-new', 'new');
	await open('04-settings', 'settings');
	await open('05-about', 'about');
	await open('06-home', `plan/${plan.id}`);
	await open('07-gate', `plan/${plan.id}/page/${addressOfKey('fs-intro/main')}`, false);
	const special =
		programme === undefined ? [] : walkOf(programme, plan).pages.filter(({ part }) => part.kind !== 'main');
	const kinds = [...new Map(special.map((each) => [each.part.kind, each.key])).entries()];
	for (const [name, key] of [...looks, ...kinds]) await open(`10-${name}`, `plan/${plan.id}/page/${addressOfKey(key)}`);
	await open('20-check-journey', `plan/${plan.id}/check/${addressOfKey('my-rules')}`);
	await open('21-check', `plan/${plan.id}/check`);
	await open('22-now', `plan/${plan.id}/now`);
	await open('23-paper', `plan/${plan.id}/paper`);
	for (const reader of ['man', 'wallet', 'carer', 'care-manager']) {
		await open(`23-paper-${reader}`, `plan/${plan.id}/paper/${reader}`);
	}
	await open('24-plan-settings', `plan/${plan.id}/settings`);
	await open('25-stopped', `plan/${plan.id}/stopped`);
	await open('26-lost', 'nowhere');
	await open('27-missing', 'plan/0000000000000000000');
	await page.goto('/');
	await page.locator('h1', { hasNotText: 'This device is locked' }).waitFor();
	await page.getByRole('button', { name: 'Help', exact: true }).click();
	await page.screenshot({ path: `${folder}/${size.name}-28-help.png` });
	await page.getByRole('button', { name: 'Back to my page' }).click();
	await beginPlan(page, touchHands, 'Sam');
	await page.goto(page.url().replace(/\/page\/.*/, ''));
	await shoot(page, size.name, '29-home-fresh');
	await browser.close();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const server = spawn('node', ['tools/serve.js', '--port', String(port)], {
	stdio: 'ignore',
	detached: true
});
try {
	await new Promise((resolve) => setTimeout(resolve, 2500));
	for (const size of sizes) await shootAll(size);
	const sample = execFileSync('npx', ['tsx', 'src/cli/main.ts', 'sample', '--seed', '7']);
	writeFileSync(`${folder}/plan.json`, sample);
	execFileSync('npx', [
		'tsx',
		'src/cli/main.ts',
		'print',
		`${folder}/plan.json`,
		'--for',
		'man',
		'--out',
		`${folder}/plan.pdf`
	]);
	execFileSync('pdftoppm', ['-r', '60', '-png', `${folder}/plan.pdf`, `${folder}/paper`]);
} finally {
	if (server.pid !== undefined) process.kill(-server.pid);
}
