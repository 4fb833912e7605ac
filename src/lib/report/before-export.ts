import { readDay } from '#lib/base/dates.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { isEmpty, ownCardsOf } from '#lib/plan/empty-answers.ts';
import { detailsIn, knownNames } from '#lib/plan/guard.ts';
import { wholePlan } from '#lib/plan/life.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { leastContingencies, type RiskPlan } from '#lib/plan/risk-plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { gapsFor } from './open-points.ts';
import { isMadeFrom, mayRead } from './readers.ts';

/** Why staff look once more before a copy leaves. */
export type ExportWarningKind =
	/** A card waits for its rule check, so it is not on the copy. */
	| 'unchecked-card'
	/** Something was said in a section that is off for this reader, so it is not on the copy. */
	| 'section-off'
	/** The plan has a gap here (`gap` says which). */
	| 'gap'
	/** Free words here look as if they held a name or a detail. */
	| 'name-guard';

/** One thing to look at before a copy leaves. It says where, never what he said. */
export interface ExportWarning {
	readonly kind: ExportWarningKind;
	readonly section: string | undefined;
	/** Where it can be closed: a step, and its page in the walk; undefined for sections and for the form of staff. */
	readonly step: string | undefined;
	readonly page: string | undefined;
	/** The card that it is about. */
	readonly card: string | undefined;
	/** What kind of gap: as journey/gaps.ts names them, or `few-contingencies`, `risk-empty` in the form of staff. */
	readonly gap: string | undefined;
	/** The field in the form of staff (plan/risk-plan.ts). */
	readonly riskField: keyof RiskPlan | undefined;
	/** What staff write down elsewhere and the care manager reads: actions, or why somebody agrees or not. */
	readonly life: 'actions' | 'views' | undefined;
}

const nowhere = {
	section: undefined,
	step: undefined,
	page: undefined,
	card: undefined,
	gap: undefined,
	riskField: undefined,
	life: undefined
};

/** What staff look at before a copy for this reader leaves: flagged cards, sections off, gaps, name-guard hits. */
export function beforeExport(programme: Programme, plan: Plan, reader: Reader): readonly ExportWarning[] {
	const about: About = { programme, plan, reader };
	return [
		...gaps(about),
		...sectionsOff(about),
		...names(about),
		...(reader === 'care-manager' ? [...openRisk(plan), ...namesInRisk(plan), ...namesInLife(about)] : [])
	].filter(({ section }) => section === undefined || isMadeFrom(programme, section, reader));
}

interface About {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly reader: Reader;
}

function sectionOf(programme: Programme, step: string): string {
	return programme.steps.get(step)?.journey.section ?? '';
}

function gaps(about: About): readonly ExportWarning[] {
	return gapsFor(about)
		.filter(({ isHint }) => !isHint)
		.map(({ kind, step, page, card }) => ({
			...nowhere,
			kind: kind === 'rules-not-checked' ? 'unchecked-card' : 'gap',
			section: sectionOf(about.programme, step),
			step,
			page,
			card,
			gap: kind
		}));
}

/** Sections in which something was said, and that this reader does not see. */
function sectionsOff({ programme, plan, reader }: About): readonly ExportWarning[] {
	const { answers } = walkOf(programme, plan);
	const isSaid = (section: string) =>
		Object.entries(answers).some(
			([step, answer]) => sectionOf(programme, step) === section && answer.kind !== 'info' && !isEmpty(answer)
		);
	return programme.paper
		.filter((section) => !mayRead(programme, plan, section, reader) && isSaid(section))
		.map((section) => ({ ...nowhere, kind: 'section-off', section }));
}

