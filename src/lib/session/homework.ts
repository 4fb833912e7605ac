import { refuse, type Result, succeed } from '#lib/base/result.ts';
import { mediaIn } from '#lib/plan/media.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { PrintWatch } from '#lib/ports/printer.ts';
import type { Report } from '#lib/report/blocks.ts';
import { homeworkReport, weekChoices, type WeekChoice } from '#lib/report/homework.ts';
import { planHashOf, type ReportOf } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { homeworkTexts } from '#lib/words/homework-texts.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { momentOf, type MadePaper, type PaperProblem } from './papers.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * His page for the week: what he practises, and the paper that he takes home. What he picks for a week is no answer, so it is
 * kept nowhere but on the paper.
 */

/** What he can practise this week, and the page for what he picked. */
export interface Homework {
	readonly choices: readonly WeekChoice[];
	readonly reportOf: (signs: readonly string[]) => Report;
	readonly make: (signs: readonly string[], watch: PrintWatch) => Promise<Result<MadePaper, PaperProblem>>;
}

/** Looks at what stands in his plan now. */
export async function homeworkOf(session: PlanSession, { digest, printer }: PaperTools): Promise<Homework> {
	const { words, plan, programme, today } = session;
	words.add(paperTexts);
	words.add(homeworkTexts);
	const media = await session.media.loadAll(mediaIn(plan));
	const about: ReportOf = {
		programme,
		plan,
		wording: {
			...words,
			hardWords: (texts) => hardWordsIn(texts, words.spoken?.hardWords),
			unchecked: uncheckedLines(words)
		},
		madeAt: (id) => media.get(id)?.at,
		today,
		planHash: await planHashOf(plan, digest)
	};
	return {
		choices: weekChoices(about),
		reportOf: (signs) => homeworkReport(about, signs),
		make: async (signs, watch) => {
			if (watch.signal?.aborted === true) return refuse({ kind: 'stopped' });
			const report = homeworkReport(about, signs);
			const usual = { paper: 'a4', large: false, protect: undefined, attachment: undefined } as const;
			const made = await printer.print({ ...usual, report, madeAt: momentOf(session.today), media }, watch);
			return made.ok ? succeed({ paper: made.value, words: undefined }) : made;
		}
	};
}
