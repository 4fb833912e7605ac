import { dayOf } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { PrintWatch } from '#lib/ports/printer.ts';
import type { Report } from '#lib/report/blocks.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { planHashOf } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { AppSession } from './app-session.svelte.ts';
import type { MadePaper, PaperProblem } from './papers.ts';
import { wordingFor } from './plan-wording.ts';

/**
 * The papers of the example plan of a made-up man. They load with its page. It is never opened as a plan: nothing of it is
 * kept, and no vault is asked for.
 */

/** What stands on the copy of a reader, marked on each page, as of the day it was finished; undefined when its programme is away. */
export async function exampleReport(
	app: AppSession,
	plan: Plan,
	reader: Reader,
	tools: PaperTools
): Promise<Report | undefined> {
	const loaded = await app.programmeOf(plan.packs);
	if (loaded === undefined) return undefined;
	const words = wordingFor(loaded, plan, app.languages);
	words.add(paperTexts);
	return reportFor(reader, {
		programme: loaded.programme,
		plan,
		wording: {
			...words,
			hardWords: (texts) => hardWordsIn(texts, words.spoken?.hardWords),
			unchecked: uncheckedLines(words)
		},
		madeAt: () => undefined,
		today: dayOf(plan.changedAt),
		planHash: await planHashOf(plan, tools.digest),
		mark: app.say('example-mark')
	});
}

/** Makes the file of such a copy. */
export async function makeExamplePaper(
	report: Report,
	plan: Plan,
	tools: PaperTools,
	watch: PrintWatch
): Promise<Result<MadePaper, PaperProblem>> {
	if (watch.signal?.aborted === true) return refuse({ kind: 'stopped' });
	const order = { report, madeAt: plan.changedAt, paper: 'a4', large: false } as const;
	const none = { media: new Map(), protect: undefined, attachment: undefined };
	const made = await tools.printer.print({ ...order, ...none }, watch);
	return made.ok ? succeed({ paper: made.value, words: undefined }) : made;
}
