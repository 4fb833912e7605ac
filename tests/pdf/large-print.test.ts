import { describe, expect, it } from 'vitest';
import { programmesById } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { orFail } from '../builders/deeds.ts';
import { sheetsOf } from '../builders/page-counts.ts';

/** The pocket card has its own size (85.6 × 54 mm), and stands on a page of its own, which says so in a heading. */
const cardLetters = 12;
const largeLetters = 20;
const programme = orFail(programmesById.get('sotsec-id'));

describe.each(['a4', 'letter'] as const)('Large print on %s', (paper) => {
	it.each(['man', 'carer', 'care-manager'] as const)(
		'has no letter below 20 points, also at the foot, but on the pocket card: %s',
		(reader) => {
			const plan = samplePlan(programme, 3, 'full', 'en-GB');
			const sheets = sheetsOf(programme, plan, reader, { paper, large: true });
			const pages = sheets.map(({ elements }) =>
				elements.flatMap((element) => (element.kind === 'text' ? [element.size] : []))
			);
			const small = pages.filter((sizes) => Math.min(...sizes) < largeLetters - 0.01);
			expect(small.length).toBeLessThanOrEqual(reader === 'man' ? 2 : 0);
			expect(Math.min(...small.flat(), largeLetters)).toBeGreaterThanOrEqual(cardLetters);
			for (const sizes of pages) expect(Math.max(...sizes)).toBeGreaterThanOrEqual(largeLetters - 0.01);
		}
	);
});