/** Free words that the guard looks at twice, in open sections. A help, never a judge (plan/guard.ts). */
function names({ programme, plan, reader }: About): readonly ExportWarning[] {
	const known = knownNames(plan);
	const { answers, pages } = walkOf(programme, plan);
	return Object.entries(answers).flatMap(([step, answer]): readonly ExportWarning[] => {
		const section = sectionOf(programme, step);
		if (!mayRead(programme, plan, section, reader)) return [];
		const page = pages.find((each) => each.step === step)?.key;
		const hit = { ...nowhere, kind: 'name-guard', section, step, page } as const;
		const cards = ownCardsOf(answer).filter(({ words }) => detailsIn(words, known).length > 0);
		// A note of staff stands beside his answer on the care manager's copy alone.
		const note = reader === 'care-manager' ? (plan.staff[step]?.words ?? '') : '';
		const isTextHit = [freeText(answer), note].some((text) => detailsIn(text, known).length > 0);
		return [...(isTextHit ? [hit] : []), ...cards.map(({ id }) => ({ ...hit, card: id }))];
	});
}

function freeText(answer: Answer): string {
	if (answer.kind === 'words') return answer.text;
	if (answer.kind === 'people') return answer.people.map(({ when }) => when).join('\n');
	return answer.kind === 'agree' ? answer.why : '';
}

/** What the form of staff still lacks for the care manager. */
function openRisk({ risk }: Plan): readonly ExportWarning[] {
	const texts = [
		'situation',
		'supervision',
		'monitoring',
		'interventions',
		'safety',
		'staffView',
		'positiveRisk',
		'reReferral'
	] as const;
	const open = { ...nowhere, kind: 'gap', gap: 'risk-empty' } as const;
	const isFew = risk.contingencies.length < leastContingencies;
	return [
		...texts.filter((field) => risk[field].trim() === '').map((riskField) => ({ ...open, riskField })),
		...(risk.scenarios.length === 0 ? [{ ...open, riskField: 'scenarios' as const }] : []),
		...(risk.triggers.length === 0 ? [{ ...open, riskField: 'triggers' as const }] : []),
		...(isFew ? [{ ...open, gap: 'few-contingencies', riskField: 'contingencies' as const }] : [])
	];
}

/** Fields of the form whose words the guard looks at twice. */
function namesInRisk(plan: Plan): readonly ExportWarning[] {
	const known = knownNames(plan);
	return riskFields.flatMap((riskField) =>
		textsIn(plan.risk[riskField]).some((text) => detailsIn(text, known).length > 0)
			? [{ ...nowhere, kind: 'name-guard', riskField }]
			: []
	);
}

/** Actions, and why somebody agrees or not, whose words the guard looks at twice. */
function namesInLife({ programme, plan, reader }: About): readonly ExportWarning[] {
	const known = knownNames(plan);
	const actions = Object.values(plan.actions).flatMap(({ what, why }) => [what, why]);
	const views = Object.entries(plan.agreements)
		.filter(([part]) => part === wholePlan || mayRead(programme, plan, part, reader))
		.flatMap(([, said]) => Object.values(said).map((each) => each?.why ?? ''));
	return (
		[
			['actions', actions],
			['views', views]
		] as const
	).flatMap(([life, texts]) =>
		texts.some((text) => detailsIn(text, known).length > 0) ? [{ ...nowhere, kind: 'name-guard', life } as const] : []
	);
}

const riskFields = [
	'situation',
	'scenarios',
	'grid',
	'supervision',
	'monitoring',
	'interventions',
	'safety',
	'contingencies',
	'environment',
	'changes',
	'staffView',
	'positiveRisk',
	'sharingBasis',
	'reReferral'
] as const satisfies readonly (keyof RiskPlan)[];

/** Every text inside a field, but for the days by which something is done. */
function textsIn(value: RiskPlan[(typeof riskFields)[number]]): readonly string[] {
	if (typeof value === 'string') return [value];
	return Object.values(value).flatMap((inner: string | object) =>
		typeof inner === 'string'
			? [inner]
			: Object.entries(inner).flatMap(([, text]: readonly [string, unknown]) =>
					typeof text === 'string' && readDay(text) === undefined ? [text] : []
				)
	);
}
