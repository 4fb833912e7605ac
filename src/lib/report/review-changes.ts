import type { Plan } from '#lib/plan/plan.ts';
import type { Change } from '#lib/plan/revisions.ts';
import { mayRead } from './readers.ts';
import type { Source } from './source.ts';

/** What changed, as far as a reader may know it: which questions, which parts of the form, and the rest by kind. */
export interface Changed {
	/** By journey, in the order of the programme: the questions whose answers changed. */
	readonly answers: readonly { readonly journey: string; readonly steps: readonly string[] }[];
	/** Fields of the care manager's form. */
	readonly form: readonly (keyof Plan['risk'])[];
	/** The rest, each once. */
	readonly others: readonly ChangedKind[];
	/** Whether nothing of that changed. */
	readonly isNothing: boolean;
}
const changedKinds = ['staff', 'teachBack', 'ruleChecks', 'sharing', 'packs', 'manner'] as const;
export type ChangedKind = (typeof changedKinds)[number];

/** Changes of a plan in words that need no file format. Those of closed sections stay out. */
export function changedIn(source: Source, changes: readonly Change[]): Changed {
	const open = changes.filter((change) => isOpen(source, change));
	const answers = source.programme.journeys.flatMap(({ id, steps }) => {
		const changed = steps.map((step) => step.id).filter((step) => names(open, 'answers', step));
		return changed.length === 0 ? [] : [{ journey: id, steps: changed }];
	});
	const form = Object.keys(source.plan.risk)
		.filter(isFormField(source.plan))
		.filter((field) => names(open, 'risk', field));
	const kinds = open.flatMap(({ field }) => (['answers', 'risk'].includes(field) ? [] : [kindOf(field)]));
	const others = changedKinds.filter((kind) => kinds.includes(kind));
	return { answers, form, others, isNothing: answers.length + form.length + others.length === 0 };
}

function names(changes: readonly Change[], field: string, entry: string): boolean {
	return changes.some((change) => change.field === field && change.entry === entry);
}

function isFormField({ risk }: Plan): (field: string) => field is keyof Plan['risk'] {
	return (field): field is keyof Plan['risk'] => Object.hasOwn(risk, field);
}

function kindOf(field: string): ChangedKind {
	return changedKinds.find((kind) => kind === field) ?? 'manner';
}

/** Whether a change lies in a section that this reader may see; what lies in none is open. */
function isOpen({ programme, plan, reader }: Source, { field, entry = '' }: Change): boolean {
	const sections: Readonly<Record<string, string | undefined>> = {
		answers: programme.steps.get(entry)?.journey.section,
		staff: programme.steps.get(entry)?.journey.section,
		teachBack: programme.journeys.find(({ id }) => id === entry)?.section,
		sharing: entry
	};
	if (!Object.hasOwn(sections, field)) return true;
	const section = sections[field];
	return section !== undefined && mayRead(programme, plan, section, reader);
}
