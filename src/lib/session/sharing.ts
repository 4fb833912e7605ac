import { setShare } from '#lib/plan/edits.ts';
import type { ShareBasis } from '#lib/plan/needs.ts';
import { readers, type Reader, type Share } from '#lib/plan/plan.ts';
import { isMadeFrom, mayRead } from '#lib/report/readers.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/*
 * Who may see which section, for the pages where he says so. It loads with them.
 */

/** How a section stands for a reader: what was settled, if anything was, and what follows from it. */
export interface Standing {
	readonly isShown: boolean;
	readonly share: Share | undefined;
}

/** How a section stands for a reader now. Whether it is shown is decided in `report` alone. */
export function standingOf({ plan, programme }: PlanSession, section: string, reader: Reader): Standing {
	return { isShown: mayRead(programme, plan, section, reader), share: plan.sharing[section]?.[reader] };
}

/** The readers that he is asked about for a section: those whose copies can hold something of it. */
export function readersFor({ programme }: PlanSession, section: string): readonly Reader[] {
	return readers.filter((reader) => isMadeFrom(programme, section, reader));
}

/** He says yes or no with staff beside him; or staff say why they settled it without him. Without staff nothing happens. */
export function sayShare(
	plan: PlanSession,
	section: string,
	reader: Reader,
	{ shown, basis }: { readonly shown: boolean; readonly basis: ShareBasis }
): void {
	if (plan.isTogether) plan.keep(setShare(plan.plan, section, reader, { shown, basis, at: plan.now }));
}
