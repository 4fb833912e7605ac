import { refuse, type Result } from '#lib/base/result.ts';
import { mediaIn } from '#lib/plan/media.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import type { Clock } from '#lib/ports/clock.ts';
import type { Paper, PrintProblem, Printer } from '#lib/ports/printer.ts';
import { reportForMan } from '#lib/report/man.ts';
import { planHashOf } from '#lib/report/source.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** The code that makes paper could not be loaded. */
export interface PrinterAway {
	readonly kind: 'printer-away';
}

/** Makes the man's paper from an open plan. `printer-away` when the printer could not be loaded. */
export async function printPlan(
	plan: PlanSession,
	{
		clock,
		printer,
		digest
	}: { readonly clock: Clock; readonly printer: () => Promise<Printer>; readonly digest: Digest }
): Promise<Result<Paper, PrintProblem | PrinterAway>> {
	const hand = await printer().catch(() => undefined);
	if (hand === undefined) return refuse({ kind: 'printer-away' });
	const { words, programme, plan: said } = plan;
	words.add(paperTexts);
	const wording = { ...words, hardWords: hardWordsIn };
	const media = await plan.media.loadAll(mediaIn(said));
	const planHash = await planHashOf(said, digest);
	const report = reportForMan({
		programme,
		plan: said,
		wording,
		madeAt: (id) => media.get(id)?.at,
		today: clock.today(),
		planHash
	});
	return hand.print({
		report,
		madeAt: clock.now(),
		media,
		paper: 'a4',
		large: false,
		protect: undefined,
		attachment: undefined
	});
}
