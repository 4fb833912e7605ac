import { emptyGridRow, leastContingencies } from '#lib/plan/risk-plan.ts';
import type { Block, Cell } from './blocks.ts';
import { pairsOf, type PrintedPair } from './pairs.ts';
import type { Source } from './source.ts';
import { byStaff, cell, column, gap, heading, part, quotedLine, said, table } from './staff-parts.ts';

/** Scenario lines (cm2): where, when, which risk to which group, because of which need, and how it goes. */
export function scenarios(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const rows = plan.risk.scenarios
		.filter(({ where, when, risk, because }) => `${where}${when}${risk}${because}`.trim() !== '')
		.map(({ where, when, risk, because, change }) => [
			cell([byStaff(where)]),
			cell([byStaff(when)]),
			cell([byStaff(risk)]),
			cell([byStaff(because)]),
			cell([said(wording.say(`sheet-turn-${change}`))])
		]);
	const caption = wording.say('sheet-scenarios');
	const columns = [
		column(wording.say('sheet-scenario-where'), 0.21),
		column(wording.say('sheet-scenario-when'), 0.22),
		column(wording.say('sheet-scenario-risk'), 0.21),
		column(wording.say('sheet-scenario-because'), 0.21),
		column(wording.say('sheet-scenario-turn'), 0.15)
	];
	return part(caption, rows.length === 0 ? [] : [table(source, columns, rows)], wording.say('sheet-scenarios-gap'));
}

/**
 * The grid: factor, early sign, what he does, what carers do, what others do, who and by when, if that fails
 * (domain.md 1.7). Factor and sign share a column: the factor in staff words, the sign as he said it.
 */
export function riskGrid(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const rows = pairsOf(source, programme.landmarks.waysOut).map((pair) => gridCells(source, pair));
	const caption = wording.say('sheet-grid');
	const columns = [
		column(wording.say('sheet-grid-factor'), 0.2),
		column(wording.say('sheet-grid-he'), 0.17),
		column(wording.say('sheet-grid-carers'), 0.17),
		column(wording.say('sheet-grid-others'), 0.16),
		column(wording.say('sheet-grid-who'), 0.14),
		column(wording.say('sheet-grid-fails'), 0.16)
	];
	const open = rows.filter((cells) => cells.some(({ lines }) => lines.length === 0)).length;
	return part(
		caption,
		rows.length === 0
			? []
			: [table(source, columns, rows), ...(open === 0 ? [] : [gap(wording.say('sheet-grid-open', { count: open }))])],
		wording.say('sheet-grid-gap')
	);
}

function gridCells(source: Source, { sign, waysOut }: PrintedPair): readonly Cell[] {
	const { plan, programme, wording } = source;
	const row = plan.risk.grid[sign] ?? emptyGridRow;
	const late = row.late.trim();
	return [
		cell([
			...(programme.cards.has(sign) ? [said(source.plain(sign))] : []),
			quotedLine(source, sign),
			...(late === '' ? [] : [byStaff(wording.say('sheet-grid-late', { words: late }))])
		]),
		cell(waysOut.map((card) => quotedLine(source, card))),
		cell([byStaff(row.carers)]),
		cell([byStaff(row.others)]),
		cell([byStaff(row.who), ...(row.by === null ? [] : [byStaff(wording.day(row.by))])]),
		cell([byStaff(row.ifFails)])
	];
}

/** If this happens, then that is done, by whom, within what time (cm8): at least three, or a line that says how many lack. */
export function contingencies(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const said = plan.risk.contingencies.filter((each) => each.if.trim() !== '' && each.then.trim() !== '');
	const rows = said.map((each) => [
		cell([byStaff(each.if)]),
		cell([byStaff(each.then)]),
		cell([byStaff(each.by)]),
		cell([byStaff(each.within)])
	]);
	const caption = wording.say('sheet-contingencies');
	const columns = [
		column(wording.say('sheet-if'), 0.3),
		column(wording.say('sheet-then'), 0.36),
		column(wording.say('sheet-by-whom'), 0.18),
		column(wording.say('sheet-within'), 0.16)
	];
	return [
		heading(caption),
		...(rows.length === 0 ? [] : [table(source, columns, rows)]),
		...(said.length >= leastContingencies
			? []
			: [gap(wording.say('sheet-contingencies-few', { count: said.length, least: leastContingencies }))])
	];
}
