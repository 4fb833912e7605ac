import { canonicalJson } from '#lib/base/json.ts';
import { emptyAnswer } from './empty-answers.ts';
import type { Plan } from './plan.ts';

/**
 * An old version as a new draft at the end of the plan: what he and staff said stands again as it stood then. What became of
 * the plan since (its second life), how he sees it and what he agreed stay, and so does the chain: nothing goes. What stands
 * again counts as said now, so that he is asked to agree it anew; what he said only since is empty again.
 */
export function restoreVersion(now: Plan, old: Plan, at: string): Plan {
	const steps = [...new Set([...Object.keys(now.answers), ...Object.keys(old.answers)])];
	const answers = Object.fromEntries(
		steps.flatMap((step) => {
			const [is, was] = [now.answers[step], old.answers[step]];
			const isKept = is?.kind === 'info' || is?.kind === 'agree';
			if (is !== undefined && (isKept || canonicalJson(is) === canonicalJson(was))) return [[step, is] as const];
			if (was !== undefined) return [[step, { ...was, at }] as const];
			return is === undefined ? [] : [[step, emptyAnswer(is.kind, is.by, at)] as const];
		})
	);
	const { staff, ruleChecks, sharing, risk, teachBack } = old;
	return { ...now, answers, staff, ruleChecks, sharing, risk, teachBack, changedAt: at };
}
