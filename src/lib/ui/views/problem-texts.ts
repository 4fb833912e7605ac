import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** The easy words for each problem of the store: what happened, and what to do. */
export const problemTexts: Readonly<
	Record<StoreProblem, { readonly title: AppText; readonly now: AppText; readonly staff: AppText }>
> = {
	full: { title: 'problem-full', now: 'problem-full-now', staff: 'problem-full-staff' },
	forbidden: { title: 'problem-forbidden', now: 'problem-forbidden-now', staff: 'problem-forbidden-staff' },
	damaged: { title: 'problem-damaged', now: 'problem-damaged-now', staff: 'problem-damaged-staff' },
	conflict: { title: 'problem-conflict', now: 'problem-conflict-now', staff: 'problem-conflict-staff' },
	missing: { title: 'problem-missing', now: 'problem-missing-now', staff: 'problem-missing-staff' },
	locked: { title: 'problem-locked', now: 'problem-locked-now', staff: 'problem-locked-staff' },
	newer: { title: 'problem-newer', now: 'problem-newer-now', staff: 'problem-newer-staff' },
	stuck: { title: 'problem-stuck', now: 'problem-stuck-now', staff: 'problem-stuck-staff' },
	spoiled: { title: 'problem-spoiled', now: 'problem-spoiled-now', staff: 'problem-spoiled-staff' },
	upgrade: { title: 'problem-upgrade', now: 'problem-upgrade-now', staff: 'problem-upgrade-staff' },
	'no-pack': { title: 'problem-no-pack', now: 'problem-no-pack-now', staff: 'problem-no-pack-staff' },
	broken: { title: 'problem-broken', now: 'problem-broken-now', staff: 'problem-broken-staff' }
};

/** Whether a problem is one that the store can have. */
export function isOfStore(problem: string): problem is StoreProblem {
	return problem in problemTexts;
}
