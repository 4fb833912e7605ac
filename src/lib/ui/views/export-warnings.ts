import type { GapKind } from '#lib/journey/gaps.ts';
import { addressOfKey } from '#lib/journey/address.ts';
import type { RiskPlan } from '#lib/plan/risk-plan.ts';
import type { ExportWarning } from '#lib/session/before-export.ts';
import type { PlanSession } from '#lib/session/plan-session.svelte.ts';
import type { AppText } from '#lib/words/app-words.ts';
import { lifeLinks } from '../layout/life-links.ts';
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
	'no-i-will': 'gap-no-i-will',
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
	changes: 'changes',
	staffView: 'views',
	positiveRisk: 'positive',
	triggers: 'triggers',
	sharingBasis: 'basis',
	reReferral: 'basis'
};

/** One warning as a line of the list: what it is about, and where it can be closed. */
export function lineOfWarning(plan: PlanSession, warning: ExportWarning): WarningLine {
	const { kind, section, step, page, card, gap, riskField, life } = warning;
	const key = [kind, section, page ?? step, card, gap, riskField, life].join(' ');
	return { key, open: textOfGap(kind, gap), ...placeOf(plan, warning) };
}

/** What is open; undefined where the name of its kind says it already. */
function textOfGap(kind: ExportWarning['kind'], gap: string | undefined): AppText | undefined {
	if (kind !== 'gap' || gap === undefined) return undefined;
	return Object.entries(gapTexts).find(([id]) => id === gap)?.[1] ?? 'before-open';
}

function placeOf(plan: PlanSession, warning: ExportWarning): Pick<WarningLine, 'href' | 'what'> {
	const { kind, section, step, page: key, card, riskField, life } = warning;
	const { id } = plan.plan;
	if (life !== undefined) return { href: lifeLinks.life(id, life), what: plan.words.say(`life-${life}`) };
	if (kind === 'section-off' && section !== undefined) {
		const title = shownSections(plan).find((each) => each.id === section)?.title ?? '';
		return { href: staffFormLinks.sharing(id, addressOfKey(section)), what: title };
	}
	if (kind === 'unchecked-card' && card !== undefined) return { href: links.check(id), what: plan.cardWords(card) };
	const page = plan.walk.pages.find((each) => (key === undefined ? each.step === step : each.key === key));
	if (page === undefined) return placeInForm(plan, riskField);
	const asked = plan.words.ask(page.step);
	return { href: links.page(id, page.key), what: kind === 'gap' && card !== undefined ? plan.cardWords(card) : asked };
}

/** The part of the form of staff that a field stands in; the whole form where none is named. */
function placeInForm(plan: PlanSession, field: keyof RiskPlan | undefined): Pick<WarningLine, 'href' | 'what'> {
	const { id } = plan.plan;
	if (field === undefined) return { href: staffFormLinks.risk(id), what: plan.words.say('risk-title') };
	const part = partOfField[field];
	const number = riskParts.indexOf(part) + 1;
	return { href: staffFormLinks.risk(id, number), what: plan.words.say(`risk-part-${part}`) };
}
