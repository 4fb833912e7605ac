import type { Reader } from '#lib/plan/plan.ts';
import { beforeExport, type ExportWarning, type ExportWarningKind } from '#lib/report/before-export.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * What staff look at before a copy goes out. It loads with the pages that make copies.
 */

export type { ExportWarning };

/** The things of one kind, in the order of the plan. */
export interface WarningGroup {
	readonly kind: ExportWarningKind;
	readonly warnings: readonly ExportWarning[];
}

const kinds: readonly ExportWarningKind[] = ['unchecked-card', 'name-guard', 'gap', 'section-off'];

/** What to look at before a copy for this reader goes out, kind by kind, the weightiest first. Only for staff. */
export function warningsBefore(plan: PlanSession, reader: Reader): readonly WarningGroup[] {
	if (!plan.isTogether) return [];
	const all = beforeExport(plan.programme, plan.plan, reader);
	return kinds
		.map((kind) => ({ kind, warnings: all.filter((warning) => warning.kind === kind) }))
		.filter(({ warnings }) => warnings.length > 0);
}
