import { cleanAnswer, cleanText, oneLine } from '#lib/plan/clean.ts';
import { abilities } from '#lib/plan/life.ts';
import { longest } from '#lib/plan/longest.ts';
import { emptyGridRow, emptyRiskPlan, riskLimits } from '#lib/plan/risk-plan.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import type { Answer } from '#lib/plan/answers.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restoreKnown } from '#lib/wiring/restore-plan.ts';
import { expect, test, type Page } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { hostileTexts } from './hostile-texts.ts';
import { BackupPage } from './pages/backup-page.ts';
import { Screen } from './pages/screen.ts';
import { moreForms, onePageOfEachKind, planPages } from './routes.ts';
import { sampleOf, seedPlans } from './seed.ts';

const all = cleanText(hostileTexts.join('\n')).slice(0, longest.text);

/** A sample plan in which a text stands in every place that takes text, and all of them where there is room. */
async function hostilePlan(text: string, number: number): Promise<Plan> {
	const plan = sampleOf(7, number === 0 ? 'full' : 'thin');
	const answers = Object.fromEntries(
		Object.entries(plan.answers).map(([step, answer]) => [step, cleanAnswer(hostileAnswer(answer, text, step))])
	);
	const staff = Object.fromEntries(Object.keys(answers).map((step) => [step, { words: all, at: plan.changedAt }]));
	const name = oneLine(text).slice(0, longest.name);
	const hostile = livedWith({ ...plan, id: `hostile${String(number).padStart(13, '0')}`, name, answers, staff });
	if ((await restoreKnown(hostile)) === undefined) throw new Error(`Plan ${number} would never be read.`);
	return hostile;
}

/** Where people write in what became of a plan since, and in what staff add to it. */
const written: ReadonlySet<string> = new Set([
	...Object.keys({ ...emptyGridRow, ...emptyRiskPlan, ...emptyRiskPlan.environment, ...emptyRiskPlan.changes }),
	...[
		'where',
		'when',
		'because',
		'if',
		'then',
		'within',
		'what',
		'why',
		'next',
		'seenWords',
		'triedWords',
		'changeWords'
	],
	...abilities
]);

/** The plan with a hostile text in each of these places, one after the other: a full plan holds all of them. */
function livedWith(plan: Plan): Plan {
	let turn = 0;
	const next = (): string => oneLine(hostileTexts[(turn += 1) % hostileTexts.length] ?? '').slice(0, riskLimits.line);
	const { risk, checks, slips, actions, agreements, capacity } = plan;
	const parts = { risk, checks, slips, actions, agreements, capacity };
	const filled = JSON.parse(JSON.stringify(parts), (key, value: unknown) =>
		typeof value === 'string' && written.has(key) && key !== 'by' ? next() : value
	);
	return { ...plan, ...filled };
}

function hostileAnswer(answer: Answer, text: string, step: string): Answer {
	switch (answer.kind) {
		case 'words':
			return { ...answer, text: all };
		case 'agree':
			return { ...answer, why: all };
		case 'rules':
			return { ...answer, reference: text };
		case 'people':
			return {
				...answer,
				people: answer.people.map((person) => ({ ...person, name: text, phone: text, when: text }))
			};
		case 'choose': {
			const id = `own-main-${step}-hostile`;
			return { ...answer, own: [...answer.own, { id, words: text }], chosen: [...answer.chosen.slice(0, 2), id] };
		}
		default:
			return answer;
	}
}

/** Everything that ran, or led away. */
async function watch(page: Page): Promise<readonly string[]> {
	const found: string[] = [];
	await page.exposeFunction('ranHere', (what: string) => found.push(`ran: ${what}`));
	await page.addInitScript(() => {
		const told = Object(window);
		window.alert = (what) => told.ranHere(String(what));
	});
	page.on('dialog', (dialog) => {
		found.push(`dialog: ${dialog.message()}`);
		void dialog.dismiss();
	});
	page.on('popup', (other) => found.push(`window: ${other.url()}`));
	page.on('framenavigated', (frame) => {
		const { hostname, protocol } = new URL(frame.url());
		if (frame !== page.mainFrame() || (protocol !== 'about:' && hostname !== 'localhost'))
			found.push(`went to ${frame.url()}`);
	});
	return found;
}

async function go(page: Page, route: string): Promise<void> {
	await followTo(page, route);
	const gate = new Screen(page).button('We are together');
	if (await gate.isVisible()) await gate.click();
}

/** Puts each text into a field, one after the other, and lets the page show what comes of it. */
async function typeAll(page: Page, selector: string): Promise<number> {
	await page.locator(selector).first().waitFor();
	return page.evaluate(
		async ([texts, wanted]) => {
			let typed = 0;
			for (const text of texts) {
				const field = document.querySelector(wanted);
				if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) continue;
				field.focus();
				field.value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
				// By then what hangs on it is drawn anew.
				await new Promise((resolve) => setTimeout(resolve));
				typed += 1;
			}
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
			return typed;
		},
		[hostileTexts, selector] as const
	);
}

