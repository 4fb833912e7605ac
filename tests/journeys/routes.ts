import { addressOfKey } from '#lib/journey/address.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { expect, type Page } from './fixtures.ts';
import { followLink } from './follow-link.ts';

/** One page of each kind of question and part that the default pack has, by its address. */
export function onePageOfEachKind(plan: Plan): readonly string[] {
	const programme = programmesById.get('sotsec-id');
	if (programme === undefined) throw new Error('The default pack is missing.');
	const kinds = walkOf(programme, plan).pages.map(
		(page) => [`${programme.steps.get(page.step)?.step.question.kind} ${page.part.kind}`, page.key] as const
	);
	return [...new Map(kinds).values()].map((key) => `plan/${plan.id}/page/${addressOfKey(key)}`);
}

/** Pages outside a plan. */
export const devicePages: readonly string[] = [
	'',
	'new',
	'settings',
	'guide',
	'programmes',
	'setup',
	'staff',
	'staff/add',
	'staff/code',
	'voice',
	'voice/record',
	'backup',
	'backup/key',
	'backup/open',
	'backup/send',
	'backup/receive',
	'backup/make',
	'about',
	'example',
	'example/custody/paper/carer',
	'words',
	'service',
	'service/board',
	'service/board/session',
	'service/look',
	'practice',
	'practice/1',
	'practice/story/visit/2',
	'practice/group/chocolate/2',
	'service/decks',
	'service/summary',
	'service/receipts',
	'nowhere'
];

/** Pages of a plan that ask nothing of their own. */
export function planPages(plan: Plan): readonly string[] {
	return [
		`plan/${plan.id}`,
		`plan/${plan.id}/now`,
		`plan/${plan.id}/wait`,
		`plan/${plan.id}/check`,
		`plan/${plan.id}/check/${addressOfKey('my-rules')}`,
		`plan/${plan.id}/mine`,
		`plan/${plan.id}/mine/look`,
		`plan/${plan.id}/show/${addressOfKey('my-rules')}`,
		`plan/${plan.id}/paper`,
		`plan/${plan.id}/sharing`,
		`plan/${plan.id}/sharing/${addressOfKey('signs')}`,
		`plan/${plan.id}/sessions`,
		`plan/${plan.id}/risk/8`,
		`plan/${plan.id}/fields`,
		`plan/${plan.id}/life/actions`,
		...Object.keys(plan.actions)
			.slice(0, 1)
			.map((action) => `plan/${plan.id}/life/actions/${action}`),
		`plan/${plan.id}/life/versions`,
		`plan/${plan.id}/life/versions/1`,
		`plan/${plan.id}/life/together`,
		`plan/${plan.id}/life/views`,
		...['whole-plan', 'signs', 'support/signs'].map((part) => `plan/${plan.id}/life/views/${addressOfKey(part)}`),
		`plan/${plan.id}/life/review`,
		...['man', 'wallet', 'carer', 'care-manager'].map((reader) => `plan/${plan.id}/paper/${reader}`),
		`plan/${plan.id}/settings`,
		`plan/${plan.id}/life/homework`,
		`plan/${plan.id}/life/keep`,
		`plan/${plan.id}/life/keep/erase`,
		`plan/${plan.id}/life/keep/sure`,
		`plan/${plan.id}/stopped`,
		`plan/${plan.id}/changes`,
		`plan/${plan.id}/life/diary`,
		`plan/${plan.id}/life/diary/way`,
		`plan/${plan.id}/life/diary/thanks`,
		`plan/${plan.id}/life/check/again`,
		`plan/${plan.id}/life/check/end`,
		`plan/${plan.id}/life/carers`,
		`plan/${plan.id}/life/carers/new`,
		...[1, 2, 3, 4].map((picture) => `plan/${plan.id}/life/change/${picture}`)
	];
}

/** Pages with fields that look like those of another page: who types into every field goes there too. */
export function moreForms(plan: Plan): readonly string[] {
	const [sign = ''] = Object.keys(plan.risk.grid);
	return [
		...Array.from({ length: 14 }, (_, index) => `plan/${plan.id}/risk/${index + 1}`),
		`plan/${plan.id}/risk/3/${addressOfKey(sign)}`,
		`plan/${plan.id}/life/views/${addressOfKey('signs')}`,
		`plan/${plan.id}/life/check/change`
	];
}

/**
 * Every page that the app has, each kind of question once: the one list that all sweeps walk. Pages of a plan and others
 * take turns, so that each is made anew without a page in between.
 */
export function allRoutes(plan: Plan): readonly string[] {
	const inPlan = [...planPages(plan), ...onePageOfEachKind(plan)];
	const others = [...devicePages, 'plan/00000000000000000000'];
	const longest = Math.max(inPlan.length, others.length);
	return Array.from({ length: longest }, (_, index) => [others[index], inPlan[index]])
		.flat()
		.filter((route) => route !== undefined);
}

function isInPlan(address: string): boolean {
	return /plan\/(?!0000)/.test(address);
}

/** Goes to a page as a link does, from a page that has nothing in common with it, so that all of it is made anew. */
export async function goTo(page: Page, route: string): Promise<void> {
	if (new URL(page.url()).pathname !== '/') await page.goto('/#/about');
	// Somebody is there: it does not lock while the pages are looked at.
	await page.keyboard.press('Shift');
	const isFar = isInPlan(page.url()) !== isInPlan(route);
	const between = ['about', 'words'].filter((each) => each !== route && !page.url().endsWith(`#/${each}`));
	for (const address of isFar ? [route] : [...between.slice(0, 1), route]) {
		await page.evaluate(() => document.querySelector('h1')?.setAttribute('data-left', ''));
		await page.evaluate(followLink, address);
		await page.locator('h1:not([data-left])', { hasNotText: 'This device is locked' }).waitFor();
	}
}

/** The gate is the same before every page: it is looked at once in each window. */
const gatesSeen = new WeakSet<Page>();

/** Opens a page and looks at it; where the staff gate stands before it, at the gate first, once. */
export async function visit(page: Page, route: string, look: () => Promise<void>): Promise<void> {
	await goTo(page, route);
	const gate = page.getByRole('button', { name: 'We are together' });
	if ((await gate.count()) > 0) {
		// Held as it is: a look may put the page into other letters.
		const button = await gate.elementHandle();
		if (!gatesSeen.has(page)) await look();
		gatesSeen.add(page);
		await button?.click();
		await expect(gate).toHaveCount(0);
	}
	await expect(page.getByText('One moment.')).toHaveCount(0);
	if (route.includes('/paper/')) await page.locator('article.paper').waitFor();
	await look();
}
