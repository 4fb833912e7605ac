import type { Medium } from '#lib/plan/media.ts';
import { got } from '../builders/vault.ts';
import { openRows, readAll } from '../soak/disk-rows.ts';
import { launchOptions } from '../../playwright.config.ts';
import { deviceOfTests } from './device.ts';
import { touchHands } from './hands.ts';
import { test, expect, type Page } from './fixtures.ts';
import { plainJpeg, withPlace } from './jpeg-with-place.ts';
import { OwnWays } from './pages/own-ways.ts';
import { QuestionPage } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { beginPlan, goOn } from './walk-whole-plan.ts';

/** A microphone that hears a tone, and is allowed. No camera: photos come as files. */
test.use({
	hasTouch: true,
	permissions: ['microphone'],
	launchOptions: {
		...launchOptions,
		args: [...launchOptions.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

/** A new plan at its first page of cards, or at its first page of own words. */
async function at(page: Page, what: 'cards' | 'words'): Promise<OwnWays> {
	await beginPlan(page, touchHands, 'Sam');
	const question = new QuestionPage(page);
	const ways = new OwnWays(page);
	const there = what === 'cards' ? question.button('Something else') : question.button('Draw');
	for (let pages = 0; pages < 15; pages += 1) {
		await question.verifyBody();
		if ((await there.count()) > 0) return ways;
		await goOn(page, () => question.next.click());
	}
	throw new Error('There is no such page.');
}

/** His drawings, photos and recordings as they lie in the database, opened with the phrase. */
async function keptMedia(page: Page): Promise<readonly Medium[]> {
	const rows = await page.evaluate(readAll);
	const { store, opens } = await openRows(rows);
	expect(await opens((await deviceOfTests()).phrase)).toBe(true);
	const named = (rows['media'] ?? []).map((row) => Object(row));
	return Promise.all(named.map(async ({ plan, id }) => got(await store.loadMedium(plan, id))));
}

test('a drawing by mouse is a card of his own, and is there after the app was closed', async ({ page }) => {
	const ways = await at(page, 'cards');
	await ways.button('Something else').click();
	await ways.verify();
	await ways.draw();
	const card = page.locator('main button.card', { hasText: 'My drawing' });
	await expect(card).toHaveAttribute('aria-pressed', 'true');
	await expect(card.locator('img')).toHaveAttribute('src', /^blob:/);
	expect((await card.locator('img').boundingBox())?.width).toBe(96);
	await ways.verifySaved();
	await page.reload();
	await expect(page.getByRole('button', { name: 'My drawing' })).toBeVisible();
	await expect(page.getByRole('button', { name: 'My drawing' }).locator('img')).toHaveAttribute('src', /^blob:/);
	expect(await keptMedia(page)).toMatchObject([{ kind: 'drawing', strokes: [{ pen: 'ink' }, { pen: 'red' }] }]);
});

test('a drawing by finger can be rubbed out, taken back, started again and kept', async ({ page, context }) => {
	const ways = await at(page, 'cards');
	await ways.button('Something else').tap();
	await ways.button('Draw').tap();
	await expect(ways.pad).toBeVisible();
	await ways.pad.scrollIntoViewIfNeeded();
	const finger = await context.newCDPSession(page);
	const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0) => {
		const box = await ways.pad.boundingBox();
		if (box === null) throw new Error('There is no page to draw on.');
		const touchPoints = type === 'touchEnd' ? [] : [{ x: box.x + x * box.width, y: box.y + y * box.height }];
		await finger.send('Input.dispatchTouchEvent', { type, touchPoints });
	};
	const stroke = async (y: number) => {
		await touch('touchStart', 0.2, y);
		for (const x of [0.3, 0.4, 0.5, 0.6]) await touch('touchMove', x, y);
		await touch('touchEnd');
	};
	const lines = ways.pad.locator('path');
	await stroke(0.3);
	await stroke(0.6);
	await expect(lines).toHaveCount(2);
	await ways.button('Rubber').click();
	await touch('touchStart', 0.4, 0.3);
	await touch('touchEnd');
	await expect(lines).toHaveCount(1);
	await ways.button('Take back').click();
	await expect(lines).toHaveCount(2);
	await ways.button('Start again').click();
	await ways.button('No, keep it').click();
	await expect(lines).toHaveCount(2);
	await ways.button('Start again').click();
	await ways.button('Yes, throw it away').click();
	await expect(lines).toHaveCount(0);
	await expect(ways.button('Keep my drawing')).toBeDisabled();
	await ways.button('Take back').click();
	await expect(lines).toHaveCount(2);
	await ways.button('Keep my drawing').click();
	await expect(page.locator('main button.card', { hasText: 'My drawing' })).toBeVisible();
});

test('a photo is kept upright, small, and without the place it was taken at', async ({ page }) => {
	const ways = await at(page, 'words');
	const file = withPlace(await plainJpeg(page));
	expect(file.includes('Exif')).toBe(true);
	await ways.verify();
	await ways.button('Photo').click();
	await expect(page.getByText('No photos of children.')).toBeVisible();
	await expect(page.getByText('Only photos of people who said yes.')).toBeVisible();
	await ways.pickFile('notes.txt', 'image/jpeg', Buffer.from('no picture at all'));
	await expect(page.getByText('This is not a photo. Pick another photo.')).toBeVisible();
	await ways.pickFile('holiday.jpg', 'image/jpeg', file);
	await ways.button('Keep this photo').click();
	await expect(page.getByText('My photo', { exact: true })).toBeVisible();
	await ways.verifySaved();
	await page.reload();
	await expect(page.getByText('My photo', { exact: true })).toBeVisible();
	const [photo] = await keptMedia(page);
	expect(photo).toMatchObject({ kind: 'photo', width: 800, height: 1600 });
	const letters = photo?.kind === 'photo' ? photo.data : '';
	const bytes = Buffer.from(letters, 'base64');
	expect(bytes.includes('Exif')).toBe(false);
	expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
	// Turned by a quarter to the right: what was at the left is at the top now.
	const ends = await page.evaluate(async (given) => {
		const seen = await createImageBitmap(
			new Blob([Uint8Array.from(atob(given), (letter) => letter.charCodeAt(0))], { type: 'image/jpeg' })
		);
		const canvas = document.createElement('canvas');
		[canvas.width, canvas.height] = [seen.width, seen.height];
		const hand = canvas.getContext('2d');
		hand?.drawImage(seen, 0, 0);
		return [20, seen.height - 20].map((y) => {
			const [red = 0, , blue = 0] = hand?.getImageData(400, y, 1, 1).data ?? [];
			return red > blue ? 'red' : 'blue';
		});
	}, letters);
	expect(ends).toEqual(['red', 'blue']);
});

test('a recording is played back, kept, there after the app was closed, and really gone once thrown away', async ({
	page
}) => {
	const ways = await at(page, 'words');
	await ways.verify();
	await ways.button('Say it').click();
	await expect(page.getByText('This stays on this computer.')).toBeVisible();
	await ways.button('Another way').click();
	await ways.record();
	await ways.verifySaved();
	await page.reload();
	await ways.button('Listen: My recording').click();
	await expect(ways.button('Stop')).toBeVisible();
	expect(await keptMedia(page)).toMatchObject([{ kind: 'sound' }]);
	await ways.button('Throw away: My recording').click();
	await ways.button('Yes, throw it away').click();
	await expect(page.getByText('My recording', { exact: true })).toHaveCount(0);
	await expect.poll(async () => (await keptMedia(page)).length).toBe(0);
});

test('a card he drew can get words later, and can be thrown away', async ({ page }) => {
	const ways = await at(page, 'cards');
	await ways.button('Something else').click();
	await ways.draw();
	await ways.button('Cards you made').click();
	await ways.button('Words for: My drawing').click();
	await page.getByLabel('Your own words').fill('I go home.');
	await ways.button('Keep these words').click();
	const card = page.locator('main button.card', { hasText: 'I go home.' });
	await expect(card.locator('img')).toHaveAttribute('src', /^blob:/);
	await ways.button('Throw away: I go home.').click();
	await ways.button('Yes, throw it away').click();
	await expect(page.getByText('I go home.')).toHaveCount(0);
	await expect.poll(async () => (await keptMedia(page)).length).toBe(0);
});

test('a name in free words brings a quiet reminder that stops nobody', async ({ page }) => {
	const ways = await at(page, 'words');
	await ways.button('Type').click();
	const field = page.getByLabel('Your own words');
	await expect(field).toBeFocused();
	const reminder = page.getByRole('status').filter({ hasText: 'No names of people who were hurt.' });
	await field.fill('I am proud of my garden.');
	await expect(reminder).toHaveCount(0);
	await field.fill('I think of Emma Jones.');
	await expect(reminder).toBeVisible();
	await ways.verifySaved();
	await page.reload();
	await expect(field).toHaveValue('I think of Emma Jones.');
});

test('whose words it is shows at the answer, and staff words lie beside his', async ({ page }) => {
	const ways = await at(page, 'cards');
	const screen = new Screen(page);
	const asked = await screen.heading.innerText();
	const home = page.url().replace(/\/page\/.*/, '');
	// Opened anew, nobody from staff is there.
	await page.reload();
	await page.locator('main button.card').first().click();
	await expect(page.getByText('Who said this?').locator('..')).toContainText('Me');
	await expect(screen.button('Add what staff say')).toHaveCount(0);
	await page.goto(home);
	await screen.button('Staff are with me').click();
	await screen.link('Check my plan').click();
	await screen.button(`Change: ${asked}`).click();
	await screen.button('Add what staff say').click();
	await page.getByLabel('What staff say').last().fill('He does this each day.');
	await expect(screen.button(/Who said this\?/)).toContainText('Me');
	await page.locator('main button.card').nth(1).click();
	await expect(page.getByRole('status').filter({ hasText: 'Now it says: Staff and me' })).toBeVisible();
	await screen.button(/Who said this\?/).click();
	await screen.button('Staff').click();
	await expect(screen.button(/Who said this\?/)).toContainText('Staff');
	await ways.verifySaved();
	await screen.button('Next').click();
	await expect(screen.heading).toHaveText('Check my plan');
	await expect(page.getByRole('region', { name: 'What staff say' })).toContainText('He does this each day.');
});

test('words that are typed and not kept yet stay when he goes on', async ({ page }) => {
	await at(page, 'cards');
	const question = new QuestionPage(page);
	await question.button('Something else').click();
	await question.button('Type').click();
	await page.getByLabel('Your own words').fill('I like it calm.');
	await goOn(page, () => question.next.click());
	await goOn(page, () => question.link('Back').click());
	await expect(page.locator('main')).toContainText('I like it calm.');
});
