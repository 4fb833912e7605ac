import { describe, expect, it } from 'vitest';
import type { Plan } from '#lib/plan/plan.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { orFail } from '../builders/deeds.ts';
import { pagesOf } from '../builders/page-counts.ts';
import { realPlan, realProgramme, wordingFor } from '../builders/real-pack.ts';
import { withSixtyCards } from '../builders/sixty-cards.ts';

const printer = createDiskPrinter();
const readers = ['man', 'carer', 'care-manager', 'wallet'] as const;
/** What a full plan may fill (issue 5): a man carries his plan, carers read theirs at a door. The care manager's holds the actions that are open too. */
const most = { man: 12, carer: 2, 'care-manager': 4, wallet: 2 } as const;
/** And at least: one page of a care manager's plan would lack parts of it. */
const least = { man: 1, carer: 1, 'care-manager': 3, wallet: 1 } as const;
/** Two pocket cards stand on one A4, also with three faces. */
const mostOf = (reader: (typeof readers)[number], paper: 'a4' | 'letter') =>
	reader === 'wallet' && paper === 'a4' ? 1 : most[reader];

/** The plan with every section shown to everybody. */
function sharedPlan(seed: number): Plan {
	const plan = realPlan(seed);
	const share = { shown: true, basis: 'agreed', at: plan.changedAt } as const;
	const open = { man: share, carer: share, 'care-manager': share, wallet: share };
	return { ...plan, sharing: Object.fromEntries(realProgramme.paper.map((section) => [section, open])) };
}

describe.each(['a4', 'letter'] as const)('a full plan on %s', (sheet) => {
	it.each(readers)('keeps to its pages in the copy for: %s', async (reader) => {
		for (const seed of [1, 3, 7]) {
			const plan = sharedPlan(seed);
			const about = { programme: realProgramme, plan, wording: wordingFor(plan), madeAt: () => undefined };
			const report = reportFor(reader, { ...about, planHash: '1a2b3c4d', today: '2026-01-06' });
			const paper = await printer.print({
				report,
				madeAt: '2026-01-06T10:00:00.000Z',
				media: new Map(),
				paper: sheet,
				large: false,
				protect: undefined,
				attachment: undefined
			});
			expect(paper.ok && paper.value.pages).toBeGreaterThanOrEqual(least[reader]);
			expect(paper.ok && paper.value.pages).toBeLessThanOrEqual(mostOf(reader, sheet));
		}
	});
});

/** Plans with all answered, which would take up to 18 pages in one column; and Welsh, which says the same in more letters. */
const fullest = [
	['custody', 'en-GB'],
	['community', 'en-GB'],
	['one-to-one', 'en-GB'],
	['sotsec-id,my-ways,internet', 'en-GB'],
	['sotsec-id', 'cy'],
	['one-to-one', 'cy']
] as const;

describe.each(fullest)('the fullest plan of %s in %s', (name, language) => {
	const programme = orFail(programmesById.get(name));
	// In Welsh all that staff say may take the care manager's copy a page further.
	const more = language === 'cy' ? 1 : 0;

	it.each(['a4', 'letter'] as const)('keeps to its pages for each reader, on %s', (sheet) => {
		const plan = samplePlan(programme, 2, 'full', language);
		expect(pagesOf(programme, plan, 'man', sheet)).toBeLessThanOrEqual(most.man);
		expect(pagesOf(programme, plan, 'carer', sheet)).toBeLessThanOrEqual(most.carer);
		expect(pagesOf(programme, plan, 'care-manager', sheet)).toBeLessThanOrEqual(most['care-manager'] + more);
	});
});

/** Welsh says the same in more letters: English is looked at where no part is added. */
const languagesOf = (name: string) => (name.includes(',') ? ['cy'] : ['en-GB', 'cy']);

describe.each([...programmesById.keys()])('a full plan of 60 cards of %s', (name) => {
	const programme = orFail(programmesById.get(name));

	it.each(languagesOf(name))('keeps to its pages for each reader, in %s', (language) => {
		const plan = withSixtyCards(samplePlan(programme, 1, 'full', language));
		expect(pagesOf(programme, plan, 'man', 'a4')).toBeLessThanOrEqual(most.man);
		expect(pagesOf(programme, plan, 'carer', 'a4')).toBeLessThanOrEqual(most.carer);
		expect(pagesOf(programme, plan, 'care-manager', 'a4')).toBeLessThanOrEqual(most['care-manager']);
	});
});
