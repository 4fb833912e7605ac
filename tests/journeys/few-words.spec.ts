import { execFileSync } from 'node:child_process';
import { createPlan, setManner, setSettings } from '#lib/plan/edits.ts';
import { test, expect } from './fixtures.ts';
import { touchHands } from './hands.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { seedPlans } from './seed.ts';
import { checkAllRules, goOn, walkWholePlan } from './walk-whole-plan.ts';

const at = '2026-01-05T10:00:00.000Z';
const beginning = createPlan({
	id: '01fewwords0000000000',
	packs: [{ id: 'sotsec-id', version: 1 }],
	name: 'Sam B.',
	voice: 'he',
	needs: [],
	language: 'en-GB',
	at
});

test.use({ hasTouch: true });

test(
	'a whole plan is made in the words of "a man like me", 1 to 3 words a card, and its paper holds them',
	{ tag: '@long' },
	async ({ page }) => {
		const manner = setManner(beginning, { level: 1 }, at);
		const plan = setSettings(manner, { ...manner.settings, told: ['hide', 'practice'] }, at);
		await seedPlans(page, [plan], `/#/plan/${plan.id}`);
		const screen = new Screen(page);
		await screen.button('Staff are with me').tap();
		await goOn(page, () => page.locator('main .action.main').tap());
		const said = await walkWholePlan(page, touchHands);
		const cards = [...said.words].filter((words) => !/^(REF|9 March|I agree|It is mine|I kept)/.test(words));
		expect(cards.length).toBeGreaterThan(50);
		const long = cards.filter((words) =>
			words.split(/(?<=[.?])\s+/).some((sentence) => sentence.split(/\s+/).length > 3)
		);
		expect(long, 'at most 3 words a sentence').toEqual([]);
		expect(
			cards.filter((words) => /\b(I|me|my|mine|myself)\b/.test(words)),
			'no card says "I"'
		).toEqual([]);
		await goOn(page, () => screen.link('My plan').tap());
		await goOn(page, () => screen.link('Check my plan').tap());
		expect(await checkAllRules(page, touchHands)).toBeGreaterThan(0);
		await goOn(page, () => screen.link('Print').tap());
		const paper = await savePaper(page);
		for (const words of said.words) expect(paper.text, 'every card is on paper in these words').toContain(words);
		expect(paper.text).toContain('Hard words in my plan');
		const drawn = execFileSync('qpdf', ['--qdf', '--object-streams=disable', paper.file, '-'], {
			maxBuffer: 64_000_000
		}).toString('latin1');
		const joins = drawn.match(/^1 j$/gm)?.length ?? 0;
		expect(joins, 'a picture stands at each card').toBeGreaterThan(cards.length);
		const pages = Number(/Page 1 of (\d+)/.exec(paper.text)?.[1]);
		expect(pages).toBeGreaterThan(10);
	}
);
