import { roundChanges } from '#lib/plan/risk-plan.ts';
import type { Block, Report } from './blocks.ts';
import { footerOf } from './footer.ts';
import { contingencies, riskGrid, scenarios } from './care-manager-grid.ts';
import { actions, agreements, inForce, supportRecord } from './care-manager-life.ts';
import { reviewAndSharing, protectors, views } from './care-manager-views.ts';
import { fourSteps } from './care-manager-steps.ts';
import { openPoints } from './open-points.ts';
import { sourceOf, type ReportOf, type Source } from './source.ts';
import { helpersTable } from './staff-helpers.ts';
import {
	byStaff,
	cell,
	column,
	confidential,
	heading,
	itemOf,
	needsTable,
	part,
	plainText,
	said,
	staffCell,
	staffHead,
	staffText,
	table
} from './staff-parts.ts';

/**
 * The care manager's copy (domain.md 1.7, content-inventory.md 5.12): staff words, and his own verbatim in quotes. The
 * order is that of the field: situation, scenario, grid, the four pillars, contingencies, actions, what protects him, views, who agrees.
 */
export function reportForCareManager(about: ReportOf): Report {
	const source = sourceOf(about, 'care-manager');
	const { plan, wording } = about;
	const { risk } = plan;
	const head = staffHead(source, about, 'sheet-manager-title');
	return {
		reader: 'care-manager',
		title: wording.say('sheet-manager-title'),
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: [
			{ ...head, facts: [...head.facts, ...inForce(source)] },
			confidential(source),
			limits(source),
			plainText(wording.say('sheet-voices')),
			...part(wording.say('sheet-situation'), staffText(risk.situation), wording.say('sheet-situation-gap')),
			...needsTable(source, true),
			...scenarios(source),
			...riskGrid(source),
			...fourSteps(source),
			...pillars(source),
			...contingencies(source),
			...actions(source, about.today),
			...protectors(source),
			...environment(source),
			...changesRound(source),
			...views(source),
			...agreements(source),
			...supportRecord(source),
			...helpersTable(source),
			...reviewAndSharing(source),
			...openPoints(source)
		],
		look: plan.settings.look,
		style: 'staff',
		fit: { mostPages: 4 },
		footer: footerOf(about, 'sheet-for-manager')
	};
}

/** What this copy is not (cm15). */
function limits({ wording }: Source): Block {
	return {
		kind: 'notice',
		tone: 'teal',
		title: wording.say('sheet-limits'),
		lines: [itemOf(wording.say('sheet-limits-what')), itemOf(wording.say('sheet-limits-not'))]
	};
}

/** The four pillars (Kemshall, domain.md 1.7): supervision, monitoring and control, interventions, safety; and positive risks. */
function pillars(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const names = ['supervision', 'monitoring', 'interventions', 'safety'] as const;
	const rows = [
		...names.map((name) => [cell([said(wording.say(`sheet-${name}`))]), staffCell(plan.risk[name])]),
		[cell([said(wording.say('sheet-positive'))]), staffCell(plan.risk.positiveRisk)]
	];
	const columns = [column(wording.say('sheet-pillar-what'), 0.28), column(wording.say('sheet-pillar-how'), 0.72)];
	return [heading(wording.say('sheet-pillars')), table(source, columns, rows)];
}

/** The people and the place around him (cm10). */
function environment(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const names = ['attitude', 'communication', 'knowledge', 'consistency'] as const;
	const rows = names
		.filter((name) => plan.risk.environment[name].trim() !== '')
		.map((name) => [cell([said(wording.say(`sheet-${name}`))]), cell([byStaff(plan.risk.environment[name])])]);
	const caption = wording.say('sheet-environment');
	const columns = [
		column(wording.say('sheet-environment-what'), 0.28),
		column(wording.say('sheet-environment-how'), 0.72)
	];
	return part(caption, rows.length === 0 ? [] : [table(source, columns, rows)], wording.say('sheet-environment-gap'));
}

/** What changes round him, whoever noticed it: staff, support, home, people near, order (ARMIDILO's environment side). */
function changesRound(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const rows = roundChanges
		.filter((name) => plan.risk.changes[name].trim() !== '')
		.map((name) => [cell([said(wording.say(`sheet-change-${name}`))]), cell([byStaff(plan.risk.changes[name])])]);
	const columns = [column(wording.say('sheet-change-what'), 0.28), column(wording.say('sheet-change-how'), 0.72)];
	const inside = rows.length === 0 ? [] : [table(source, columns, rows)];
	return part(wording.say('sheet-round-changes'), inside, wording.say('sheet-round-changes-gap'));
}
