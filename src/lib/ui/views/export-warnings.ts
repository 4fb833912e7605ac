import type { GapKind } from '#lib/journey/gaps.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import type { RiskPlan } from '#lib/plan/risk-plan.ts';
import type { ExportWarning } from '#lib/session/before-export.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { AppText } from '#lib/words/app-words.ts';
import { links } from '../layout/links.ts';
import { staffFormLinks } from '../layout/staff-form-links.ts';
import { riskParts, type RiskPart } from './risk-parts.ts';
import { shownSections } from './sharing-sections.ts';

/** One thing to look at: what it is called, what is open there, and where it can be closed. */
export interface WarningLine {
	readonly key: string;
	readonly href: string;
	readonly what: string;
	/** What is open, where that is not the same for all lines of its kind. */
	readonly open: AppText | undefined;
}

const gapTexts: Readonly<Record<GapKind | 'few-contingencies' | 'risk-empty', AppText>> = {
	'not-answered': 'gap-not-answered',
	'not-sure': 'gap-not-sure',
	'too-few': 'gap-too-few',
	'no-way-out': 'gap-no-way-out',
	'no-true-words': 'gap-no-true-words',
	'rules-not-checked': 'gap-rules-not-checked',
	'no-avoid': 'gap-no-avoid',
	'no-control': 'gap-no-control',
	'no-escape': 'gap-no-escape',
	'no-tell': 'gap-no-tell',
	'helper-no-name': 'gap-helper-no-name',
	'helper-no-number': 'gap-helper-no-number',
	'helper-not-asked': 'gap-helper-not-asked',
	'not-agreed': 'gap-not-agreed',
	'few-contingencies': 'before-few-contingencies',
	'risk-empty': 'before-risk-empty'
};

const partOfField: Readonly<Record<keyof RiskPlan, RiskPart>> = {
	situation: 'situation',
	scenarios: 'scenarios',
	grid: 'grid',
	supervision: 'supervision',
	monitoring: 'monitoring',
	interventions: 'interventions',
	safety: 'safety',
	contingencies: 'contingencies',
	environment: 'environment',
	staffView: 'views',
	positiveRisk: 'positive',
	triggers: 'triggers',
	sharingBasis: 'basis',
	reReferral: 'basis'
};

/** One warning as a line of the list. It says where, and never what he said. */
export function lineOfWarning(plan: PlanSession, warning: ExportWarning): WarningLine {
	const { kind, section, step, card, gap, riskField } = warning;
	const key = [kind, section, step, card, gap, riskField].join(' ');
	const open =
		gap === undefined ? undefined : (Object.entries(gapTexts).find(([id]) => id === gap)?.[1] ?? 'before-open');
	const { id } = plan.plan;
	if (kind === 'section-off' && section !== undefined) {
		const title = shownSections(plan).find((each) => each.id === section)?.title ?? section;
		return { key, open, href: staffFormLinks.sharing(id, addressOfKey(section)), what: title };
	}
	if (kind === 'unchecked-card' && card !== undefined) {
		return { key, open, href: links.check(id), what: plan.cardWords(card) };
	}
	const page = step === undefined ? undefined : plan.walk.pages.find((each) => each.step === step);
	if (page !== undefined) return { key, open, href: links.page(id, page.key), what: plan.words.ask(page.step) };
	return { key, open, ...staffFormAt(plan, riskField) };
}

/** The part of the staff form that a field stands in; the whole form where no field is named. */
function staffFormAt(plan: PlanSession, riskField: string | undefined): Pick<WarningLine, 'href' | 'what'> {
	const { id } = plan.plan;
	const field = riskField?.split(/[.[]/)[0];
	const part = Object.entries(partOfField).find(([name]) => name === field)?.[1];
	return part === undefined
		? { href: staffFormLinks.risk(id), what: plan.words.say('risk-title') }
		: { href: staffFormLinks.risk(id, riskParts.indexOf(part) + 1), what: plan.words.say(`risk-part-${part}`) };
}
