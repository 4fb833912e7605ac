import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mediaIn, type Medium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PaperTools } from '#lib/ports/paper-tools.ts';
import type { PrintWatch } from '#lib/ports/printer.ts';
import type { Report } from '#lib/report/blocks.ts';
import { changeSheet } from '#lib/report/change-sheet.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { planHashOf, type ReportOf } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { momentOf, type MadePaper, type PaperProblem } from './papers.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * Papers of states of an open plan: a version as it stood, and the sheet that tells what changed between two. They load with
 * the pages of versions.
 */

/** A report and what it shows of his own drawings, photos and recordings. */
export interface StatePaper {
	readonly report: Report;
	readonly media: ReadonlyMap<string, Medium>;
}

/** His copy as it stood in a state of the plan. */
export async function paperOfState(plan: PlanSession, state: Plan, tools: PaperTools): Promise<StatePaper> {
	const media = await plan.media.loadAll(mediaIn(state));
	return { report: reportFor('man', await aboutState(plan, state, media, tools)), media };
}

/** What changed between two states of the plan, for him. */
export async function sheetOfChanges(
	plan: PlanSession,
	{ before, after }: { readonly before: Plan; readonly after: Plan },
	tools: PaperTools
): Promise<StatePaper> {
	const media = await plan.media.loadAll([...new Set([...mediaIn(before), ...mediaIn(after)])]);
	return { report: changeSheet(await aboutState(plan, after, media, tools), before), media };
}

/** Makes the file of such a paper. */
export async function printState(
	plan: PlanSession,
	{ report, media }: StatePaper,
	tools: PaperTools,
	watch: PrintWatch
): Promise<Result<MadePaper, PaperProblem>> {
	if (watch.signal?.aborted === true) return refuse({ kind: 'stopped' });
	const order = { report, media, madeAt: momentOf(plan.today), paper: 'a4', large: false } as const;
	const made = await tools.printer.print({ ...order, protect: undefined, attachment: undefined }, watch);
	return made.ok ? succeed({ paper: made.value, words: undefined }) : made;
}

async function aboutState(
	{ words, programme, today }: PlanSession,
	state: Plan,
	media: ReadonlyMap<string, Medium>,
	tools: PaperTools
): Promise<ReportOf> {
	words.add(paperTexts);
	return {
		programme,
		plan: state,
		wording: {
			...words,
			hardWords: (texts) => hardWordsIn(texts, words.spoken?.hardWords),
			unchecked: uncheckedLines(words)
		},
		madeAt: (id) => media.get(id)?.at,
		today,
		planHash: await planHashOf(state, tools.digest)
	};
}
