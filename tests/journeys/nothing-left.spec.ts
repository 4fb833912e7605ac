import { deviceOfTests } from './device.ts';
import { expect, test, type Page } from './fixtures.ts';
import { followTo } from './follow-link.ts';
import { Screen } from './pages/screen.ts';
import { sampleOf, seedPlans } from './seed.ts';
import { enter, follow } from './vault-hands.ts';

test.use({ isStaffAtHand: false });

const his = { ...sampleOf(7), name: 'Quentin' };
const others = Array.from({ length: 8 }, (_, number) => ({
	...sampleOf(8),
	id: `other${String(number).padStart(15, '0')}`,
	name: `Zed Zedovic ${number}`
}));

/** How many keys are alive in the memory of the page, after everything that can go is gone. */
async function keysAlive(page: Page): Promise<number> {
	const session = await page.context().newCDPSession(page);
	try {
		await session.send('HeapProfiler.collectGarbage');
		const { result } = await session.send('Runtime.evaluate', { expression: 'CryptoKey.prototype' });
		const { objects } = await session.send('Runtime.queryObjects', { prototypeObjectId: result.objectId ?? '' });
		const { result: length } = await session.send('Runtime.callFunctionOn', {
			objectId: objects.objectId ?? '',
			functionDeclaration: 'function () { return this.length; }'
		});
		return Number(length.value);
	} finally {
		await session.detach();
	}
}

/** Which of some words stand in any text that is alive in the memory of the page, after everything that can go is gone. */
async function wordsAlive(page: Page, words: readonly string[]): Promise<readonly string[]> {
	const session = await page.context().newCDPSession(page);
	try {
		const parts: string[] = [];
		session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => parts.push(chunk));
		await session.send('HeapProfiler.collectGarbage');
		await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
		const memory = parts.join('');
		return words.filter((word) => memory.includes(word));
	} finally {
		await session.detach();
	}
}

/** All that lies in the places where a page can keep something, and all that it shows, as one text; and how many keys. */
function everythingKept(page: Page): Promise<{ readonly text: string; readonly keys: number }> {
	return page.evaluate(async () => {
		const found: unknown[] = [];
		let keys = 0;
		const seen = new Set<unknown>();
		const walk = (value: unknown, depth: number): void => {
			if (value instanceof CryptoKey) keys += 1;
			if (typeof value === 'string') found.push(value);
			if (typeof value !== 'object' || value === null || depth > 4 || seen.has(value)) return;
			seen.add(value);
			for (const name of Object.keys(value)) {
				found.push(name);
				walk(Reflect.get(value, name), depth + 1);
			}
		};
		const settled = <Value>(asked: IDBRequest<Value>) =>
			new Promise<Value>((resolve, reject) => {
				asked.onsuccess = () => resolve(asked.result);
				asked.onerror = () => reject(asked.error ?? new Error('The database does not answer.'));
			});
		for (const { name } of await indexedDB.databases()) {
			const database = await settled(indexedDB.open(name ?? ''));
			for (const store of database.objectStoreNames)
				walk(await settled(database.transaction(store).objectStore(store).getAll()), 0);
			database.close();
		}
		for (const name of await caches.keys())
			found.push(...(await (await caches.open(name)).keys()).map(({ url }) => url));
		walk({ ...localStorage }, 0);
		walk({ ...sessionStorage }, 0);
		for (const name of Object.getOwnPropertyNames(window)) {
			if (['window', 'self', 'frames', 'parent', 'top'].includes(name)) continue;
			found.push(name);
			walk(Reflect.get(window, name), 0);
		}
		found.push(document.documentElement.outerHTML, document.title, document.cookie, window.name);
		found.push(location.href, JSON.stringify(history.state));
		return { text: found.join('\n'), keys };
	});
}

test('after a lock no key is alive in memory, and no place of the page holds a key, a phrase or a word of a man', async ({
	page
}) => {
	const said: string[] = [];
	page.on('console', (message) => said.push(message.text()));
	await seedPlans(page, [his, ...others]);
	const { phrase, recoveryCode } = await deviceOfTests();
	await enter(page, '', phrase);
	await followTo(page, `plan/${his.id}/check`);
	expect(await keysAlive(page), 'keys are there while it is open').toBeGreaterThan(3);
	await followTo(page, '');
	await new Screen(page).button('Lock').click();
	await new Screen(page).verifyOnPage('This device is locked');
	await expect.poll(() => keysAlive(page)).toBe(0);
	const { text, keys } = await everythingKept(page);
	expect(keys).toBe(0);
	for (const word of [phrase, recoveryCode, his.name, ...others.map(({ name }) => name)])
		expect([text, ...said].some((each) => each.includes(word))).toBe(false);
	expect(text, 'the search saw what is kept').toContain(his.id);
});

for (const end of ['the plan', 'the session view'] as const)
	test(`after a lock on ${end} no word of a man, no note and no phrase is alive in memory`, async ({ page }) => {
		await seedPlans(page, [his, ...others]);
		const { phrase } = await deviceOfTests();
		await enter(page, '', phrase);
		const visit = {
			'the plan': async () => {
				for (const route of ['', '/life/diary', '/check']) await followTo(page, `plan/${his.id}${route}`);
			},
			'the session view': async () => {
				await followTo(page, 'service/board/session');
				await page.getByRole('textbox', { name: 'Notes to self' }).fill('Zippo lighter');
			}
		};
		await (end === 'the plan' ? visit['the session view']() : visit['the plan']());
		await visit[end]();
		const words = [his.name, 'Zedovic', 'Zippo', phrase];
		if (end === 'the plan') expect(await wordsAlive(page, words), 'the search has eyes').toContain(his.name);
		await page.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await new Screen(page).verifyOnPage('This device is locked');
		await expect.poll(() => wordsAlive(page, words), { timeout: 20_000 }).toEqual([]);
	});

test('while a man has the device fewer keys are alive, and no address of the page opens another plan', async ({
	page
}) => {
	await seedPlans(page, [his, ...others]);
	const { phrase } = await deviceOfTests();
	await enter(page, '', phrase);
	await expect(page.getByText('Zed Zedovic 0')).toBeVisible();
	const screen = new Screen(page);
	await followTo(page, `plan/${his.id}`);
	const open = await keysAlive(page);
	await screen.button(`Give to ${his.name}`).click();
	await expect(screen.button(`Give to ${his.name}`)).toHaveCount(0);
	// His own keys and those of recorded texts: 3 of each.
	await expect.poll(() => keysAlive(page)).toBeLessThanOrEqual(6);
	expect(open).toBeGreaterThan(6);
	for (const { id } of others)
		for (const end of ['', '/check', '/paper', '/now']) {
			await follow(page, `#/plan/${id}${end}`);
			await screen.verifyOnPage('Staff: open all plans');
			const { text } = await everythingKept(page);
			expect(text).not.toMatch(/Zedovic/);
		}
});
