import type * as v from 'valibot';
import { pathOf, type Fault } from '#lib/base/fault.ts';

/** Turns the findings of the schema library into faults of ours. */
export function faultsOf(issues: readonly v.BaseIssue<unknown>[]): readonly Fault[] {
	const faults = issues.map((issue) => ({
		path: pathOf((issue.path ?? []).map((part) => (typeof part.key === 'number' ? part.key : String(part.key)))),
		sentence: sentenceOf(issue)
	}));
	// A form and its meaning can fail for the same reason: that is told once.
	const seen = new Set<string>();
	return faults.filter(({ path, sentence }) => {
		const key = `${path}: ${sentence}`;
		return !seen.has(key) && seen.add(key);
	});
}

/** The library's own messages quote what they received; ours never do. */
function sentenceOf(issue: v.BaseIssue<unknown>): string {
	if (!issue.message.startsWith('Invalid')) return issue.message;
	if (issue.kind === 'schema' && issue.type === 'strict_object') {
		return issue.expected === 'never' ? 'This entry is not known here. Take it out.' : 'This entry is missing.';
	}
	return issue.received === 'undefined'
		? 'This entry is missing.'
		: `This does not have the right form (${issue.type.replaceAll('_', ' ')}).`;
}
