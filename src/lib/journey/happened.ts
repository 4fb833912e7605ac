import { dayOf } from '#lib/base/dates.ts';
import type { Check } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { doneChecks } from './change-checks.ts';

/** Something that happened to the plan on a day, beside the notes of signs and ways out. */
export type Happened =
	| { readonly kind: 'version'; readonly day: string; readonly version: number }
	| { readonly kind: 'check'; readonly day: string; readonly reason: Check['reason'] }
	/** He said that he slipped. Nothing is asked about it. */
	| { readonly kind: 'lapse'; readonly day: string }
	/** A carer brought a slip. */
	| { readonly kind: 'slip'; readonly day: string };

/** Everything that happened, last first; `versions` are those that came into force. */
export function happenedIn(
	plan: Plan,
	versions: readonly { readonly version: number; readonly at: string }[]
): readonly Happened[] {
	const lapses = Object.values(plan.diary).filter(({ kind }) => kind === 'lapse');
	const all: readonly Happened[] = [
		...versions.map(({ version, at }) => ({ kind: 'version', day: dayOf(at), version }) as const),
		...doneChecks(plan).map(({ day, reason }) => ({ kind: 'check', day, reason }) as const),
		...lapses.map(({ day }) => ({ kind: 'lapse', day }) as const),
		...Object.values(plan.slips).map(({ day }) => ({ kind: 'slip', day }) as const)
	];
	return [...all].sort((left, right) => right.day.localeCompare(left.day));
}
