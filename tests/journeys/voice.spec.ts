import { addressOfKey } from '#lib/journey/address.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { launchOptions } from '../../playwright.config.ts';
import { cloud, fakeSpeech, george, hazel, saidOn, type FakeSpeech } from './fake-speech.ts';
import { expect, test, type Page } from './fixtures.ts';
import { sampleOf, seedPlans } from './seed.ts';

const plan = sampleOf(7, 'thin');

test.use({
	permissions: ['microphone'],
	launchOptions: {
		...launchOptions,
		args: [...launchOptions.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

/** The address of the first page that is answered with cards. */
function cardsPage(): string {
	const programme = programmesById.get('sotsec-id');
	if (programme === undefined) throw new Error('The default pack is missing.');
	const page = walkOf(programme, plan).pages.find(
		({ step, part }) => programme.steps.get(step)?.step.question.kind === 'choose' && part.kind === 'main'
	);
	if (page === undefined) throw new Error('The default pack has no cards.');
	return `/#/plan/${plan.id}/page/${addressOfKey(page.key)}`;
}

/** Opens a page of cards on a device with such a voice. */
async function openCards(page: Page, speech: FakeSpeech): Promise<void> {
	await fakeSpeech(page, speech);
	await seedPlans(page, [plan], cardsPage());
	await expect(page.locator('main button.card').first()).toBeVisible();
}

const listen = (page: Page) => page.getByRole('button', { name: 'Listen', exact: true });
const texts = async (page: Page) => (await saidOn(page)).map(({ text }) => text);

/** The letters that are marked on the page. */
function marked(page: Page, name: 'spoken-sentence' | 'spoken-word'): Promise<string> {
	return page.evaluate((mark) => [...(CSS.highlights.get(mark)?.keys() ?? [])].map(String).join(' '), name);
}

test('nothing speaks by itself, on any page and after any tap on something else', async ({ page }) => {
	await openCards(page, { voices: [hazel] });
	await page.locator('main button.card').first().click();
	await page.getByRole('button', { name: 'Next' }).click();
	await page.goto(`/#/plan/${plan.id}`);
	await page.goto('/#/settings');
	await expect(page.getByLabel('Hazel')).toBeVisible();
	await page.goto('/#/voice');
	await expect(page.getByRole('heading', { name: 'This device can read aloud' })).toBeVisible();
	expect(await saidOn(page)).toEqual([]);
});

test('Listen reads the question, slowly enough, and a second tap stops it', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 300 });
	const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	await listen(page).click();
	await expect(listen(page)).toHaveAttribute('aria-pressed', 'true');
	await expect.poll(() => saidOn(page)).toContainEqual({ text: heading, voice: 'Hazel', rate: 0.8 });
	await listen(page).click();
	await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
	expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	const said = await saidOn(page);
	await page.locator('main button.card').first().click();
	expect(await saidOn(page)).toEqual(said);
});

test('the sentence that is said is marked, and the word in it; both marks go at the end', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 250 });
	const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	await listen(page).click();
	await expect.poll(() => marked(page, 'spoken-sentence')).toBe(heading);
	await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('data-spoken', 'letters');
	const word = heading.split(' ')[1] ?? '';
	await expect.poll(() => marked(page, 'spoken-word'), { intervals: [50] }).toBe(word);
	await expect(listen(page)).toHaveAttribute('aria-pressed', 'false');
	expect([await marked(page, 'spoken-sentence'), await marked(page, 'spoken-word')]).toEqual(['', '']);
	await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('the sentence alone is marked when the voice tells no words, and the line where letters cannot be', async ({
	page
}) => {
	await page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight'));
	await openCards(page, { voices: [hazel], wordTakes: 250, tellsWords: false });
	await listen(page).click();
	await expect(page.locator('[data-spoken]').first()).toHaveAttribute('data-spoken', 'line');
});

test('the ear of a card reads the card, and does not pick it', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 150 });
	const card = page.locator('main button.card').first();
	const words = (await card.innerText()).trim();
	const before = await card.getAttribute('aria-pressed');
	const ear = page.getByRole('button', { name: `Listen: ${words}`, exact: true });
	await ear.click();
	await expect.poll(() => texts(page)).toEqual([words]);
	await expect(ear).toHaveAttribute('aria-pressed', 'true');
	expect(await card.getAttribute('aria-pressed')).toBe(before);
	const second = page.getByRole('button', { name: /^Listen: / }).nth(1);
	await second.click();
	await expect(ear).toHaveAttribute('aria-pressed', 'false');
	await expect.poll(() => texts(page)).toHaveLength(2);
});

test('the ear works by keys alone, and leaving the page makes it quiet', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 2000 });
	const ear = page.getByRole('button', { name: /^Listen: / }).first();
	await ear.focus();
	await page.keyboard.press('Enter');
	await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(true);
	await page.getByRole('button', { name: 'Next' }).click();
	await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false);
	await expect(page.locator('[data-spoken]')).toHaveCount(0);
});