test(`${hostileTexts.length} hostile texts that lie in plans are shown as text: none runs, none leads away`, async ({
	page
}) => {
	const found = await watch(page);
	const plans = await Promise.all(hostileTexts.map((text, number) => hostilePlan(text, number)));
	await seedPlans(page, plans);
	await expect(page.getByText('<script>alert(1)</script>', { exact: true }).first()).toBeVisible();
	for (const plan of plans) {
		await go(page, `plan/${plan.id}/check`);
		await expect(page.locator('main')).toContainText('alert(1)');
	}
	const [first] = plans;
	if (first === undefined) throw new Error('There is no plan.');
	for (const route of onePageOfEachKind(first)) await go(page, route);
	for (const route of [...planPages(first), 'service/board', 'service/board/session']) await go(page, route);
	expect(found).toEqual([]);
});

test('hostile texts that are typed into every kind of field, or are names of files, are text: none runs, none leads away', async ({
	page
}) => {
	const found = await watch(page);
	const plan = sampleOf(7);
	await seedPlans(page, [plan]);
	const screen = new Screen(page);
	const count = hostileTexts.length;
	await go(page, 'new');
	expect(await typeAll(page, 'main input[type=text]')).toBe(count);
	const pages = onePageOfEachKind(plan);
	const forms = [
		...[
			`life/actions/${Object.keys(plan.actions)[0]}`,
			'life/carers/new',
			'life/check/end',
			'life/keep/sure',
			'settings'
		],
		...['whole-plan', 'support/whole-plan'].map((part) => `life/views/${addressOfKey(part)}`)
	].map((end) => `plan/${plan.id}/${end}`);
	let fields = 0;
	for (const route of [...pages, ...forms, ...moreForms(plan), 'service/board', 'service/board/session', 'staff']) {
		await go(page, route);
		const other = screen.button('Something else');
		if (await other.isVisible()) await other.click();
		const type = screen.button('Type').first();
		if (await type.isVisible()) await type.click();
		const ids = await page
			.locator('main :is(input:not([type]), input[type=text], input[type=tel], textarea):visible')
			.evaluateAll((elements) => elements.map(({ id }) => id));
		for (const id of ids) {
			expect(await typeAll(page, `[id="${id}"]`)).toBe(count);
			fields += 1;
		}
	}
	expect(fields).toBeGreaterThan(40);
	const photos = pages.find((route) => route.includes('/page/')) ?? '';
	await go(page, photos);
	for (const route of pages) {
		await go(page, route);
		if (await screen.button('Something else').isVisible()) break;
	}
	await screen.button('Something else').click();
	await screen.button('Photo').click();
	// What takes photos loads just now.
	await screen.button('Pick a photo').waitFor();
	const picked = await page.evaluate(async (names) => {
		const input = [...document.querySelectorAll<HTMLInputElement>('input[type=file]')].at(-1);
		if (input === undefined) return 0;
		for (const name of names) {
			const files = new DataTransfer();
			files.items.add(new File(['this is no photo'], name, { type: 'image/jpeg' }));
			input.files = files.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
			await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		}
		return names.length;
	}, hostileTexts);
	expect(picked).toBe(count);
	expect(found).toEqual([]);
});

test(`${hostileTexts.length} files with hostile names and hostile plans in them are previewed as text, and added: none runs, none leads away`, async ({
	page
}) => {
	const found = await watch(page);
	await seedPlans(page, [sampleOf(7)]);
	await new BackupPage(page).open('open');
	const article = page.getByRole('article').first();
	for (const [number, text] of hostileTexts.entries()) {
		const plan = await hostilePlan(text, number);
		await page.setInputFiles('input[type=file]', {
			name: `${text}.json`,
			mimeType: 'application/json',
			buffer: Buffer.from(JSON.stringify(plan))
		});
		await expect(article).toContainText(plan.name.trim().replace(/\s+/g, ' '));
	}
	await page.getByRole('button', { name: 'Add this plan' }).first().click();
	await expect(page.getByText('Added.').first()).toBeVisible();
	expect(found).toEqual([]);
});

test('the watch has eyes: a text that does run, and one that leads away, are seen', async ({ page }) => {
	const found = await watch(page);
	await page.goto('/');
	await page.evaluate(() => window.alert(1));
	await expect.poll(() => found).toContain('ran: 1');
	await page.evaluate(() => void window.open('about:blank'));
	await expect.poll(() => found.some((each) => each.startsWith('window'))).toBe(true);
});
