import { describe, expect, it } from 'vitest';
import { readers } from '#lib/plan/plan.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { textsOf } from '#lib/report/texts.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { wordingFor } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { realProgramme } from '../builders/real-pack.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { firstDifference } from '../paper-words/first-difference.ts';
import { oneLine, readAloud } from '../paper-words/words-of-pdf.ts';

const plan = samplePlan(realProgramme, 6, 'full', 'cy');
const about = { programme: realProgramme, plan, wording: wordingFor(plan), madeAt: () => undefined };

describe.each(readers)('The Welsh paper for %s, in a language that nobody has checked yet', (reader) => {
	const report = reportFor(reader, { ...about, today: '2026-03-02', planHash: 'a1b2c3d4e5f6' });

	it('keeps to PDF/UA-1 and PDF/A-2a, and says all its words and its marks, in their order', async () => {
		const made = await createDiskPrinter().print(orderOf(report));
		if (!made.ok) throw new Error(made.problem.kind);
		expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
		const read = await readAloud(made.value.bytes);
		const words = oneLine(read.map((part) => part.words).join(' '));
		const [said, wanted] = [inkOf(words), inkOf(report.blocks.flatMap(textsOf).join(' '))];
		expect(firstDifference(said.slice(0, wanted.length), wanted)).toBeUndefined();
		expect(report.footer.unchecked).toHaveLength(2);
		// English is read as English, and only that.
		expect(read.slice(-2).map((part) => [oneLine(part.words), part.language])).toEqual([
			[report.footer.unchecked?.[0], 'en-GB'],
			[report.footer.unchecked?.[1], undefined]
		]);
		expect(read.filter(({ language }) => language !== undefined)).toHaveLength(1);
	});
});