test('Listen to all reads every line of the page, in order', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 5 });
	await page.getByRole('button', { name: 'Listen to all' }).click();
	await expect(page.getByRole('button', { name: 'Listen to all' })).toHaveAttribute('aria-pressed', 'false', {
		timeout: 30_000
	});
	const said = (await texts(page)).join(' ');
	const heading = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	const cards = await page.locator('main button.card').allInnerTexts();
	let from = 0;
	for (const line of [heading, ...cards.map((words) => words.trim()), 'Next', 'Stop for today']) {
		const at = said.indexOf(line, from);
		expect(at, `"${line}" in its place`).toBeGreaterThanOrEqual(from);
		from = at + line.length;
	}
});

test('a voice that would send the words away is never used: the page of help opens, with no way to be stuck', async ({
	page
}) => {
	await openCards(page, { voices: [cloud] });
	await listen(page).click();
	await expect(page.getByRole('heading', { name: 'This device cannot read aloud yet' })).toBeVisible();
	for (const system of ['Windows', 'Android', 'iPad and iPhone', 'Chromebook'])
		await expect(page.getByText(system, { exact: true })).toBeVisible();
	expect(await saidOn(page)).toEqual([]);
	await page.getByRole('link', { name: 'My plan' }).click();
	await expect(page).toHaveURL(new RegExp(`plan/${plan.id}$`));
});

test('voices that come late are waited for', async ({ page }) => {
	await openCards(page, { voices: [hazel], lateBy: 1500 });
	await listen(page).click();
	await expect.poll(() => saidOn(page), { timeout: 5000 }).not.toEqual([]);
	await expect(page).not.toHaveURL(/voice/);
});

test('"You can use headphones" is said once on a device', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 100 });
	const notice = page.getByText('You can use headphones.');
	await expect(notice).toHaveCount(0);
	await listen(page).click();
	await expect(notice).toBeVisible();
	await expect.poll(() => texts(page)).not.toEqual([]);
	await page.reload();
	await listen(page).click();
	await expect.poll(() => texts(page)).not.toEqual([]);
	await expect(notice).toHaveCount(0);
});

test('staff choose a voice by name and hear it; it reads from then on', async ({ page }) => {
	await openCards(page, { voices: [hazel, george, cloud] });
	await page.goto('/#/settings');
	await expect(page.getByLabel('Cloud UK')).toHaveCount(0);
	await page.getByLabel('Hazel').check();
	await page.getByRole('button', { name: 'Hear this voice' }).click();
	await expect.poll(async () => (await saidOn(page))[0]?.voice).toBe('Hazel');
	await page.goto(cardsPage());
	await expect(page.locator('main button.card').first()).toBeVisible();
	await page.reload();
	await listen(page).click();
	await expect.poll(async () => (await saidOn(page))[0]?.voice).toBe('Hazel');
});

test('words that staff recorded on this device come before the voice, and can be thrown away', async ({ page }) => {
	await openCards(page, { voices: [hazel], wordTakes: 20 });
	await page.goto('/#/voice/record');
	await page.getByLabel('A man like me').check();
	await page.getByRole('button', { name: 'Record: I am not sure', exact: true }).click();
	await expect(page.getByText('Speak now')).toBeVisible();
	await expect(page.getByRole('button', { name: /^Record: / }).first()).toBeDisabled();
	await page.getByRole('button', { name: 'Stop', exact: true }).click();
	await page.getByRole('button', { name: 'Keep', exact: true }).click();
	await expect(page.getByText(/^1 of \d+ recorded$/)).toBeVisible();

	await page.goto(cardsPage());
	await expect(page.locator('main button.card').first()).toBeVisible();
	await page.reload();
	await page.evaluate(() => {
		const play = HTMLMediaElement.prototype.play;
		Object.assign(window, { played: [] });
		HTMLMediaElement.prototype.play = function () {
			Reflect.get(window, 'played').push(this.src.slice(0, 5));
			return play.call(this);
		};
	});
	await page.getByRole('button', { name: 'Listen: I am not sure', exact: true }).click();
	await expect.poll(() => page.evaluate(() => Reflect.get(window, 'played'))).toEqual(['blob:']);
	await expect(page.getByRole('button', { name: 'Listen: I am not sure', exact: true })).toHaveAttribute(
		'aria-pressed',
		'false'
	);
	expect(await saidOn(page)).toEqual([]);

	await page.goto('/#/voice/record');
	await page.getByRole('button', { name: 'Throw away: I am not sure', exact: true }).click();
	await expect(page.getByRole('button', { name: 'Throw away: I am not sure', exact: true })).toHaveCount(0);
	await page.goto(cardsPage());
	await page.getByRole('button', { name: 'Listen: I am not sure', exact: true }).click();
	await expect.poll(() => texts(page)).toEqual(['I am not sure']);
});

test('no part of reading aloud asks for anything from outside, with a voice or without', async ({ page }) => {
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).hostname));
	await seedPlans(page, [plan], cardsPage());
	await listen(page).click();
	await expect(page.getByRole('heading', { name: 'This device cannot read aloud yet' })).toBeVisible();
	expect(new Set(asked)).toEqual(new Set(['localhost']));
});
