import { expect, test } from '@playwright/test';
import { addressOfKey } from '#lib/journey/address.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Engine } from '../engines/engine.ts';
import { firefox, openFirefox } from '../engines/firefox.ts';
import { openWebkit, webkit } from '../engines/webkit.ts';
import { openRows, readAll } from '../soak/disk-rows.ts';
import { deviceOfTests, putDevice, rowsOf } from './device.ts';
import { followLink } from './follow-link.ts';
import { sampleOf } from './seed.ts';

const his: Plan = { ...sampleOf(7), name: 'Quentin' };
const another: Plan = { ...sampleOf(8), id: 'another0000000000001', name: 'Zed' };
const taps = 20;

const engines = [
	{ name: 'Firefox', isThere: firefox !== undefined, open: () => openFirefox() },
	{ name: 'WebKit', isThere: webkit !== undefined, open: () => openWebkit() }
] as const;

/** Waits until a page shows a text, or no longer shows it. */
async function sees(engine: Engine, text: string, isThere = true): Promise<void> {
	const seen = () => engine.run(() => document.body?.innerText ?? '', null);
	await (isThere
		? expect.poll(seen, { timeout: 30_000 }).toContain(text)
		: expect.poll(seen, { timeout: 30_000 }).not.toContain(text));
}

/** Types words where the phrase is asked for, and presses "Open". */
async function typePhrase(engine: Engine, words: string): Promise<void> {
	await expect.poll(() => engine.run(() => document.querySelector('input#phrase') !== null, null)).toBe(true);
	await engine.run((typed) => {
		const field = document.querySelector('input#phrase');
		if (!(field instanceof HTMLInputElement)) return;
		field.value = typed;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		field.form?.requestSubmit();
	}, words);
}

/** Presses the button or link that has a name. */
async function press(engine: Engine, name: string): Promise<void> {
	await sees(engine, name);
	await engine.run((wanted) => {
		const all = [...document.querySelectorAll<HTMLElement>('button, a')];
		all.find((each) => each.innerText.trim().startsWith(wanted))?.click();
	}, name);
}

/** Goes to another page in the same start of the app. */
async function go(engine: Engine, route: string): Promise<void> {
	await engine.run(followLink, route);
}

/** Taps cards of the page, each time when "Saved" is said; gives how often it was said. */
function tapCards(engine: Engine): Promise<number> {
	return engine.run(
		(most) =>
			new Promise<number>((resolve) => {
				let [said, isWaiting] = [0, false];
				const tap = () => {
					isWaiting = false;
					const cards = document.querySelectorAll<HTMLElement>('main button.card:not(.dashed)');
					cards[said % 2]?.click();
				};
				new MutationObserver(() => {
					if (document.querySelector('.save .wait') !== null) isWaiting = true;
					if (!isWaiting || document.querySelector('.save .good') === null) return;
					said += 1;
					if (said === most) resolve(said);
					else tap();
				}).observe(document.body, { childList: true, subtree: true });
				tap();
			}),
		taps
	);
}

for (const { name, isThere, open } of engines)
	test(`in ${name} a plan is kept under its lock, and opens only to the phrase and to its man`, async ({ baseURL }) => {
		if (!isThere) console.log(`!!! ${name} IS NOT INSTALLED HERE: the vault was not tried in it. !!!`);
		test.skip(!isThere, `${name} is not installed`);
		await rowsOf([his, another]);
		const { dump, phrase } = await deviceOfTests();
		const given = await dump();
		const engine = await open();
		try {
			await engine.goto(`${baseURL}/licences.txt`);
			await engine.run(putDevice, given);
			// Waits until all of it is there.
			const heads = given.stores.find(({ name }) => name === 'heads')?.rows ?? [];
			expect((await engine.run(readAll, null))['heads']).toHaveLength(heads.length);
			await engine.goto(`${baseURL}/`);
			await typePhrase(engine, phrase.split(' ').reverse().join(' '));
			await sees(engine, 'These words open nothing here.');
			await sees(engine, his.name, false);
			await typePhrase(engine, phrase);
			await sees(engine, his.name);

			const cards = `plan/${his.id}/page/${addressOfKey('about-help/main')}`;
			await go(engine, cards);
			await sees(engine, 'Saved');
			expect(await tapCards(engine)).toBe(taps);
			const isPicked = () =>
				engine.run(
					() => [...document.querySelectorAll('main button.card')].map((card) => card.getAttribute('aria-pressed')),
					null
				);
			const picked = await isPicked();

			await engine.goto(`${baseURL}/licences.txt`);
			await engine.goto(`${baseURL}/#/${cards}`);
			await sees(engine, 'This device is locked');
			const opened = await openRows(await engine.run(readAll, null));
			expect(await opened.opens(phrase)).toBe(true);
			const history = await opened.store.history(his.id);
			expect(history.ok && history.value.length).toBeGreaterThan(taps);
			await typePhrase(engine, phrase);
			await sees(engine, 'Saved');
			expect(await isPicked()).toEqual(picked);

			await go(engine, `plan/${his.id}`);
			await press(engine, `Give to ${his.name}`);
			await sees(engine, `Give to ${his.name}`, false);
			await go(engine, `plan/${another.id}`);
			await sees(engine, 'Staff: open all plans');
			await sees(engine, another.name, false);
			await typePhrase(engine, phrase);
			await sees(engine, another.name);
		} finally {
			await engine.close();
		}
	});
